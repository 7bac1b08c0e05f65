package warmstart.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import warmstart.base.Rng;
import warmstart.facts.FactId;
import warmstart.quiz.Item;
import warmstart.study.answer.Put;

/**
 * Some questions to answer one after the other, apart from the schedule. A round with the same number asks the same, so that
 * its address can be kept, shared and gone back to.
 *
 * @param number of the round; it decides what is drawn
 * @param items what is asked, in order
 */
public record PracticeRound(long number, List<Item> items) {
    private static final String ORDER = "order";
    private static final String VARIANT = "variant";

    public PracticeRound {
        items = List.copyOf(items);
    }

    /**
     * Draws a round. No fact is asked twice, as the one question would answer the other, unless there are too few.
     *
     * @param from what may be asked
     * @param most how many at most
     */
    public static PracticeRound drawn(long number, List<Item> from, int most) {
        // Each item has a place of its own, so that a new one does not mix up a round that has begun.
        Rng order = new Rng(number).named(ORDER);
        List<Item> mixed = from.stream()
                .sorted(Comparator.comparingLong(
                        item -> order.named(item.id().value()).nextLong()))
                .toList();
        Set<FactId> asked = new LinkedHashSet<>();
        List<Item> first = new ArrayList<>();
        List<Item> later = new ArrayList<>();
        for (Item item : mixed) {
            boolean fresh =
                    item.proof().main().map(fact -> asked.add(fact.id())).orElse(true);
            (fresh ? first : later).add(item);
        }
        first.addAll(later);
        return new PracticeRound(number, first.subList(0, Math.min(most, first.size())));
    }

    /** How many questions it has. */
    public int size() {
        return items.size();
    }

    /**
     * How the question in this place is put: with something to choose from in every other place, to be typed in the rest,
     * where there are both ways.
     *
     * @param place from 0
     */
    public Put put(int place) {
        Objects.checkIndex(place, items.size());
        long variant = new Rng(number).named(VARIANT).at(place, 0).nextLong() >>> 16;
        return Put.of(items.get(place), variant, place % 2 == 1);
    }
}
