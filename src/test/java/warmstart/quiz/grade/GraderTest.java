package warmstart.quiz.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.base.Rng;
import warmstart.facts.Quantity;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.NoAnswer;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.question.Lookalike;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedQuantity;

class GraderTest {
    private static final Map<String, TypedQuantity> QUESTIONS = questions();

    /** One line of {@code typed-answers.csv}. */
    record Case(String question, String number, String unit, Outcome outcome, String reason) {}

    static List<Case> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/java/warmstart/quiz/grade/typed-answers.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ?\\| ?", -1))
                .map(cells -> new Case(cells[0], cells[1], cells[2], Outcome.valueOf(cells[3].strip()), cells[4]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void typedAnswersAreJudged(Case given) {
        Verdict verdict = grade(given.question(), given.number(), given.unit());
        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(given.outcome());
        if (!given.reason().isEmpty()) {
            assertThat(verdict.reasons().stream().map(r -> r.replace('\u00a0', ' ')))
                    .contains(given.reason());
        }
        assertThat(verdict.key()).isEqualTo(QUESTIONS.get(given.question()).shownKey());
    }

    @Test
    void thereAreEnoughCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(150);
    }

    /** Another amount is never right, however it is written: all pairs of a key and a different amount, in six ways. */
    @Test
    void noOtherAmountIsEverRight() {
        Rng rng = new Rng(5);
        for (TypedQuantity question : QUESTIONS.values()) {
            for (int i = 0; i < 400; i++) {
                Quantity other =
                        Quantity.of(rng.nextInt(20_000), question.key().unit().symbol());
                if (!other.sameAs(question.key())) {
                    for (String number : written(other)) {
                        Verdict verdict = Grader.grade(
                                question, new TypedAnswer(number, other.unit().symbol()));
                        assertThat(verdict.outcome())
                                .as(question.stem() + number)
                                .isNotEqualTo(Outcome.RIGHT);
                    }
                }
            }
        }
    }

    /** The other way round: the key is right however it is written. */
    @Test
    void theKeyIsRightInEveryForm() {
        for (TypedQuantity question : QUESTIONS.values()) {
            for (String number : written(question.key())) {
                Verdict verdict = Grader.grade(
                        question, new TypedAnswer(number, question.key().unit().symbol()));
                assertThat(verdict.outcome()).as(number).isEqualTo(Outcome.RIGHT);
            }
            assertThat(Grader.grade(question, new TypedAnswer(question.shownKey(), ""))
                            .outcome())
                    .as(question.shownKey())
                    .isEqualTo(Outcome.RIGHT);
        }
    }

    private static List<String> written(Quantity quantity) {
        String plain = quantity.value().toPlainString();
        return List.of(
                plain,
                quantity.number(),
                quantity.number().replace(',', ' '),
                plain + ".0",
                "about " + plain,
                " " + plain + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "1 ",
                ",",
                "1,",
                "k",
                "a ",
                "one ",
                "about ",
                "15 min ",
                "(",
                "=",
                "or ",
                "\u200b",
                "ﷺ",
                "\uD83D\uDE00",
                "\0",
                "1 h "
            })
    @Timeout(5)
    void hostileAnswersAreJudgedQuickly(String part) {
        for (int times : new int[] {10, 79, 1_000, 200_000}) {
            String text = part.repeat(times);
            for (TypedQuantity question : QUESTIONS.values()) {
                assertThat(Grader.grade(question, new TypedAnswer(text, "")).outcome())
                        .isNotEqualTo(Outcome.RIGHT);
                assertThat(Grader.grade(question, new TypedAnswer("1", text)).said())
                        .hasSizeLessThan(100);
            }
        }
    }

    @Test
    void choicesAreJudgedByTheirPlace() {
        SingleChoice choice = new SingleChoice(
                "What is the maximum timeout of a Lambda function?",
                List.of(option(3, "the default timeout of a new Lambda function"), option(29, "x"), option(900, "y")),
                2);

        Verdict right = Grader.grade(choice, new ChosenOption(2));
        assertThat(right.outcome()).isEqualTo(Outcome.RIGHT);
        Verdict wrong = Grader.grade(choice, new ChosenOption(0));
        assertThat(wrong.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(wrong.said()).isEqualTo("3\u00a0s");
        assertThat(wrong.key()).isEqualTo("900\u00a0s");
        assertThat(wrong.reasons()).containsExactly("3\u00a0s is the default timeout of a new Lambda function.");
        for (int none : new int[] {-1, 3, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThat(Grader.grade(choice, new ChosenOption(none)).outcome()).isEqualTo(Outcome.EMPTY);
        }
    }

    @Test
    void notKnowingIsWrongWithoutAReason() {
        Verdict verdict = Grader.grade(QUESTIONS.get("timeout"), new NoAnswer());
        assertThat(verdict).isEqualTo(new Verdict(Outcome.WRONG, "", "15 minutes", List.of()));
    }

    @Test
    void anAnswerToAnotherKindOfQuestionIsNone() {
        assertThat(Grader.grade(QUESTIONS.get("timeout"), new ChosenOption(0)).outcome())
                .isEqualTo(Outcome.EMPTY);
    }

    @Test
    void aVerdictSaysHowTheAnswerWasUnderstood() {
        assertThat(grade("timeout", "about nine hundred", "seconds").said()).isEqualTo("900\u00a0s");
        assertThat(grade("timeout", "no\tidea", "").said()).isEqualTo("no idea");
        assertThat(grade("attempts", "1 attempt", "").said()).isEqualTo("1\u00a0attempt");
    }

    private static Verdict grade(String question, String number, String unit) {
        return Grader.grade(QUESTIONS.get(question), new TypedAnswer(number, unit));
    }

    private static Option option(long seconds, String told) {
        Quantity quantity = Quantity.of(seconds, "s");
        return new Option(
                quantity.toString(), Optional.of(quantity), told.isEmpty() ? "" : quantity + " is " + told + ".");
    }

    private static Map<String, TypedQuantity> questions() {
        Map<String, TypedQuantity> questions = new LinkedHashMap<>();
        questions.put(
                "timeout",
                question(
                        "What is the maximum timeout of a Lambda function?",
                        Quantity.of(900, "s"),
                        "15 minutes",
                        new Lookalike(Quantity.of(5, "min"), "was the value until 2018-10"),
                        new Lookalike(Quantity.of(3, "s"), "is the default; the maximum was asked"),
                        new Lookalike(Quantity.of(29, "s"), "is the maximum integration timeout of a REST API")));
        questions.put(
                "memory",
                question(
                        "What is the maximum memory size of a Lambda function?",
                        Quantity.of(10_240, "MB"),
                        "10,240 MB",
                        new Lookalike(Quantity.of(3_008, "MB"), "was the value until 2020-12")));
        questions.put(
                "payload",
                question(
                        "What is the maximum size of the payload of an asynchronous invocation?",
                        Quantity.of(1, "MB"),
                        "1 MB",
                        new Lookalike(Quantity.of(256, "KB"), "was the value until 2025-10"),
                        new Lookalike(Quantity.of(6, "MB"), "is the maximum size of a synchronous payload")));
        questions.put(
                "attempts",
                question(
                        "How many attempts in all does Lambda make?",
                        Quantity.of(3, "attempts"),
                        "3 attempts",
                        new Lookalike(Quantity.of(2, "retries"), "is the default number of retries")));
        questions.put(
                "concurrency",
                question("How many?", Quantity.of(1_000, "concurrent executions"), "1,000 concurrent executions"));
        questions.put(
                "rate",
                question("How many?", Quantity.of(10_000, "requests per second"), "10,000 requests per second"));
        questions.put("share", question("Which share?", Quantity.of(10, "%"), "10%"));
        questions.put(
                "age", question("What is the largest MaximumEventAgeInSeconds?", Quantity.of(21_600, "s"), "21,600 s"));
        questions.put("none", question("How many retries?", Quantity.of(0, "retries"), "0 retries"));
        questions.put("window", question("What is the default batching window?", Quantity.of(0, "s"), "0 seconds"));
        questions.put("retention", question("How long?", Quantity.of(14, "d"), "14 days"));
        questions.put("cpus", question("How many vCPUs?", Quantity.of(6, "vCPU"), "6 vCPUs"));
        questions.put("network", question("How fast?", Quantity.of(625, "Mbps"), "625 Mbps"));
        questions.put("multiple", question("How many times?", Quantity.of(6, "times the function timeout"), "6 times"));
        return questions;
    }

    private static TypedQuantity question(String stem, Quantity key, String shown, Lookalike... lookalikes) {
        return new TypedQuantity(stem, key, shown, List.of(lookalikes));
    }
}
