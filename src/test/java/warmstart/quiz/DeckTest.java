package warmstart.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.facts.Fact;
import warmstart.facts.FactId;

class DeckTest {
    @Test
    void anEmptyDeckFindsNothing() {
        assertThat(Deck.empty().find(new ItemId("limit:timeout-max"))).isEmpty();
        assertThat(Deck.empty().items()).isEmpty();
    }

    @Test
    void anIdIsItsFamilyAndItsFact() {
        assertThat(ItemId.of("limit", new FactId("timeout-max"))).isEqualTo(new ItemId("limit:timeout-max"));
    }

    @Test
    void itemsAreFoundByTheirFactsAndNotes() {
        Fact timeout = Stated.limit("timeout-max", "Timeout", "15 minutes.", "15 minutes");
        Fact memory = Stated.limit("memory-max", "Memory", "10 GB.", "10 GB");
        Item one = Stated.item("limit:timeout-max", "limits", timeout);
        Item both = Stated.item("which:larger", "limits", memory, timeout);
        Deck deck = new Deck(List.of(one, both));

        assertThat(deck.asking(timeout.id())).containsExactly(one, both);
        assertThat(deck.asking(memory.id())).containsExactly(both);
        assertThat(deck.asking(new FactId("nothing"))).isEmpty();
        assertThat(deck.statedBy("Timeout")).containsExactly(one, both);
        assertThat(deck.statedBy("Memory")).containsExactly(both);
        assertThat(deck.statedBy("timeout")).isEmpty();
        assertThat(deck.size()).isEqualTo(2);
    }

    /** Two facts of one note do not make an item stand there twice. */
    @Test
    void anItemStandsOnceUnderANote() {
        Item item = Stated.item(
                "which:larger",
                "limits",
                Stated.limit("a", "Timeout", "1 s.", "1 s"),
                Stated.limit("b", "Timeout", "2 s.", "2 s"));

        assertThat(new Deck(List.of(item)).statedBy("Timeout")).containsExactly(item);
    }

    @Test
    void ofTwoItemsWithOneIdTheFirstIsKept() {
        Fact timeout = Stated.limit("timeout-max", "Timeout", "15 minutes.", "15 minutes");
        Item first = Stated.item("limit:timeout-max", "mine", timeout);
        Item second = Stated.item("limit:timeout-max", "yours", timeout);
        Deck deck = new Deck(List.of(first, second));

        assertThat(deck.items()).containsExactly(first);
        assertThat(deck.asking(timeout.id())).containsExactly(first);
        assertThat(deck.find(first.id())).containsSame(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "limit", "limit:", ":timeout", "limit:Timeout", "limit:timeout max", "limit:../x", "l:a--b"})
    void textsFromAddressesAreCheckedFirst(String text) {
        assertThat(ItemId.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemId(text))
                .withMessage("not an item id: `" + text + "`");
    }
}
