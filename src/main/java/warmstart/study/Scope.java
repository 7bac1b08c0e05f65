package warmstart.study;

import java.util.List;
import java.util.Objects;
import warmstart.facts.FactId;
import warmstart.quiz.Deck;
import warmstart.quiz.Item;
import warmstart.quiz.Selection;

/** What a session is about. */
public sealed interface Scope permits Scope.Part, Scope.OneFact {
    /** The items of the deck that it takes in, in order. */
    List<Item> items(Deck deck);

    /** Whether its items come up although they are not due. */
    boolean regardlessOfDue();

    /** The whole deck. */
    static Scope everything() {
        return new Part(Selection.everything());
    }

    /** What one note states. */
    static Scope note(String note) {
        return new Part(Selection.ofNote(note));
    }

    /**
     * Some items; only what is due of them, and new ones as far as the day allows.
     *
     * @param selection which
     */
    record Part(Selection selection) implements Scope {
        public Part {
            Objects.requireNonNull(selection, "selection");
        }

        @Override
        public List<Item> items(Deck deck) {
            return selection.of(deck);
        }

        @Override
        public boolean regardlessOfDue() {
            return false;
        }
    }

    /**
     * One fact, now, because the learner pressed "ask me": it never empties, so a page asks once and goes back. Of several
     * items the first that asks for the fact itself is meant; where there is none, the first whose key rests on it.
     *
     * @param fact the fact: {@code timeout-max}
     */
    record OneFact(FactId fact) implements Scope {
        public OneFact {
            Objects.requireNonNull(fact, "fact");
        }

        @Override
        public List<Item> items(Deck deck) {
            List<Item> all = deck.asking(fact);
            return all.stream()
                    .filter(item -> item.proof()
                            .main()
                            .filter(main -> main.id().equals(fact))
                            .isPresent())
                    .findFirst()
                    .or(() -> all.stream().findFirst())
                    .stream()
                    .toList();
        }

        @Override
        public boolean regardlessOfDue() {
            return true;
        }
    }
}
