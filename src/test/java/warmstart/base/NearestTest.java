package warmstart.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> FIELDS = List.of("askable", "aliases", "kind", "id");

    @Test
    void swappedAndDroppedLettersAreOneSlipEach() {
        assertThat(Nearest.to("askabel", FIELDS)).contains("askable");
        assertThat(Nearest.to("alias", FIELDS)).isEmpty(); // two letters short of a five-letter word is too far
        assertThat(Nearest.to("alises", FIELDS)).contains("aliases");
    }

    @Test
    void nothingNearGivesNoHint() {
        assertThat(Nearest.hint("quantity", FIELDS)).isEmpty();
        assertThat(Nearest.hint("kin", FIELDS)).isEqualTo("did you mean `kind`?");
    }
}
