package warmstart.quiz.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.quiz.Answers;
import warmstart.quiz.answer.Answer;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.ChosenOptions;
import warmstart.quiz.answer.FilledGaps;
import warmstart.quiz.answer.GivenOrder;
import warmstart.quiz.answer.JoinedPairs;
import warmstart.quiz.answer.NoAnswer;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Hotspot;
import warmstart.quiz.question.Kinds;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Ordering;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;

/** What holds for questions of every kind. */
class KindsTest {
    private static final List<Answer> ANSWERS = List.of(
            new ChosenOption(1),
            new ChosenOptions(List.of(0, 1)),
            new GivenOrder(List.of(0, 1, 2, 3)),
            new JoinedPairs(List.of(0, 0, 0, 0)),
            new FilledGaps(List.of("a", "b", "c")),
            new TypedAnswer("900", "s"));

    static List<Question> kinds() {
        return Kinds.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theKeyIsRight(Question question) {
        Verdict verdict = Grader.grade(question, Answers.right(question));

        assertThat(verdict.outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(verdict.key()).isEqualTo(question.shownKey()).isNotBlank();
        assertThat(verdict.said()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void somethingElseIsWrong(Question question) {
        Verdict verdict = Grader.grade(question, Answers.wrong(question));

        assertThat(verdict.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(verdict.key()).isEqualTo(question.shownKey());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whoAsksToBeShownDoesNotKnowIt(Question question) {
        assertThat(Grader.grade(question, new NoAnswer()))
                .isEqualTo(new Verdict(Outcome.WRONG, "", question.shownKey(), List.of()));
    }

    /** An answer of another kind comes from a page that was made by hand. */
    @ParameterizedTest
    @MethodSource("kinds")
    void anAnswerOfAnotherKindIsNone(Question question) {
        for (Answer answer : ANSWERS) {
            if (!fits(question, answer)) {
                assertThat(Grader.grade(question, answer)).as(answer.toString()).isEqualTo(Verdict.empty(question));
            }
        }
    }

    private static boolean fits(Question question, Answer answer) {
        if (answer instanceof ChosenOption) {
            return question instanceof SingleChoice || question instanceof Hotspot;
        }
        if (answer instanceof ChosenOptions) {
            return question instanceof MultipleChoice;
        }
        if (answer instanceof GivenOrder) {
            return question instanceof Ordering;
        }
        if (answer instanceof JoinedPairs) {
            return question instanceof Matching;
        }
        return answer instanceof FilledGaps
                ? question instanceof Cloze
                : question.equals(Kinds.name()) || question.equals(Kinds.quantity());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void onlyWhatIsCompleteSettlesAQuestion(Question question) {
        assertThat(Verdict.empty(question).outcome().settled()).isFalse();
        assertThat(Grader.grade(question, Answers.wrong(question)).outcome().settled())
                .isTrue();
        Answers.nearly(question)
                .ifPresent(answer ->
                        assertThat(Grader.grade(question, answer).outcome()).isIn(Outcome.NEAR, Outcome.PARTLY));
    }
}
