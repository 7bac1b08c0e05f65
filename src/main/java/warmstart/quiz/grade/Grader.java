package warmstart.quiz.grade;

import java.util.List;
import warmstart.quiz.Answer;
import warmstart.quiz.ChosenOption;
import warmstart.quiz.NoAnswer;
import warmstart.quiz.Option;
import warmstart.quiz.Question;
import warmstart.quiz.SingleChoice;
import warmstart.quiz.TypedAnswer;
import warmstart.quiz.TypedQuantity;

/**
 * Judges answers. Strict about amounts, generous about how they are written: {@code 900 s}, {@code 15 min} and {@code about
 * fifteen minutes} are one answer, {@code 900} is asked for its unit, and {@code 15 MB} is never right for a time.
 *
 * <pre>{@code
 * Verdict verdict = Grader.grade(item.typed(), new TypedAnswer("3", "s"));
 * // WRONG, said "3 s", key "15 minutes", because "3 s is the default; the maximum was asked."
 * }</pre>
 */
public final class Grader {
    private Grader() {}

    /** Judges an answer to a question; never throws, whatever was typed or sent. */
    public static Verdict grade(Question question, Answer answer) {
        if (answer instanceof NoAnswer) {
            return new Verdict(Outcome.WRONG, "", question.shownKey(), List.of());
        }
        if (question instanceof TypedQuantity asked && answer instanceof TypedAnswer typed) {
            return new TypedGrader(asked).grade(typed);
        }
        if (question instanceof SingleChoice asked && answer instanceof ChosenOption chosen) {
            return grade(asked, chosen.index());
        }
        return empty(question);
    }

    private static Verdict grade(SingleChoice asked, int index) {
        if (index < 0 || index >= asked.options().size()) {
            return empty(asked);
        }
        Option option = asked.options().get(index);
        if (index == asked.key()) {
            return new Verdict(Outcome.RIGHT, option.text(), asked.shownKey(), List.of());
        }
        String reason = option.text() + " is " + option.told() + ".";
        return new Verdict(Outcome.WRONG, option.text(), asked.shownKey(), List.of(reason));
    }

    private static Verdict empty(Question question) {
        return new Verdict(Outcome.EMPTY, "", question.shownKey(), List.of());
    }
}
