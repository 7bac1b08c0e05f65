package warmstart.quiz.harvest.card;

import java.util.List;
import java.util.Set;

/**
 * The cards of a note.
 *
 * @param cards in order
 * @param lines the lines of the file that belong to them; nothing else is looked for there
 */
public record NoteCards(List<NoteCard> cards, Set<Integer> lines) {
    public NoteCards {
        cards = List.copyOf(cards);
        lines = Set.copyOf(lines);
    }
}
