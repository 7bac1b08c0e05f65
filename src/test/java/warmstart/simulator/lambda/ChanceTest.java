package warmstart.simulator.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import warmstart.simulator.Worlds;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceJson;
import warmstart.simulator.trace.TraceRow;

/** Turning one knob must not change the luck of anything that the knob does not touch. */
class ChanceTest {
    @Test
    void aHigherFailureRateFailsTheSameAttemptsAndSomeMore() {
        for (long seed = 0; seed < 50; seed++) {
            List<String> few =
                    failed(new Worlds().events(30, "1 s").fails(300).retries(0).run(seed));
            List<String> many =
                    failed(new Worlds().events(30, "1 s").fails(600).retries(0).run(seed));
            assertThat(many).as("seed " + seed).containsAll(few);
        }
    }

    @Test
    void fewerRetriesDoNotChangeTheFirstAttempts() {
        for (long seed = 0; seed < 50; seed++) {
            TreeMap<String, LambdaKind> with = outcomes(
                    new Worlds().events(30, "1 s").fails(500).retries(2).run(seed));
            TreeMap<String, LambdaKind> without = outcomes(
                    new Worlds().events(30, "1 s").fails(500).retries(0).run(seed));
            assertThat(with).as("seed " + seed).containsAllEntriesOf(without);
        }
    }

    @Test
    void throttlesAndJitterDoNotChangeWhatFails() {
        for (long seed = 0; seed < 50; seed++) {
            TreeMap<String, LambdaKind> free =
                    outcomes(new Worlds().events(30, "0 s").fails(500).run(seed));
            TreeMap<String, LambdaKind> crowded = outcomes(new Worlds()
                    .events(30, "0 s")
                    .fails(500)
                    .takes("1 s")
                    .reserved(2)
                    .observed()
                    .run(seed));
            assertThat(crowded).as("seed " + seed).isEqualTo(free);
        }
    }

    /** 20,000 attempts at 30 %: 6,000 expected, standard deviation √(20,000 × 0.3 × 0.7) ≈ 65; five of them are 325. */
    @Test
    void theFailureRateIsTheShareThatFails() {
        Trace trace = new Worlds().events(20_000, "1 ms").fails(300).retries(0).run(11);
        assertThat((double) failed(trace).size()).isBetween(6_000.0 - 325, 6_000.0 + 325);
    }

    @Test
    void nothingFailsAtZeroAndNothingSucceedsAtTheWhole() {
        assertThat(failed(new Worlds().events(2_000, "1 ms").run())).isEmpty();
        assertThat(failed(new Worlds()
                        .events(2_000, "1 ms")
                        .fails(1000)
                        .retries(0)
                        .run()))
                .hasSize(2_000);
    }

    /** Gaps are exponential with the given mean: 5,000 of them, standard error mean/√5,000 ≈ 1.4 %; five of them are 7 %. */
    @Test
    void randomArrivalsHaveTheirMeanGap() {
        Arrivals arrivals = new Arrivals.Randomly(5_000, 0, 1_000_000);
        Trace trace = new Worlds().arrivals(arrivals).run(3);
        List<Long> times = Worlds.rows(trace, LambdaKind.EVENT_ACCEPTED).stream()
                .map(TraceRow::t)
                .toList();
        assertThat(times).isSorted().hasSize(5_000);
        assertThat(times.get(4_999) / 5_000.0).isBetween(930_000.0, 1_070_000.0);
    }

    @Test
    void theSameSeedGivesTheSameTraceAndAnotherSeedAnother() {
        Worlds world = new Worlds().events(30, "1 s").fails(500).observed();
        assertThat(TraceJson.lines(world.run(5))).isEqualTo(TraceJson.lines(world.run(5)));
        assertThat(world.run(5).rows()).isNotEqualTo(world.run(6).rows());
        assertThat(Fate.of(world.run(5))).isEqualTo(Fate.of(world.run(5)));
    }

    private static List<String> failed(Trace trace) {
        return Worlds.rows(trace, LambdaKind.INVOCATION_FAILED).stream()
                .map(TraceRow::subject)
                .toList();
    }

    /** Outcome by event and attempt. */
    private static TreeMap<String, LambdaKind> outcomes(Trace trace) {
        TreeMap<String, LambdaKind> outcomes = new TreeMap<>();
        for (TraceRow row : trace.rows()) {
            if (row.kind() == LambdaKind.INVOCATION_FAILED || row.kind() == LambdaKind.INVOCATION_SUCCEEDED) {
                outcomes.put(row.subject() + "/" + row.numbers().number("attempt"), (LambdaKind) row.kind());
            }
        }
        return outcomes;
    }

    /** Of 20,000 attempts at 999 in a thousand 20 succeed, give or take four and a half; none at all is out of the question. */
    @Test
    void almostAllIsNotAll() {
        Trace trace = new Worlds().events(20_000, "1 ms").fails(999).retries(0).run(11);
        assertThat(failed(trace).size()).isBetween(19_950, 19_999);
    }
}
