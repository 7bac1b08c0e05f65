package warmstart.simulator.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.simulator.ReleaseWorlds.numbers;
import static warmstart.simulator.Worlds.micros;
import static warmstart.simulator.Worlds.only;
import static warmstart.simulator.Worlds.rows;
import static warmstart.simulator.Worlds.seconds;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.simulator.ReleaseWorlds;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.lambda.EnvironmentKind;
import warmstart.simulator.release.ReleaseKind;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.trace.Trace;

/**
 * Target tracking and scheduled scaling of provisioned concurrency.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html">Configuring provisioned
 *     concurrency for a function</a>
 */
class AutoScalingTest {
    private static AutoScaling tracking(long min, long max, TargetTracking policy) {
        return new AutoScaling(0, FunctionTarget.parse("f:live"), min, max, Optional.of(policy), List.of());
    }

    private static AutoScaling scheduled(ScheduledAction... actions) {
        return new AutoScaling(0, FunctionTarget.parse("f:live"), 1, 100, Optional.empty(), List.of(actions));
    }

    /** So many callers in a row, one after the other without a gap: so many environments at work all the time. */
    private static ReleaseWorlds busy(int environments, int minutes, long provisioned) {
        ReleaseWorlds world = new ReleaseWorlds().takes("1 min").provisioned("live", provisioned);
        for (int i = 0; i < environments; i++) {
            world.calls("f:live", new Arrivals.Evenly(minutes, 0, micros("1 min")));
        }
        return world;
    }

    /** 8 of 10 at work is 80 %, above 70 %: after three data points ⌈10 · 800 / 700⌉ = 12. */
    @Test
    void threeDataPointsAboveTheTargetScaleOut() {
        Trace trace =
                busy(8, 12, 10).change(tracking(1, 100, TargetTracking.of(700))).run();
        assertThat(numbers(trace, ScalingKind.UTILISATION_MEASURED, "utilisationPerMille"))
                .startsWith(800L, 800L, 800L);
        assertThat(seconds(trace, ScalingKind.SCALED_OUT)).containsExactly(180L);
        assertThat(only(trace, ScalingKind.SCALED_OUT).numbers().number("to")).isEqualTo(12);
        assertThat(numbers(trace, ReleaseKind.PROVISIONED_REQUESTED, "environments"))
                .containsExactly(12L);
        // 8 of 12 is 66.6 %: neither above 70 % nor below 63 %.
        assertThat(numbers(trace, ScalingKind.UTILISATION_MEASURED, "utilisationPerMille"))
                .endsWith(666L, 666L);
        assertThat(rows(trace, ScalingKind.SCALED_IN)).isEmpty();
    }

    @Test
    void whatIsWantedIsRoundedUp() {
        assertThat(TargetTracking.of(700).wanted(10, 700)).isEqualTo(10);
        assertThat(TargetTracking.of(700).wanted(10, 701)).isEqualTo(11);
        assertThat(TargetTracking.of(700).wanted(10, 70)).isEqualTo(1);
    }

    @Test
    void theTargetItselfIsNotAboveIt() {
        Trace trace =
                busy(7, 10, 10).change(tracking(1, 100, TargetTracking.of(700))).run();
        assertThat(rows(trace, ScalingKind.SCALED_OUT)).isEmpty();
    }

    /** 6 of 10 is below 63 %; fifteen data points in a row are needed, then ⌈10 · 600 / 700⌉ = 9. */
    @Test
    void fifteenDataPointsBelowTheLowMarkScaleIn() {
        Trace trace =
                busy(6, 20, 10).change(tracking(1, 100, TargetTracking.of(700))).run();
        assertThat(seconds(trace, ScalingKind.SCALED_IN)).startsWith(900L);
        assertThat(numbers(trace, ScalingKind.SCALED_IN, "to")).startsWith(9L);
        assertThat(numbers(trace, EnvironmentKind.PROVISIONING_REDUCED, "environments"))
                .startsWith(1L);
    }

    /** The low mark is 90 % of the target of 50 %: 9 of 20 at work are not below 45 %, 8 are. */
    @ParameterizedTest
    @CsvSource({"9, 0", "8, 1"})
    void theLowMarkIsNineTenthsOfTheTarget(int working, int steps) {
        Trace trace = busy(working, 16, 20)
                .change(tracking(1, 100, TargetTracking.of(500)))
                .run();
        assertThat(rows(trace, ScalingKind.SCALED_IN)).hasSize(steps);
    }

    @Test
    void theMostAndTheLeastAreKept() {
        Trace out =
                busy(10, 10, 10).change(tracking(1, 11, TargetTracking.of(100))).run();
        assertThat(numbers(out, ScalingKind.SCALED_OUT, "to")).containsExactly(11L);
        Trace in =
                busy(1, 40, 10).change(tracking(8, 100, TargetTracking.of(700))).run();
        assertThat(numbers(in, ScalingKind.SCALED_IN, "to")).containsExactly(8L);
    }

    /** While nobody calls there is no data, and nothing is adjusted. */
    @Test
    void silenceIsNoData() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 10)
                .change(tracking(1, 100, TargetTracking.of(700)))
                .calls("f:live", 1, "0 s")
                .calls("f", 1, "3000 s")
                .run();
        assertThat(seconds(trace, ScalingKind.UTILISATION_MEASURED)).containsExactly(60L);
        assertThat(rows(trace, ScalingKind.SCALED_IN)).isEmpty();
    }

    /** A gap in the data begins the count of data points anew. */
    @Test
    void aGapBeginsTheCountAnew() {
        ReleaseWorlds world = new ReleaseWorlds()
                .takes("1 min")
                .provisioned("live", 1)
                .change(tracking(1, 9, TargetTracking.of(500)));
        for (long second : new long[] {0, 60, 180, 240}) {
            world.calls("f:live", 1, second + " s");
        }
        // Data at 60, 120, none for the third minute, then 240 and 300.
        assertThat(rows(world.run(), ScalingKind.SCALED_OUT)).isEmpty();
    }

    /** A burst of one second in a minute with all ten at work: 1 / 60 on average, all of it as a maximum. */
    @Test
    void theMaximumSeesBursts() {
        Arrivals bursts = new Arrivals.Evenly(6, micros("1 s"), micros("1 min"));
        ReleaseWorlds average = new ReleaseWorlds().provisioned("live", 10);
        ReleaseWorlds maximum = new ReleaseWorlds().provisioned("live", 10);
        for (int i = 0; i < 10; i++) {
            average.calls("f:live", bursts);
            maximum.calls("f:live", bursts);
        }
        Trace calm = average.change(tracking(1, 100, TargetTracking.of(700))).run();
        assertThat(numbers(calm, ScalingKind.UTILISATION_MEASURED, "utilisationPerMille"))
                .containsOnly(16L);
        Trace alert = maximum.change(tracking(1, 100, new TargetTracking(700, TargetTracking.Statistic.MAXIMUM, 0, 0)))
                .run();
        assertThat(numbers(alert, ScalingKind.UTILISATION_MEASURED, "utilisationPerMille"))
                .startsWith(1000L, 1000L, 1000L);
        assertThat(seconds(alert, ScalingKind.SCALED_OUT)).containsExactly(180L);
    }

    /** One step out at 180 s; environments are made in a minute and a half, and the next step comes when they are ready. */
    @Test
    void noStepWhileEnvironmentsAreBeingMade() {
        Trace trace = busy(30, 12, 10)
                .change(tracking(1, 100, TargetTracking.of(700)))
                .run();
        // 10 are all at work: 15 at 180 s. Ready at 240.54 s; at 300 s they are not yet used for a whole minute.
        assertThat(numbers(trace, ScalingKind.SCALED_OUT, "to")).startsWith(15L);
        assertThat(seconds(trace, ScalingKind.SCALED_OUT)).startsWith(180L).doesNotContain(240L);
        assertThat(seconds(trace, ScalingKind.SCALED_OUT).size()).isGreaterThan(1);
    }

    @Test
    void cooldownsDelayTheNextStep() {
        long tenMinutes = micros("10 min");
        Trace trace = busy(30, 20, 10)
                .change(tracking(
                        1, 100, new TargetTracking(700, TargetTracking.Statistic.AVERAGE, tenMinutes, tenMinutes)))
                .run();
        assertThat(seconds(trace, ScalingKind.SCALED_OUT)).startsWith(180L, 780L);
    }

    @Test
    void aCooldownDelaysStepsIn() {
        Trace at =
                busy(1, 40, 10).change(tracking(1, 100, TargetTracking.of(700))).run();
        Trace later = busy(1, 40, 10)
                .change(tracking(
                        1, 100, new TargetTracking(700, TargetTracking.Statistic.AVERAGE, 0, micros("10 min"))))
                .run();
        // ⌈10 · 100 / 700⌉ = 2 of which one works: 500, still below the mark, but ⌈2 · 500 / 700⌉ = 2.
        assertThat(seconds(at, ScalingKind.SCALED_IN)).containsExactly(900L);
        assertThat(seconds(later, ScalingKind.SCALED_IN)).containsExactly(900L);
    }

    @Test
    void aScheduleRaisesAndLowers() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 10)
                .change(scheduled(
                        new ScheduledAction(micros("100 s"), 0, 50, 100),
                        new ScheduledAction(micros("500 s"), 0, 1, 5)))
                .calls("f:live", 1, "1000 s")
                .run();
        assertThat(numbers(trace, ScalingKind.SCHEDULE_APPLIED, "from")).containsExactly(10L, 50L);
        assertThat(numbers(trace, ScalingKind.SCHEDULE_APPLIED, "to")).containsExactly(50L, 5L);
        assertThat(seconds(trace, ScalingKind.SCHEDULE_APPLIED)).containsExactly(100L, 500L);
    }

    @Test
    void aScheduleWithinBoundsChangesNothing() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 10)
                .change(scheduled(new ScheduledAction(micros("100 s"), 0, 5, 20)))
                .calls("f:live", 1, "1000 s")
                .run();
        assertThat(rows(trace, ScalingKind.SCHEDULE_APPLIED)).hasSize(1);
        assertThat(rows(trace, ReleaseKind.PROVISIONED_REQUESTED)).isEmpty();
    }

    @Test
    void aScheduleCanRecur() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 10)
                .change(scheduled(new ScheduledAction(micros("100 s"), micros("200 s"), 5, 20)))
                .calls("f:live", 1, "600 s")
                .run();
        assertThat(seconds(trace, ScalingKind.SCHEDULE_APPLIED)).containsExactly(100L, 300L, 500L);
    }

    /** The bounds of a schedule hold for the policy too. */
    @Test
    void thePolicyKeepsToTheSchedule() {
        AutoScaling both = new AutoScaling(
                0,
                FunctionTarget.parse("f:live"),
                1,
                100,
                Optional.of(TargetTracking.of(700)),
                List.of(new ScheduledAction(micros("30 s"), 0, 1, 10)));
        assertThat(rows(busy(10, 10, 10).change(both).run(), ScalingKind.SCALED_OUT))
                .isEmpty();
    }

    /** What is refused is told and tried again with the next data points. */
    @Test
    void theReservationBoundsIt() {
        Trace trace = busy(8, 6, 10)
                .reserved(10)
                .change(tracking(1, 100, TargetTracking.of(700)))
                .run();
        assertThat(rows(trace, ReleaseKind.CHANGE_REFUSED)).isNotEmpty();
        assertThat(rows(trace, ReleaseKind.PROVISIONED_REQUESTED)).isEmpty();
    }

    @Test
    void callsOfOtherVersionsAreNotCounted() {
        Trace trace = new ReleaseWorlds()
                .takes("1 min")
                .provisioned("live", 1)
                .provisioned("2", 1)
                .change(tracking(1, 100, TargetTracking.of(700)))
                .calls("f:2", new Arrivals.Evenly(5, 0, micros("1 min")))
                .run();
        assertThat(rows(trace, ScalingKind.UTILISATION_MEASURED)).isEmpty();
    }

    @Test
    void itIsTold() {
        Trace out = busy(8, 12, 10)
                .change(new AutoScaling(
                        0,
                        FunctionTarget.parse("f:live"),
                        1,
                        100,
                        Optional.of(TargetTracking.of(700)),
                        List.of(new ScheduledAction(micros("30 s"), 0, 2, 50))))
                .run();
        assertThat(ReleaseWorlds.told(out, ScalingKind.class))
                .contains(
                        "0.0 s: Application Auto Scaling takes care of f:live and keeps it between 1 and 100 provisioned"
                                + " environments.",
                        "30.0 s: By schedule f:live has between 2 and 50 provisioned environments from now on: 10 become"
                                + " 10.",
                        "60.0 s: In the last minute 80 % of the 10 provisioned environments of f:live were at work.",
                        "180.0 s: The use of the provisioned environments was above the target of 70 % for 3 minutes, at"
                                + " last 80 %. f:live gets more: 10 become 12.");
        Trace in =
                busy(6, 20, 10).change(tracking(1, 100, TargetTracking.of(700))).run();
        assertThat(ReleaseWorlds.told(in, ScalingKind.class))
                .contains("900.0 s: The use of the provisioned environments was well below the target of 70 % for 15"
                        + " minutes, at last 60 %. f:live gets fewer: 10 become 9.");
    }
}
