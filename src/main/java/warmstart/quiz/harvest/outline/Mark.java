package warmstart.quiz.harvest.outline;

/**
 * A stretch of a {@link Phrase} that its author set off.
 *
 * @param kind how
 * @param from where it begins in the text
 * @param to where it ends
 */
public record Mark(Kind kind, int from, int to) {
    /** The ways of setting off. */
    public enum Kind {
        STRONG,
        CODE,
        LINK,
        HIGHLIGHT
    }

    /** The marked words. */
    public String of(String text) {
        return text.substring(from, to);
    }
}
