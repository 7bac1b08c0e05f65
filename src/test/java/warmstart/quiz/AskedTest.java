package warmstart.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;
import warmstart.quiz.question.Kinds;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.SingleChoice;

/** In which way an item is asked, and in which order of its options. */
class AskedTest {
    private static final Asked BOTH =
            new Asked(Optional.of(Kinds.single()), Optional.of(Kinds.name()), "Because the balancer waits.");
    private static final Asked CHOSEN = Asked.choosing(Kinds.single(), "");
    private static final Asked TYPED = Asked.typing(Kinds.name(), "");

    @Test
    void anItemIsRecognisedAtFirstSightAndRecalledAfterwards() {
        assertThat(Retrieval.of(BOTH, /* seen= */ false)).isEqualTo(Retrieval.CHOICE);
        assertThat(Retrieval.of(BOTH, /* seen= */ true)).isEqualTo(Retrieval.TYPED);
    }

    @Test
    void whereThereIsOneWayItIsTaken() {
        for (boolean seen : List.of(true, false)) {
            assertThat(Retrieval.of(CHOSEN, seen)).isEqualTo(Retrieval.CHOICE);
            assertThat(Retrieval.of(TYPED, seen)).isEqualTo(Retrieval.TYPED);
        }
        assertThat(CHOSEN.question(Retrieval.TYPED)).isEqualTo(Kinds.single());
        assertThat(TYPED.question(Retrieval.CHOICE)).isEqualTo(Kinds.name());
        assertThat(BOTH.question(Retrieval.TYPED)).isEqualTo(Kinds.name());
        assertThat(BOTH.question(Retrieval.CHOICE)).isEqualTo(Kinds.single());
    }

    @Test
    void anItemThatAsksNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Asked(Optional.empty(), Optional.empty(), "why"))
                .withMessage("an item asks something");
    }

    @Test
    void aWayIsKnownByItsWord() {
        for (Retrieval way : Retrieval.values()) {
            assertThat(Retrieval.of(way.word())).contains(way);
        }
        assertThat(Retrieval.of("CHOICE")).isEmpty();
        assertThat(Retrieval.of("")).isEmpty();
    }

    /** Four options stand in 4! = 24 orders. */
    @Test
    void everyOrderOfOptionsTurnsUpAndTheKeyFollows() {
        Asking asking = Asking.fixed(BOTH);
        Set<List<Option>> orders = new HashSet<>();
        int[] places = new int[4];
        LongStream.range(0, 2_000).forEach(variant -> {
            SingleChoice shown = (SingleChoice) asking.ask(variant).question(Retrieval.CHOICE);
            assertThat(shown.shownKey()).isEqualTo(Kinds.single().shownKey());
            orders.add(shown.options());
            places[shown.key()]++;
        });
        assertThat(orders).hasSize(24);
        // 500 of 2,000 in each place; four standard deviations are 4 · √(2000 · ¼ · ¾) = 77.
        assertThat(java.util.Arrays.stream(places)).allMatch(count -> count > 422 && count < 578);
    }

    @Test
    void amountsStayInOrderOfSize() {
        Asking asking = Asking.fixed(Asked.choosing(Kinds.amounts(), ""));

        LongStream.range(0, 100)
                .forEach(variant -> assertThat(asking.ask(variant).question(Retrieval.CHOICE))
                        .isEqualTo(Kinds.amounts()));
    }

    @Test
    void theSameVariantIsTheSameQuestion() {
        Asking asking = Asking.fixed(BOTH);
        for (long variant : new long[] {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(asking.ask(variant)).isEqualTo(asking.ask(variant));
            assertThat(asking.ask(variant).because()).isEqualTo("Because the balancer waits.");
        }
        assertThat(BOTH.arranged(new Rng(1)).recalled()).contains(Kinds.name());
    }
}
