package warmstart.labs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;
import warmstart.labs.measure.Measure;
import warmstart.simulator.trace.TraceJson;

/** Lab 2 anywhere its knobs can be turned to, on hundreds of seeds. A failure names seed and settings. */
class LabTwoSeedsTest {
    private static final Lab LAB = LabTwo.lab();

    /** A run is kept as lab, settings, seed and version; from these comes the same trace, byte for byte. */
    @Test
    void aRunCanBeRepeatedFromWhatIsKeptOfIt() {
        for (long seed = 0; seed < 100; seed++) {
            KnobSettings settings = anywhere(new Rng(seed));
            LabRun run = LabTwo.RUNNER.run(LAB, settings, seed);
            KnobSettings kept =
                    KnobSettings.read(LAB.knobs(), run.settings().positions()).settings();
            LabRun again = LabRunner.standard().run(LAB, kept, run.seed());
            assertThat(again.version()).isEqualTo(run.version());
            assertThat(TraceJson.lines(again.trace())).as("seed " + seed).isEqualTo(TraceJson.lines(run.trace()));
        }
    }

    @Test
    void noKnobAnywhereBreaksAnInvariantOnFiveHundredSeeds() {
        for (long seed = 0; seed < 500; seed++) {
            KnobSettings settings = anywhere(new Rng(seed).named("knobs"));
            try {
                LabRun run = LabTwo.RUNNER.run(LAB, settings, seed);
                assertThat(run.trace().ending().complete()).isTrue();
                assertThat(run.fates()).hasSize(Integer.parseInt(settings.of("events")));
                assertThat(ended(run)).isEqualTo(run.fates().size());
                assertThat(LabTwo.assess(run).goals()).hasSize(5);
                assertThat(LabTwo.assess(run).predictions())
                        .noneMatch(p -> p.answer().isEmpty());
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError("seed " + seed + " with " + settings, broken);
            }
        }
    }

    private static long ended(LabRun run) {
        return Measure.EVENTS_SUCCEEDED.value(run) + Measure.EVENTS_KEPT.value(run) + Measure.EVENTS_LOST.value(run);
    }

    /** Any position of every knob; ends more often than their share. */
    private static KnobSettings anywhere(Rng chance) {
        Map<String, String> positions = new LinkedHashMap<>();
        for (Knob knob : LAB.knobs()) {
            positions.put(
                    knob.id(),
                    knob.fold(
                            number -> ""
                                    + between(number.min().value(), number.max().value(), chance),
                            choice -> choice.options()
                                    .get(chance.nextInt(choice.options().size()))
                                    .id(),
                            toggle -> chance.chance(0.5) ? Knob.Switch.ON : Knob.Switch.OFF));
        }
        KnobSettings.Given given = KnobSettings.read(LAB.knobs(), positions);
        assertThat(given.problems()).isEmpty();
        return given.settings();
    }

    private static long between(long min, long max, Rng chance) {
        int third = chance.nextInt(3);
        if (third == 0) {
            return min;
        }
        long most = third == 1 ? Math.min(max, min + 10) : max;
        return min + chance.nextInt(Math.toIntExact(most - min + 1));
    }

    @Test
    void theSolutionHoldsWhateverTheSeed() {
        KnobSettings solution = LAB.preset("solution").orElseThrow().settings();
        int done = 0;
        for (long seed = 0; seed < 500; seed++) {
            LabRun run = LabTwo.RUNNER.run(LAB, solution, seed);
            boolean someEventFailedForGood = Measure.EVENTS_GIVEN_UP_AFTER_ATTEMPTS.value(run) > 0;
            assertThat(Measure.EVENTS_LOST.value(run)).as("seed " + seed).isZero();
            assertThat(LabTwo.assess(run).done()).as("seed " + seed).isEqualTo(someEventFailedForGood);
            done += someEventFailedForGood ? 1 : 0;
        }
        // 12 events, each given up with 0.6³ ≈ 0.216: none of them in 0.784¹² ≈ 5.4 % of the runs, 27 of 500.
        assertThat(done).isBetween(500 - 27 - 25, 500 - 27 + 25);
    }
}
