package warmstart.quiz.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import warmstart.base.Problems;
import warmstart.quiz.harvest.card.CardReader;
import warmstart.quiz.harvest.card.NoteCard;
import warmstart.quiz.harvest.card.NoteCards;
import warmstart.quiz.harvest.fact.Found;
import warmstart.quiz.harvest.fact.Place;
import warmstart.quiz.harvest.find.NoteFacts;
import warmstart.quiz.harvest.outline.NoteOutline;
import warmstart.quiz.harvest.outline.NoteText;
import warmstart.quiz.harvest.outline.OutlineReader;

/** Goes through notes and gathers what can be asked about them. A pure function of the notes. */
public final class Harvester {
    private final Problems problems = new Problems();
    private final List<Found> found = new ArrayList<>();
    private final List<Harvest.HarvestedCard> cards = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<NoteFacts.Spelt> names = new ArrayList<>();

    private Harvester() {}

    /** What these notes yield. */
    public static Harvest of(List<NoteText> notes) {
        return of(notes, done -> {});
    }

    /**
     * What these notes yield.
     *
     * @param progress is told how many notes are done
     */
    public static Harvest of(List<NoteText> notes, IntConsumer progress) {
        Harvester harvester = new Harvester();
        for (int i = 0; i < notes.size(); i++) {
            harvester.add(notes.get(i));
            progress.accept(i + 1);
        }
        return harvester.harvest(notes.size());
    }

    private void add(NoteText note) {
        NoteOutline outline = OutlineReader.read(note, problems);
        NoteCards carried = CardReader.read(note);
        carried.cards().forEach(card -> cards.add(new Harvest.HarvestedCard(place(note, card), card)));
        NoteFacts.Yield yield = NoteFacts.of(outline, carried.lines());
        found.addAll(yield.found());
        refusals.addAll(yield.refusals());
        names.addAll(yield.names());
    }

    private static Place place(NoteText note, NoteCard card) {
        return new Place(note.name(), note.file(), card.headings(), card.line(), card.source(), card.source());
    }

    private Harvest harvest(int notes) {
        Conflicts conflicts = new Conflicts(found, names);
        List<Found> asked = new ArrayList<>();
        for (Found fact : found) {
            conflicts
                    .reason(fact)
                    .ifPresentOrElse(why -> refusals.add(new Refusal(fact.place(), why)), () -> asked.add(fact));
        }
        return new Harvest(notes, asked, cards, refusals, conflicts.all(), problems.sorted());
    }
}
