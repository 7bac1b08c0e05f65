package warmstart.simulator.release;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.simulator.ReleaseWorlds.numbers;
import static warmstart.simulator.ReleaseWorlds.texts;
import static warmstart.simulator.Worlds.micros;
import static warmstart.simulator.Worlds.only;
import static warmstart.simulator.Worlds.rows;

import org.junit.jupiter.api.Test;
import warmstart.simulator.ReleaseWorlds;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.function.Timing;
import warmstart.simulator.lambda.EnvironmentKind;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * Provisioned concurrency.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html">Configuring provisioned
 *     concurrency for a function</a>
 */
class ProvisioningTest {
    private static PutProvisioned put(String at, String qualifier, long environments) {
        return new PutProvisioned(micros(at), "f", new Provisioned(qualifier, environments));
    }

    private static Faults initFails(int perMille) {
        return new Faults(0, 0, 0, perMille, 0, java.util.Map.of());
    }

    @Test
    void whatIsProvisionedFromTheStartIsReadyAtOnce() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 2)
                .calls("f:live", 2, "0 s")
                .run();
        assertThat(rows(trace, LambdaKind.ENVIRONMENT_INIT_STARTED)).isEmpty();
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED))
                .hasSize(2)
                .allMatch(row -> row.rule().equals(LambdaRule.PROVISIONED.id()) && row.t() == 0);
    }

    /** Recorded: reserved 200, all of it provisioned; 200 run and the rest get 429. */
    @Test
    void provisionedEatsReserved() {
        Trace trace = new ReleaseWorlds()
                .reserved(200)
                .provisioned("live", 200)
                .calls("f:live", 250, "0 s")
                .run();
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(200);
        assertThat(rows(trace, CallKind.CALL_THROTTLED))
                .hasSize(50)
                .allMatch(
                        row -> row.numbers().text("reason").equals("ReservedFunctionConcurrentInvocationLimitExceeded")
                                && row.numbers().number("status") == 429);
    }

    /** With all of the reservation provisioned nothing is left for $LATEST, although nobody uses the environments. */
    @Test
    void latestIsThrottledWhenAllIsProvisioned() {
        Trace trace = new ReleaseWorlds()
                .reserved(5)
                .provisioned("live", 5)
                .calls("f", 1, "0 s")
                .run();
        assertThat(rows(trace, CallKind.CALL_THROTTLED)).hasSize(1);
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED)).isEmpty();
    }

    @Test
    void whatIsTooMuchRunsOnDemand() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 2)
                .calls("f:live", 3, "0 s")
                .run();
        TraceRow init = only(trace, LambdaKind.ENVIRONMENT_INIT_STARTED);
        assertThat(init.numbers().text("initType")).isEqualTo("on-demand");
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED).stream()
                        .filter(row -> row.numbers().has("spillover")))
                .hasSize(1)
                .allMatch(row -> row.t() == micros("500 ms"));
    }

    @Test
    void whatIsTooMuchIsBoundByTheReservation() {
        Trace trace = new ReleaseWorlds()
                .reserved(3)
                .provisioned("live", 2)
                .calls("f:live", 4, "0 s")
                .run();
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(3);
        assertThat(rows(trace, CallKind.CALL_THROTTLED)).hasSize(1);
    }

    @Test
    void provisionedPlacesAreTakenFromTheAccount() {
        Trace trace = new ReleaseWorlds()
                .account(110)
                .provisioned("live", 10)
                .other(ReleaseWorlds.plain("g"))
                .calls("g", 101, "0 s")
                .run();
        // 110 places, 10 of them held by f, which nobody calls.
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(100);
        assertThat(only(trace, CallKind.CALL_THROTTLED).numbers().number("inUse"))
                .isEqualTo(110);
    }

    /** A minute of preparation, then one environment every 10 ms; the last of 6,000 begins 59.99 s after the first. */
    @Test
    void sixThousandEnvironmentsAreMadeInAMinute() {
        Trace trace = new ReleaseWorlds()
                .account(10_000)
                .init("0 s")
                .change(put("0 s", "live", 6_000))
                .run();
        assertThat(only(trace, EnvironmentKind.PROVISIONING_READY).t()).isEqualTo(micros("119990 ms"));
    }

    @Test
    void theVersionsOfAFunctionShareThePace() {
        Trace trace = new ReleaseWorlds()
                .account(10_000)
                .init("0 s")
                .change(put("0 s", "1", 3_000))
                .change(put("0 s", "2", 3_000))
                .run();
        // 3,000 take 30 s: the first lot ends with its last at 60 + 29.99 s, the second begins at 90 s.
        assertThat(rows(trace, EnvironmentKind.PROVISIONING_READY))
                .extracting(TraceRow::t)
                .containsExactly(micros("89990 ms"), micros("119990 ms"));
    }

    /** Lot of 100: begins at 60 s, the last at 60.99 s, and its initialisation takes a second more. */
    @Test
    void noneIsUsedBeforeAllAreReady() {
        Trace trace = new ReleaseWorlds()
                .init("1 s")
                .takes("100 ms")
                .change(put("0 s", "live", 100))
                .calls("f:live", 1, "61980 ms")
                .calls("f:live", 1, "61995 ms")
                .run();
        assertThat(only(trace, EnvironmentKind.PROVISIONING_READY).t()).isEqualTo(micros("61990 ms"));
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "cold")).containsExactlyInAnyOrder(0L, 1L);
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED).stream()
                        .filter(row -> row.rule().equals(LambdaRule.PROVISIONED.id())))
                .extracting(TraceRow::t)
                .containsExactly(micros("61995 ms"));
    }

    /** The slowest decides: 1 to 3 s for each of ten. */
    @Test
    void theSlowestInitialisationDecides() {
        Trace trace = new ReleaseWorlds()
                .init(new Timing.Uniform(micros("1 s"), micros("3 s")))
                .change(put("0 s", "live", 10))
                .run();
        // Ten draws between 1 and 3 s: the longest is above 2 s but for a chance of 1 in 1,024.
        assertThat(only(trace, EnvironmentKind.PROVISIONING_READY).t()).isBetween(micros("62 s"), micros("63100 ms"));
    }

    /** Recorded: six tries, FUNCTION_ERROR_INIT_FAILURE, and meanwhile the function is served on demand. */
    @Test
    void sixFailedTriesFailTheConfiguration() {
        Trace trace = new ReleaseWorlds()
                .reserved(1)
                .init("2 s")
                .code(code -> code.faults(initFails(1_000)))
                .change(put("0 s", "live", 1))
                .calls("f:live", 1, "80 s")
                .run();
        TraceRow failed = only(trace, EnvironmentKind.PROVISIONING_FAILED);
        // 60 s of preparation and six times 2 s.
        assertThat(failed.t()).isEqualTo(micros("72 s"));
        assertThat(failed.numbers().number("tries")).isEqualTo(6);
        assertThat(failed.numbers().text("reason")).isEqualTo("FUNCTION_ERROR_INIT_FAILURE");
        assertThat(rows(trace, EnvironmentKind.PROVISIONING_READY)).isEmpty();
        // The place is free again, so the only one of the reservation can be used on demand.
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(1);
    }

    @Test
    void aFailedTryIsRepeated() {
        Trace trace = new ReleaseWorlds()
                .init("2 s")
                .code(code -> code.faults(initFails(300)))
                .change(put("0 s", "live", 50))
                .run();
        // Six failures in a row have a chance of 0.0007 each; one of fifty fails at least once almost surely.
        assertThat(only(trace, EnvironmentKind.PROVISIONING_READY).t()).isGreaterThan(micros("64 s"));
    }

    /** Ahead of calls the code outside the handler has 15 minutes, not 10 s. */
    @Test
    void initialisationMayTakeFifteenMinutes() {
        Trace fits =
                new ReleaseWorlds().init("900 s").change(put("0 s", "live", 1)).run();
        assertThat(only(fits, EnvironmentKind.PROVISIONING_READY).t()).isEqualTo(micros("960 s"));
        Trace tooLong =
                new ReleaseWorlds().init("901 s").change(put("0 s", "live", 1)).run();
        // Six tries of 900 s each.
        assertThat(only(tooLong, EnvironmentKind.PROVISIONING_FAILED).t()).isEqualTo(micros("5460 s"));
    }

    /** Recorded: provisioned environments leave with their alias and are made anew for the other version. */
    @Test
    void environmentsFollowTheirAlias() {
        Trace trace = new ReleaseWorlds()
                .takes("100 ms")
                .provisioned("live", 3)
                .change(new PointAlias(micros("100 s"), "f", Alias.of("live", 2)))
                .calls("f:live", 1, "90 s")
                .calls("f:live", 1, "101 s")
                .calls("f:live", 1, "170 s")
                .run();
        TraceRow reduced = only(trace, EnvironmentKind.PROVISIONING_REDUCED);
        assertThat(reduced.numbers().number("version")).isEqualTo(1);
        assertThat(reduced.numbers().number("environments")).isEqualTo(3);
        assertThat(numbers(trace, EnvironmentKind.PROVISIONING_STARTED, "version"))
                .containsExactly(1L, 2L);
        // Ready 60 s after the move, with 20 ms between the first and the third and 500 ms of initialisation.
        assertThat(rows(trace, EnvironmentKind.PROVISIONING_READY).get(1).t()).isEqualTo(micros("160520 ms"));
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "version")).containsExactly(1L, 2L, 2L);
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "cold")).containsExactly(0L, 1L, 0L);
    }

    @Test
    void aWeightedAliasDividesItsEnvironments() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 20)
                .change(new PointAlias(0, "f", Alias.of("live", 1).with(2, 100)))
                .run();
        // A tenth of 20 goes to version 2.
        assertThat(only(trace, EnvironmentKind.PROVISIONING_REDUCED).numbers().number("environments"))
                .isEqualTo(2);
        assertThat(numbers(trace, EnvironmentKind.PROVISIONING_STARTED, "environments"))
                .containsExactly(20L, 2L);
    }

    /** Environments at work keep their places until they are done. */
    @Test
    void whatWorksInThemGoesOnWhenTheyAreTakenBack() {
        Trace trace = new ReleaseWorlds()
                .takes("10 s")
                .reserved(2)
                .provisioned("live", 2)
                .change(new DeleteProvisioned(micros("1 s"), "f", "live"))
                .calls("f:live", 2, "0 s")
                .calls("f:live", 1, "5 s")
                .calls("f:live", 1, "11 s")
                .run();
        TraceRow reduced = only(trace, EnvironmentKind.PROVISIONING_REDUCED);
        assertThat(reduced.numbers().number("working")).isEqualTo(2);
        assertThat(rows(trace, EnvironmentKind.PROVISIONED_ENDED))
                .extracting(TraceRow::t)
                .containsExactly(micros("10 s"), micros("10 s"));
        assertThat(only(trace, CallKind.CALL_THROTTLED).t()).isEqualTo(micros("5 s"));
        assertThat(only(trace, LambdaKind.ENVIRONMENT_INIT_STARTED).t()).isEqualTo(micros("11 s"));
    }

    @Test
    void freeOnesGoFirst() {
        Trace trace = new ReleaseWorlds()
                .takes("10 s")
                .provisioned("live", 5)
                .change(put("1 s", "live", 3))
                .calls("f:live", 2, "0 s")
                .calls("f:live", 2, "2 s")
                .run();
        TraceRow reduced = only(trace, EnvironmentKind.PROVISIONING_REDUCED);
        assertThat(reduced.numbers().number("environments")).isEqualTo(2);
        assertThat(reduced.numbers().number("working")).isZero();
        assertThat(rows(trace, EnvironmentKind.PROVISIONED_ENDED)).isEmpty();
        // Three are left, of which two work: the fourth call runs on demand.
        assertThat(rows(trace, LambdaKind.ENVIRONMENT_INIT_STARTED)).hasSize(1);
    }

    @Test
    void moreAreAddedToThoseThatAreThere() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 3)
                .change(put("1 s", "live", 5))
                .calls("f:live", 3, "2 s")
                .calls("f:live", 5, "70 s")
                .run();
        assertThat(numbers(trace, EnvironmentKind.PROVISIONING_STARTED, "environments"))
                .containsExactly(3L, 2L);
        assertThat(rows(trace, LambdaKind.ENVIRONMENT_INIT_STARTED)).isEmpty();
    }

    @Test
    void whatIsNotMadeYetIsTakenOffFirst() {
        Trace trace = new ReleaseWorlds()
                .change(put("0 s", "live", 10))
                .change(put("10 s", "live", 4))
                .run();
        assertThat(only(trace, EnvironmentKind.PROVISIONING_REDUCED).numbers().number("unmade"))
                .isEqualTo(6);
        assertThat(numbers(trace, EnvironmentKind.PROVISIONING_READY, "environments"))
                .containsExactly(4L);
    }

    @Test
    void nothingComesOfALotThatNobodyWants() {
        Trace trace = new ReleaseWorlds()
                .change(put("0 s", "live", 10))
                .change(new DeleteProvisioned(micros("10 s"), "f", "live"))
                .calls("f:live", 1, "100 s")
                .run();
        assertThat(rows(trace, EnvironmentKind.PROVISIONING_READY)).isEmpty();
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "cold")).containsExactly(1L);
    }

    /** A reservation that is set later takes the held places along. */
    @Test
    void aLaterReservationCountsWhatIsHeld() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 2)
                .change(new SetReserved(micros("1 s"), "f", java.util.OptionalLong.of(3)))
                .calls("f", 2, "2 s")
                .run();
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(1);
        assertThat(only(trace, CallKind.CALL_THROTTLED).numbers().number("inUse"))
                .isEqualTo(3);
    }

    /** While the alias moves there are more environments than the reservation allows; no more of them work. */
    @Test
    void neverMoreWorkThanTheReservationAllows() {
        Trace trace = new ReleaseWorlds()
                .takes("200 s")
                .reserved(2)
                .provisioned("live", 2)
                .change(new PointAlias(micros("10 s"), "f", Alias.of("live", 2)))
                .calls("f:live", 2, "0 s")
                .calls("f:live", 1, "100 s")
                .calls("f:live", 1, "201 s")
                .run();
        // Ready at 70.51 s, but both places are taken until 200 s by what runs in version 1.
        assertThat(only(trace, CallKind.CALL_THROTTLED).t()).isEqualTo(micros("100 s"));
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "version")).containsExactly(1L, 1L, 2L);
    }

    @Test
    void theEnvironmentSaysHowItWasMade() {
        Trace trace = new ReleaseWorlds()
                .provisioned("1", 1)
                .calls("f:1", 1, "0 s")
                .calls("f:2", 1, "0 s")
                .run();
        assertThat(texts(trace, LambdaKind.ENVIRONMENT_INIT_STARTED, "initType"))
                .containsExactly("on-demand");
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "version")).containsExactly(1L, 2L);
    }

    @Test
    void whoAsksForTheSameAgainChangesNothing() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 3)
                .change(put("1 s", "live", 3))
                .run();
        assertThat(rows(trace, EnvironmentKind.PROVISIONING_STARTED)).hasSize(1);
        assertThat(rows(trace, EnvironmentKind.PROVISIONING_REDUCED)).isEmpty();
    }
}
