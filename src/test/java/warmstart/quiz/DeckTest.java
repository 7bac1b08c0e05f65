package warmstart.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
