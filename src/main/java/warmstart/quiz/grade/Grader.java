package warmstart.quiz.grade;

import java.util.List;
import java.util.Optional;
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
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Ordering;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.Typed;
import warmstart.quiz.question.TypedName;
import warmstart.quiz.question.TypedQuantity;

/**
 * Judges answers. Strict about what was meant, generous about how it is written: {@code 900 s}, {@code 15 min} and {@code
 * about fifteen minutes} are one answer, {@code 900} is asked for its unit, and {@code 15 MB} is never right for a time.
 *
 * <pre>{@code
 * Verdict verdict = Grader.grade(question, new TypedAnswer("3", "s"));
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
        return typed(question, answer)
                .or(() -> chosen(question, answer))
                .or(() -> arranged(question, answer))
                .orElseGet(() -> Verdict.empty(question));
    }

    /** One answer that was typed. */
    static Verdict grade(Typed question, TypedAnswer answer) {
        return question instanceof TypedQuantity amount
                ? new TypedGrader(amount).grade(answer)
                : new NameGrader((TypedName) question).grade(answer);
    }

    private static Optional<Verdict> typed(Question question, Answer answer) {
        if (question instanceof Typed asked && answer instanceof TypedAnswer typed) {
            return Optional.of(grade(asked, typed));
        }
        return question instanceof Cloze cloze && answer instanceof FilledGaps filled
                ? Optional.of(new GapGrader(cloze).grade(filled.texts()))
                : Optional.empty();
    }

    private static Optional<Verdict> chosen(Question question, Answer answer) {
        if (question instanceof MultipleChoice asked && answer instanceof ChosenOptions chosen) {
            return Optional.of(ChoiceGrader.grade(asked, chosen.indexes()));
        }
        if (answer instanceof ChosenOption chosen) {
            if (question instanceof SingleChoice asked) {
                return Optional.of(ChoiceGrader.grade(asked, chosen.index()));
            }
            if (question instanceof Hotspot asked) {
                return Optional.of(ChoiceGrader.grade(asked, chosen.index()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> arranged(Question question, Answer answer) {
        if (question instanceof Ordering asked && answer instanceof GivenOrder given) {
            return Optional.of(ArrangementGrader.grade(asked, given.indexes()));
        }
        return question instanceof Matching asked && answer instanceof JoinedPairs joined
                ? Optional.of(ArrangementGrader.grade(asked, joined.partners()))
                : Optional.empty();
    }
}
