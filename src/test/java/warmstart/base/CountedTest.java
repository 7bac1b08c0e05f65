package warmstart.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 0 records
            1    | 1 record
            2    | 2 records
            2500 | 2,500 records
            """)
    void theNounAgreesWithTheNumber(long count, String words) {
        assertThat(Counted.of(count, "record")).isEqualTo(words);
    }

    @Test
    void irregularPluralsAreGiven() {
        assertThat(Counted.of(1, "try", "tries")).isEqualTo("1 try");
        assertThat(Counted.of(3, "try", "tries")).isEqualTo("3 tries");
    }

    @Test
    void oneOfOneIsTheOnlyOne() {
        assertThat(Counted.all(1, "message")).isEqualTo("its only message");
        assertThat(Counted.all(3, "message")).isEqualTo("all of its 3 messages");
        assertThat(Counted.is(1)).isEqualTo("is");
        assertThat(Counted.is(0)).isEqualTo("are");
    }
}
