package warmstart.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What answering asks of a memory. */
public enum Retrieval {
    /** To bring the answer up from nothing: it is typed. */
    TYPED,
    /** To recognise it, or to work it out from what is shown: it is chosen, ordered, joined or pointed at. */
    CHOICE;

    /**
     * The way in which to ask: options at first sight, when the learner cannot know yet; typing afterwards, because
     * guessing passes one time in three and would teach the schedule a recall that was none. Where there is only one way,
     * that.
     *
     * @param seen whether the item was reviewed before
     */
    public static Retrieval of(Asked asked, boolean seen) {
        boolean choose =
                asked.recognised().isPresent() && (!seen || asked.recalled().isEmpty());
        return choose ? CHOICE : TYPED;
    }

    /** As forms and the database write it: {@code typed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way of this word, if there is one. */
    public static Optional<Retrieval> of(String word) {
        return Arrays.stream(values()).filter(way -> way.word().equals(word)).findFirst();
    }
}
