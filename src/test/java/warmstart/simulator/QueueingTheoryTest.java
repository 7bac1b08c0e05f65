package warmstart.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.call.Door;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.Timing;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.story.Series;
import warmstart.simulator.metric.Metric;
import warmstart.simulator.metric.Metrics;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** What mathematics knows about systems like this one, and the simulator must come to without having been told. */
class QueueingTheoryTest {
    private static final int CALLS = 1_000_000;
    private static final long MEAN_MICROS = Micros.PER_SECOND;

    /**
     * The share of calls that a reservation refuses is Erlang's formula B (A. K. Erlang, 1917), whose recursion is
     * B(0) = 1, B(k) = a·B(k−1) / (k + a·B(k−1)). With a million calls the standard error is below 0.4 % of it.
     *
     * @param places the reservation
     * @param erlangs calls per mean duration
     */
    @ParameterizedTest
    @CsvSource({"1, 1", "5, 5", "10, 12", "30, 30"})
    void aReservationRefusesWhatErlangSays(int places, int erlangs) {
        double expected = 1;
        for (int k = 1; k <= places; k++) {
            expected = erlangs * expected / (k + erlangs * expected);
        }
        Metrics metrics = run(new Worlds()
                .reserved(places)
                .timeout("900 s")
                .code(code -> code.handler(new Timing.Exponential(MEAN_MICROS)))
                .arrivals(new Arrivals.Randomly(CALLS, 0, MEAN_MICROS / erlangs)));
        double refused = metrics.of(Metric.THROTTLES) / (double) CALLS;
        assertThat(refused).isCloseTo(expected, Percentage.withPercentage(1));
    }

    /**
     * With handlers that take hardly any time a start is cold when nobody has called for as long as an environment is
     * kept. The gaps are exponential, so that is a share of exp(−kept / mean gap).
     */
    @ParameterizedTest
    @CsvSource({"300", "600", "1200"})
    void coldStartsAfterLongGapsAreAsFrequentAsLongGaps(int meanGapSeconds) {
        Metrics metrics =
                run(new Worlds().arrivals(new Arrivals.Randomly(CALLS / 5, 0, Micros.ofSeconds(meanGapSeconds))));
        double kept = Worlds.QUOTAS.undocumented().idleLifetimeMicros() / (double) Micros.PER_SECOND;
        double cold = metrics.of(Metric.COLD_STARTS) / (CALLS / 5.0);
        assertThat(cold).isCloseTo(Math.exp(-kept / meanGapSeconds), Percentage.withPercentage(2));
    }

    /** The same with handlers of some minutes, against a model of ten lines that shares nothing with the simulator. */
    @ParameterizedTest
    @CsvSource({"120, 300", "600, 200", "30, 600"})
    void coldStartsAreThoseOfAnIndependentModel(int meanSeconds, int meanGapSeconds) {
        Metrics metrics = run(new Worlds()
                .timeout("900 s")
                .code(code -> code.handler(
                        new Timing.Uniform(0, Micros.ofSeconds(2L * meanSeconds > 900 ? 900 : 2L * meanSeconds))))
                .arrivals(new Arrivals.Randomly(CALLS / 5, 0, Micros.ofSeconds(meanGapSeconds))));
        double cold = metrics.of(Metric.COLD_STARTS) / (CALLS / 5.0);
        assertThat(cold)
                .isCloseTo(independent(Math.min(2 * meanSeconds, 900), meanGapSeconds), Percentage.withPercentage(2));
    }

    /** Free environments as a list of the moments since which they are free; the newest is taken first. */
    private static double independent(int longestSeconds, int meanGapSeconds) {
        SplittableRandom random = new SplittableRandom(17);
        double kept = Worlds.QUOTAS.undocumented().idleLifetimeMicros() / (double) Micros.PER_SECOND;
        List<Double> freeSince = new ArrayList<>();
        double now = 0;
        int cold = 0;
        for (int i = 0; i < CALLS; i++) {
            now += -Math.log(1 - random.nextDouble()) * meanGapSeconds;
            double time = now;
            freeSince.removeIf(since -> since + kept <= time);
            double newest = freeSince.stream()
                    .filter(since -> since <= time)
                    .max(Double::compare)
                    .orElse(-1.0);
            if (newest < 0) {
                cold++;
            } else {
                freeSince.remove(newest);
            }
            freeSince.add(now + random.nextDouble() * longestSeconds);
        }
        return cold / (double) CALLS;
    }

    /** Little's law, L = λW, holds exactly when a system begins and ends empty: the area is the sum of the durations. */
    @Test
    void littlesLawHoldsExactly() {
        Trace trace = Simulation.run(
                new Worlds()
                        .takes("2 s")
                        .events(2_000, "100 ms")
                        .reserved(15)
                        .called(Door.API)
                        .scenario(),
                3,
                Worlds.BOUNDS,
                StopSignal.NEVER);
        List<Series.Point> points = Series.concurrency(trace).points();
        long area = 0;
        for (int i = 1; i < points.size(); i++) {
            area += points.get(i - 1).value()
                    * (points.get(i).t() - points.get(i - 1).t());
        }
        List<TraceRow> ended = Worlds.rows(trace, LambdaKind.INVOCATION_SUCCEEDED);
        assertThat(area).isEqualTo(ended.size() * Micros.ofSeconds(2));
        assertThat(Worlds.rows(trace, CallKind.CALL_THROTTLED)).isNotEmpty();
        // λ = 10 a second, W = 2 s: 20 would be needed, 15 may run, so three quarters get through.
        assertThat(ended.size() / 2_000.0).isCloseTo(0.75, within(0.01));
    }

    private static Metrics run(Worlds world) {
        Bounds bounds = new Bounds(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, 0);
        Metrics metrics = new Metrics(List.of("f"));
        Simulation.run(world.called(Door.API).scenario(), 1, bounds, StopSignal.NEVER, List.of(metrics));
        return metrics;
    }
}
