package warmstart.simulator.hindsight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.content.Scenarios;
import warmstart.labs.library.ScenarioRun;
import warmstart.simulator.lambda.story.StoryLink;

/** The sentences of stories speak of one thing in the singular and of several in the plural. */
class SentencesTest {
    private static final Scenarios SCENARIOS = Scenarios.in(Path.of("content"));
    private static final String NOUNS =
            "(record|message|attempt|batche|place|receive|throttle|environment|trie|time|byte|poller|execution|minute)";
    private static final Pattern SLIP = Pattern.compile("(?<![\\d.,])1 (more |provisioned |initialised )?" + NOUNS
            + "s\\b|(?<![\\d.,])1 are\\b|\\ball of the 1\\b|\\b(0|[2-9]|\\d[\\d,]*\\d) (more |provisioned )?"
            + "(record|message|attempt|place|receive|throttle|environment|try|byte|execution)\\b(?!s)");

    @ParameterizedTest
    @MethodSource("warmstart.simulator.hindsight.HindsightTest#files")
    void nounsAgreeWithTheirNumbers(Path file) {
        assertThat(ScenarioRun.of(SCENARIOS.read(file)).trace().rows().stream()
                        .limit(20_000)
                        .map(row -> StoryLink.of(row).text())
                        .distinct())
                .isNotEmpty()
                .noneMatch(text -> SLIP.matcher(text).find());
    }
}
