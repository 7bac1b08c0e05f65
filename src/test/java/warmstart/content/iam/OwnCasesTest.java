package warmstart.content.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import warmstart.base.Problems;

/** The cases of {@code content/cases/iam}: what the documentation says of Lambda and IAM, decided one by one. */
class OwnCasesTest {
    private static final Path FOLDER = Path.of("content/cases/iam");
    private static final int CASES_MIN = 300;
    private static final int GROUPS_MIN = 10;
    private static final int GROUP_MIN = 25;

    @TempDir
    private Path folder = Path.of("");

    private final List<CaseReading> cases = new ArrayList<>();
    private final CaseCheck check = new CaseCheck();

    @BeforeEach
    void readAndDecideAll() {
        assertThat(read(FOLDER)).isTrue();
    }

    private boolean read(Path place) {
        Problems problems = new Problems();
        boolean whole = CaseFiles.read(place, problems, reading -> {
            cases.add(reading);
            check.add(reading);
        });
        assertThat(problems.sorted()).isEmpty();
        return whole;
    }

    @Test
    void everyDecisionIsThatOfTheDocumentation() {
        assertThat(check.differences()).isEmpty();
        assertThat(check.all().passed()).isEqualTo(check.all().total());
    }

    @Test
    void thereAreEnoughOfThemInEnoughGroups() {
        assertThat(check.all().total()).isGreaterThanOrEqualTo(CASES_MIN);
        assertThat(check.groups()).hasSizeGreaterThanOrEqualTo(GROUPS_MIN);
        assertThat(check.groups())
                .allSatisfy((group, score) -> assertThat(score.total()).isGreaterThanOrEqualTo(GROUP_MIN));
    }

    @Test
    void everyCaseIsReadWithoutComplaintAndSaysWhatItRestsOn() {
        assertThat(cases).allSatisfy(one -> {
            assertThat(one.problems()).isEmpty();
            assertThat(one.basis()).matches("[^(]+\\. \\(https://docs\\.aws\\.amazon\\.com/\\S+\\)");
            assertThat(one.readable().orElseThrow().response()).isPresent();
        });
    }

    @Test
    void noNameAndNoQuestionStandsThereTwice() {
        Set<String> names = new LinkedHashSet<>();
        Set<JsonNode> questions = new LinkedHashSet<>();
        for (JsonNode one : texts()) {
            String name = one.get("name").stringValue();
            assertThat(names.add(name)).as(name).isTrue();
            // What is left is who asks for what under which policies, as it is written.
            JsonNode question = ((ObjectNode) one).remove(List.of("name", "group", "expected", "reason", "source"));
            assertThat(questions.add(question)).as(name).isTrue();
        }
        assertThat(questions).hasSize(check.all().total());
    }

    private static List<JsonNode> texts() {
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .flatMap(file -> json.readTree(file).valueStream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void aWrongExpectationIsToldWithItsReasonAndOurs() throws IOException {
        String sound = Files.readString(FOLDER.resolve("qualifiers.json"));
        Path wrong = folder.resolve("qualifiers.json");
        Files.writeString(wrong, sound.replaceFirst("ImplicitlyDenied", "Allowed"));
        int before = check.all().total();
        assertThat(read(wrong)).isTrue();
        assertThat(check.all().passed()).isEqualTo(check.all().total() - 1);
        assertThat(check.all().total()).isGreaterThan(before);
        CaseCheck.Difference difference = check.differences().get(0);
        assertThat(difference.label()).isEqualTo("a permission on the function does not cover its alias");
        assertThat(difference.expected()).isEqualTo("Allowed");
        assertThat(difference.got()).isEqualTo("ImplicitlyDenied");
        assertThat(difference.why())
                .startsWith("The case says: The alias has an ARN of its own."
                        + " (https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html)")
                .contains("The resource policy does not allow it.")
                .anyMatch(line -> line.startsWith("Near: statement 1 of resource policy resourcePolicy would allow,"
                        + " but its resource wants"));
    }
}
