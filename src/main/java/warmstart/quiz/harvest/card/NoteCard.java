package warmstart.quiz.harvest.card;

import java.util.List;
import java.util.Objects;

/**
 * A card as its author wrote it.
 *
 * <p>Example: {@code What wakes a sleeping worker? :: a signal} in the deck {@code flashcards/threads}.
 *
 * @param kind how it was written
 * @param front what is shown; the gaps asked for are written as {@code ___}
 * @param answers the back, or the words of each gap in order
 * @param hint what the author lets the learner see of the answer; may be empty
 * @param decks the tags it is filed under; empty when it has none
 * @param headings the headings above it, outermost first
 * @param line where it begins in the file
 * @param source the line as written
 */
public record NoteCard(
        Kind kind,
        String front,
        List<String> answers,
        String hint,
        List<String> decks,
        List<String> headings,
        int line,
        String source) {
    public NoteCard {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(front, "front");
        answers = List.copyOf(answers);
        Objects.requireNonNull(hint, "hint");
        decks = List.copyOf(decks);
        headings = List.copyOf(headings);
        Objects.requireNonNull(source, "source");
    }

    /** Ways of writing a card. */
    public enum Kind {
        /** Front and back. */
        BASIC,
        /** The back asked for the front. */
        REVERSED,
        /** A sentence with gaps. */
        CLOZE
    }
}
