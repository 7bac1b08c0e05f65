package warmstart.study;

import java.util.Locale;
import java.util.Optional;
import warmstart.quiz.Item;
import warmstart.quiz.Question;

/** The way in which an item was put to the learner. */
public enum QuestionForm {
    /** The learner types a number and its unit. */
    TYPED,
    /** The learner chooses one of three or four options. */
    CHOICE;

    /**
     * The form in which to ask: options at first sight, when the learner cannot know yet; typing afterwards, because
     * guessing passes one time in three and would teach the schedule a recall that was none.
     *
     * @param seen whether the item was reviewed before
     */
    public static QuestionForm of(Item item, boolean seen) {
        return !seen && item.choice().isPresent() ? CHOICE : TYPED;
    }

    /** The item's question in this form; the typed one when there are no options (any more). */
    public Question question(Item item) {
        return this == CHOICE && item.choice().isPresent() ? item.choice().get() : item.typed();
    }

    /** As forms and the database write it: {@code typed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of this word, if there is one. */
    public static Optional<QuestionForm> of(String word) {
        return java.util.Arrays.stream(values())
                .filter(form -> form.word().equals(word))
                .findFirst();
    }
}
