package warmstart.quiz.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.ChosenOptions;
import warmstart.quiz.question.Kinds;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.SingleChoice;

class ChoiceGraderTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0, WRONG, Amazon S3,                 Amazon S3 does not wait for an answer.
            1, RIGHT, Application Load Balancer, It hands the answer to its client.
            2, WRONG, Amazon SNS,                ''
            3, WRONG, EventBridge,               EventBridge does not wait either.
            """)
    void theFeedbackOfTheChosenOptionIsTheReason(int index, Outcome outcome, String said, String reason) {
        Verdict verdict = Grader.grade(Kinds.single(), new ChosenOption(index));

        assertThat(verdict)
                .isEqualTo(new Verdict(
                        outcome,
                        said,
                        "Application Load Balancer",
                        Stream.of(reason).filter(text -> !text.isEmpty()).toList()));
    }

    /** A reason without words is none, but for the page a list of one. */
    @Test
    void blankFeedbackIsNoReason() {
        SingleChoice question = new SingleChoice("?", List.of(Option.of("a", " "), Option.of("b", "\n")), 0);

        assertThat(Grader.grade(question, new ChosenOption(1)).reasons()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4, 1_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aPlaceWhereNoOptionStandsIsNoAnswer(int index) {
        assertThat(Grader.grade(Kinds.single(), new ChosenOption(index))).isEqualTo(Verdict.empty(Kinds.single()));
        assertThat(Grader.grade(Kinds.hotspot(), new ChosenOption(index))).isEqualTo(Verdict.empty(Kinds.hotspot()));
        assertThat(Grader.grade(Kinds.multiple(), new ChosenOptions(List.of(0, index + (index == 4 ? 2 : 0)))))
                .isEqualTo(Verdict.empty(Kinds.multiple()));
    }

    /** The keys are 0, 2 and 5. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0 2 5,       RIGHT,
            5 2 0 0,     RIGHT,
            0,           PARTLY, 1 of 3 found.
            2 5,         PARTLY, 2 of 3 found.
            0 2 4,       PARTLY, 2 of 3 found.
            0 2 3,       PARTLY, 2 of 3 found. Amazon S3 pushes.
            0 2 5 1,     PARTLY, 3 of 3 found. Amazon SNS pushes.
            0 1,         WRONG,  1 of 3 found. Amazon SNS pushes.
            0 1 3,       WRONG,  1 of 3 found. Amazon SNS pushes. Amazon S3 pushes.
            1,           WRONG,  0 of 3 found. Amazon SNS pushes.
            1 3 4,       WRONG,  0 of 3 found. Amazon SNS pushes. Amazon S3 pushes.
            0 1 2 3 4 5, WRONG,  3 of 3 found. Amazon SNS pushes. Amazon S3 pushes.
            '',          EMPTY,
            """)
    void allOfThemAndNothingElseAreRight(String chosen, Outcome outcome, String reasons) {
        Verdict verdict = Grader.grade(Kinds.multiple(), new ChosenOptions(indexes(chosen)));

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(String.join(" ", verdict.reasons())).isEqualTo(reasons == null ? "" : reasons);
        assertThat(verdict.key()).isEqualTo("Amazon SQS; Amazon MSK; Kinesis");
    }

    @Test
    void whatWasChosenIsSaidInTheOrderOfThePage() {
        Verdict verdict = Grader.grade(Kinds.multiple(), new ChosenOptions(List.of(4, 0, 4)));

        assertThat(verdict.said()).isEqualTo("Amazon SQS; API Gateway");
    }

    /** With as many keys as half of the options, all of them would pass as more right than wrong. */
    @Test
    void choosingEverythingTellsNothing() {
        var question = new warmstart.quiz.question.MultipleChoice(
                "?", List.of(Option.of("a", ""), Option.of("b", ""), Option.of("c", "")), List.of(0, 1));

        assertThat(Grader.grade(question, new ChosenOptions(List.of(0, 1, 2))).outcome())
                .isEqualTo(Outcome.WRONG);
        assertThat(Grader.grade(question, new ChosenOptions(List.of(0, 2))).outcome())
                .isEqualTo(Outcome.WRONG);
        assertThat(Grader.grade(question, new ChosenOptions(List.of(0))).outcome())
                .isEqualTo(Outcome.PARTLY);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, RIGHT, the queue,             ''
            1, WRONG, the function,          Nothing waits there.
            2, RIGHT, the dead-letter queue, There it waits longest.
            """)
    void everyRightPlaceIsRight(int index, Outcome outcome, String said, String reason) {
        Verdict verdict = Grader.grade(Kinds.hotspot(), new ChosenOption(index));

        assertThat(verdict)
                .isEqualTo(new Verdict(
                        outcome,
                        said,
                        "the queue or the dead-letter queue",
                        Stream.of(reason).filter(text -> !text.isEmpty()).toList()));
    }

    private static List<Integer> indexes(String text) {
        return Arrays.stream(text.split(" "))
                .filter(index -> !index.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
