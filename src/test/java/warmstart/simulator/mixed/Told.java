package warmstart.simulator.mixed;

import static org.assertj.core.api.Assertions.assertThat;

import warmstart.simulator.lambda.story.StoryLink;
import warmstart.simulator.trace.TraceRow;

/** Whether what a row says can be read. */
final class Told {
    private static final int SHORTEST = 15;

    private Told() {}

    static void check(TraceRow row) {
        String sentence = StoryLink.of(row).text();
        assertThat(sentence)
                .as(row.toString())
                .endsWith(".")
                .hasSizeGreaterThan(SHORTEST)
                .doesNotContain("  ", " .", " ,", "``");
    }
}
