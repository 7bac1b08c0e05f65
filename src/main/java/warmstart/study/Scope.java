package warmstart.study;

import java.util.List;
import java.util.Objects;
import warmstart.facts.FactId;
import warmstart.quiz.Deck;
import warmstart.quiz.Item;

/** What a session is about. */
public sealed interface Scope permits Scope.Everything, Scope.OneNote, Scope.OneFact {
    /** The items of the deck that it takes in, in order. */
    List<Item> items(Deck deck);

    /** Whether its items come up although they are not due. */
    boolean regardlessOfDue();

    /** The whole deck. */
    static Scope everything() {
        return new Everything();
    }

    /** The whole deck. */
    record Everything() implements Scope {
        @Override
        public List<Item> items(Deck deck) {
            return deck.items();
        }

        @Override
        public boolean regardlessOfDue() {
            return false;
        }
    }

    /**
     * What one note states; only what is due, and new items as far as the day allows.
     *
     * @param note the note's name: {@code Timeout}
     */
    record OneNote(String note) implements Scope {
        public OneNote {
            Objects.requireNonNull(note, "note");
        }

        @Override
        public List<Item> items(Deck deck) {
            return deck.statedBy(note);
        }

        @Override
        public boolean regardlessOfDue() {
            return false;
        }
    }

    /**
     * One fact, now, because the learner pressed "ask me": it never empties, so a page asks once and goes back.
     *
     * @param fact the fact: {@code timeout-max}
     */
    record OneFact(FactId fact) implements Scope {
        public OneFact {
            Objects.requireNonNull(fact, "fact");
        }

        @Override
        public List<Item> items(Deck deck) {
            return deck.asking(fact);
        }

        @Override
        public boolean regardlessOfDue() {
            return true;
        }
    }
}
