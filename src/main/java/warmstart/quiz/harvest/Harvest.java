package warmstart.quiz.harvest;

import java.util.List;
import warmstart.base.Problem;
import warmstart.quiz.harvest.card.NoteCard;
import warmstart.quiz.harvest.fact.Found;
import warmstart.quiz.harvest.fact.Place;

/**
 * What notes yield.
 *
 * @param notes how many were read
 * @param found the facts that may be asked, in the order of notes and lines
 * @param cards the cards that the notes carry
 * @param refusals what is not asked, and why
 * @param conflicts where notes contradict each other or themselves
 * @param problems what could not be read
 */
public record Harvest(
        int notes,
        List<Found> found,
        List<HarvestedCard> cards,
        List<Refusal> refusals,
        List<Conflict> conflicts,
        List<Problem> problems) {
    public Harvest {
        found = List.copyOf(found);
        cards = List.copyOf(cards);
        refusals = List.copyOf(refusals);
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
    }

    /**
     * A card and its place.
     *
     * @param place where its author wrote it
     * @param card the card
     */
    public record HarvestedCard(Place place, NoteCard card) {}
}
