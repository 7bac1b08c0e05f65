package warmstart.labs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import warmstart.content.LabReader;
import warmstart.content.Reading;
import warmstart.content.markdown.Markdown;

/** Lab 2 as shipped, read with the fixture facts and notes. */
final class LabTwo {
    static final LabRunner RUNNER = LabRunner.standard();

    private static final Lab LAB = read();

    private LabTwo() {}

    static Lab lab() {
        return LAB;
    }

    private static Lab read() {
        Reading<Labs> labs =
                new LabReader(new Markdown()).read(Path.of("content"), FixtureFacts.catalog(), FixtureFacts.vault());
        assertThat(labs.problems()).isEmpty();
        return labs.value().find(new LabId("when-nobody-is-waiting")).orElseThrow();
    }

    static LabRun run(KnobSettings settings) {
        return RUNNER.run(LAB, settings, LAB.seed());
    }

    static LabRun preset(String id) {
        return run(LAB.preset(id).orElseThrow().settings());
    }

    static Assessment assess(LabRun run) {
        return Assessment.of(LAB, run, Map.of());
    }

    static GoalResult goal(LabRun run, String id) {
        return assess(run).goals().stream()
                .filter(result -> result.goal().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
