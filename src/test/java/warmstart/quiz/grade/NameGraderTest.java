package warmstart.quiz.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.base.Rng;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.question.TypedName;
import warmstart.quiz.question.TypedName.Homonym;

class NameGraderTest {
    private static final Map<String, TypedName> QUESTIONS = questions();

    /** One line of {@code typed-names.csv}. */
    record Case(String question, String typed, Outcome outcome, List<String> reasons) {}

    static List<Case> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/java/warmstart/quiz/grade/typed-names.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .map(NameGraderTest::oneCase)
                .toList();
    }

    private static Case oneCase(String[] cells) {
        List<String> reasons = cells.length > 3 ? List.of(cells[3].strip()) : List.of();
        return new Case(cells[0].strip(), cells[1].strip(), Outcome.valueOf(cells[2].strip()), reasons);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void typedNamesAreJudged(Case given) {
        Verdict verdict = grade(given.question(), given.typed());

        assertThat(verdict.outcome()).isEqualTo(given.outcome());
        assertThat(verdict.reasons()).isEqualTo(given.reasons());
        assertThat(verdict.key()).isEqualTo(QUESTIONS.get(given.question()).shownKey());
    }

    @Test
    void thereAreCasesOfEveryOutcome() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(100);
        assertThat(cases())
                .extracting(Case::outcome)
                .contains(Outcome.RIGHT, Outcome.NEAR, Outcome.WRONG, Outcome.EMPTY);
    }

    /** What one question holds for right is never right for another. */
    @Test
    void aNameIsRightForItsOwnQuestionOnly() {
        QUESTIONS.forEach((name, question) -> QUESTIONS.forEach((other, its) -> {
            for (String accepted : its.accepted()) {
                assertThat(grade(name, accepted).outcome())
                        .as("%s for %s", accepted, name)
                        .isEqualTo(name.equals(other) ? Outcome.RIGHT : Outcome.WRONG);
            }
        }));
    }

    @Test
    void noNameOfSomethingElseIsEverRightOrNear() {
        QUESTIONS.forEach((name, question) -> question.others()
                .forEach(
                        other -> assertThat(grade(name, other.name()).outcome()).isEqualTo(Outcome.WRONG)));
    }

    /** One digit for another, at every place that has one. */
    @Test
    void digitsAreNeverASlip() {
        for (String typed : List.of("python3.13", "429")) {
            String question = typed.equals("429") ? "code" : "runtime";
            for (int i = 0; i < typed.length(); i++) {
                for (char digit = '0'; Character.isDigit(typed.charAt(i)) && digit <= '9'; digit++) {
                    String changed = typed.substring(0, i) + digit + typed.substring(i + 1);
                    assertThat(grade(question, changed).outcome())
                            .as(changed)
                            .isEqualTo(changed.equals(typed) ? Outcome.RIGHT : Outcome.WRONG);
                }
            }
        }
    }

    /** One to four letters are exchanged for z, which the name does not have: two are a slip, three are another name. */
    @Test
    void threeLettersOffAreNoSlip() {
        Rng rng = new Rng(3);
        String key = "AWSLambdaSQSQueueExecutionRole";
        for (int i = 0; i < 500; i++) {
            StringBuilder typed = new StringBuilder(key);
            int off = 1 + rng.nextInt(4);
            while (typed.chars().filter(c -> c == 'z').count() < off) {
                typed.setCharAt(rng.nextInt(key.length()), 'z');
            }
            assertThat(grade("policy", typed.toString()).outcome())
                    .as(typed.toString())
                    .isEqualTo(off <= 2 ? Outcome.NEAR : Outcome.WRONG);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "-", "\u200b", "<script>", "\ud800", "%n", "\u202e", "AWSLambda", "z", "\n", "🦆"})
    @Timeout(5)
    void whateverIsTypedIsJudgedAtOnce(String piece) {
        for (int times : new int[] {1, 50, 500_000}) {
            Verdict verdict = grade("policy", piece.repeat(times));
            assertThat(verdict.outcome()).isIn(Outcome.WRONG, Outcome.EMPTY);
            assertThat(verdict.said()).hasSizeLessThan(100);
        }
    }

    /** A page for numbers sends a unit as well; a name has none. */
    @Test
    void aUnitIsPassedOver() {
        assertThat(Grader.grade(QUESTIONS.get("service"), new TypedAnswer("SQS", "min"))
                        .outcome())
                .isEqualTo(Outcome.RIGHT);
    }

    private static Verdict grade(String question, String typed) {
        return Grader.grade(QUESTIONS.get(question), new TypedAnswer(typed, ""));
    }

    private static Map<String, TypedName> questions() {
        Map<String, TypedName> questions = new LinkedHashMap<>();
        questions.put(
                "policy",
                question(
                        List.of("AWSLambdaSQSQueueExecutionRole"),
                        new Homonym("AWSLambdaKinesisExecutionRole", "is for streams of Kinesis"),
                        new Homonym("AWSLambdaBasicExecutionRole", "lets a function write logs and no more"),
                        new Homonym("AWSLambdaMSKExecutionRole", "")));
        questions.put(
                "msk",
                question(
                        List.of("AWSLambdaMSKExecutionRole"),
                        new Homonym("AWSLambdaSQSExecutionRole", "does not exist")));
        questions.put(
                "action",
                question(
                        List.of("lambda:InvokeFunction"),
                        new Homonym("lambda:InvokeFunctionUrl", "is for function URLs")));
        questions.put("service", question(List.of("SQS", "Amazon Simple Queue Service"), new Homonym("SNS", "pushes")));
        questions.put("runtime", question(List.of("python3.13"), new Homonym("python3.12", "is the one before")));
        questions.put(
                "code",
                question(
                        List.of("429", "TooManyRequestsException"),
                        new Homonym("503", "is an answer of the service itself")));
        questions.put("qualifier", question(List.of("$LATEST")));
        questions.put("item", question(List.of("GetItem"), new Homonym("PutItem", "writes")));
        questions.put("shard", question(List.of("shard")));
        questions.put("kind", question(List.of("managed policy")));
        return questions;
    }

    private static TypedName question(List<String> accepted, Homonym... others) {
        return new TypedName("Which one?", accepted, Arrays.asList(others));
    }
}
