package warmstart.web.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Hotspot;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Ordering;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedQuantity;

/** Which fields a question has on a page. */
public enum QuestionKind {
    SINGLE,
    MULTIPLE,
    /** A number with its unit. */
    NUMBER,
    /** A name or term. */
    NAME,
    CLOZE,
    ORDERING,
    MATCHING,
    HOTSPOT;

    /** The kind of a question. */
    public static QuestionKind of(Question question) {
        if (question instanceof SingleChoice) {
            return SINGLE;
        }
        if (question instanceof MultipleChoice) {
            return MULTIPLE;
        }
        if (question instanceof TypedQuantity) {
            return NUMBER;
        }
        if (question instanceof Cloze) {
            return CLOZE;
        }
        if (question instanceof Ordering) {
            return ORDERING;
        }
        if (question instanceof Matching) {
            return MATCHING;
        }
        return question instanceof Hotspot ? HOTSPOT : NAME;
    }

    /** As forms write it: {@code single}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this word, if there is one. */
    public static Optional<QuestionKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
