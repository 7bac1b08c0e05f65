package warmstart.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import warmstart.facts.FactId;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Retrieval;

class PracticeRoundTest {
    private static final List<Item> ITEMS =
            IntStream.range(0, 20).mapToObj(i -> Samples.item("fact-" + i)).toList();

    @Test
    void aRoundOfTheSameNumberAsksTheSame() {
        PracticeRound round = PracticeRound.drawn(7, ITEMS, 10);

        assertThat(PracticeRound.drawn(7, ITEMS, 10)).isEqualTo(round);
        for (int place = 0; place < 10; place++) {
            assertThat(PracticeRound.drawn(7, ITEMS, 10).put(place)).isEqualTo(round.put(place));
        }
    }

    @Test
    void otherNumbersAskOtherThingsInOtherVariants() {
        Set<List<Item>> rounds = new HashSet<>();
        Set<Long> variants = new HashSet<>();
        for (long number = 0; number < 100; number++) {
            PracticeRound round = PracticeRound.drawn(number, ITEMS, 10);
            rounds.add(round.items());
            for (int place = 0; place < 10; place++) {
                variants.add(round.put(place).variant());
            }
        }
        assertThat(rounds).hasSize(100);
        assertThat(variants).hasSize(1_000);
    }

    @Test
    void everyItemIsDrawnNowAndThen() {
        Set<Item> drawn = new HashSet<>();
        for (long number = 0; number < 200; number++) {
            drawn.addAll(PracticeRound.drawn(number, ITEMS, 2).items());
        }
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(ITEMS);
    }

    @Test
    void aRoundHasAsManyQuestionsAsAreWantedAndThere() {
        assertThat(PracticeRound.drawn(1, ITEMS, 5).size()).isEqualTo(5);
        assertThat(PracticeRound.drawn(1, ITEMS, 20).items()).containsExactlyInAnyOrderElementsOf(ITEMS);
        assertThat(PracticeRound.drawn(1, ITEMS, 500).size()).isEqualTo(20);
        assertThat(PracticeRound.drawn(1, List.of(), 10).size()).isZero();
    }

    /** Three items for each of ten facts: in a round of ten every fact comes once, in one of twenty the rest follow. */
    @Test
    void noFactIsAskedTwiceWhileOthersAreLeft() {
        List<Item> three = new ArrayList<>();
        for (int fact = 0; fact < 10; fact++) {
            for (String family : List.of("limit", "cloze", "larger")) {
                three.add(another(family, Samples.item("fact-" + fact)));
            }
        }
        for (long number = 0; number < 100; number++) {
            PracticeRound round = PracticeRound.drawn(number, three, 20);
            assertThat(facts(round.items().subList(0, 10))).hasSize(10);
            assertThat(new HashSet<>(round.items())).hasSize(20);
        }
    }

    private static Set<FactId> facts(List<Item> items) {
        Set<FactId> facts = new HashSet<>();
        items.forEach(item -> facts.add(item.proof().main().orElseThrow().id()));
        return facts;
    }

    private static Item another(String family, Item item) {
        return new Item(
                new ItemId(family + ":" + item.id().value().replaceFirst(".*:", "")),
                new Filing("samples", item.filing().kind(), List.of(), List.of()),
                item.proof(),
                item.asking());
    }

    /** An item that is added while a round is under way may push in, but mixes nothing up. */
    @Test
    void aNewItemLeavesTheOrderOfTheOthers() {
        List<Item> before = PracticeRound.drawn(3, ITEMS, 20).items();
        List<Item> more = new ArrayList<>(ITEMS);
        more.add(4, Samples.item("new"));

        List<Item> after = new ArrayList<>(PracticeRound.drawn(3, more, 21).items());
        after.removeIf(item -> item.id().equals(Samples.id("new")));

        assertThat(after).isEqualTo(before);
    }

    @Test
    void theOrderOfTheDeckDecidesNothing() {
        List<Item> turned = new ArrayList<>(ITEMS);
        java.util.Collections.reverse(turned);

        assertThat(PracticeRound.drawn(9, turned, 10)).isEqualTo(PracticeRound.drawn(9, ITEMS, 10));
    }

    @Test
    void everyOtherQuestionIsTyped() {
        PracticeRound round = PracticeRound.drawn(5, ITEMS, 4);

        assertThat(IntStream.range(0, 4).mapToObj(place -> round.put(place).form()))
                .containsExactly(Retrieval.CHOICE, Retrieval.TYPED, Retrieval.CHOICE, Retrieval.TYPED);
        assertThat(round.put(0).revision()).isEqualTo(round.items().get(0).revision());
        assertThatThrownBy(() -> round.put(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
