package warmstart.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # written            | number | unit                  | measures
            15 minutes           | 15     | min                   | TIME
            15minutes            | 15     | min                   | TIME
            900 s                | 900    | s                     | TIME
            ' 60 Seconds '       | 60     | s                     | TIME
            1 hr                 | 1      | h                     | TIME
            14 days              | 14     | d                     | TIME
            1.5 h                | 1.5    | h                     | TIME
            100 ms               | 100    | ms                    | TIME
            10,240 MB            | 10240  | MB                    | SIZE
            10240 mb             | 10240  | MB                    | SIZE
            1 MiB                | 1      | MB                    | SIZE
            1,048,576 B          | 1048576| B                     | SIZE
            6 TB                 | 6      | TB                    | SIZE
            70%                  | 70     | %                     | SHARE
            70 percent           | 70     | %                     | SHARE
            USD 0.20             | 0.2    | USD                   | MONEY
            USD0.20              | 0.2    | USD                   | MONEY
            3 dollars            | 3      | USD                   | MONEY
            600 Mbps             | 600    | Mbps                  | BANDWIDTH
            6 vCPUs              | 6      | vCPU                  | COMPUTE
            3 attempts           | 3      | attempts              | COUNT
            1,000                | 1000   | ''                    | COUNT
            1,000 Environments   | 1000   | environments          | COUNT
            0                    | 0      | ''                    | COUNT
            100.00 layers        | 100    | layers                | COUNT
            """)
    void whatAPersonWritesIsRead(String text, BigDecimal number, String symbol, Dimension dimension) {
        Quantity read = Quantity.parse(text).orElseThrow();
        assertThat(read.value()).isEqualByComparingTo(number);
        assertThat(read.unit().symbol()).isEqualTo(symbol);
        assertThat(read.unit().dimension()).isEqualTo(dimension);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "minutes", "about 15 minutes", "USD", "-3 s", ".5 h", ",100 s", "EUR 1"})
    void whatDoesNotStartWithANumberIsNoQuantity(String text) {
        assertThat(Quantity.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 min        | 900 s         | true
            15 min        | 901 s         | false
            1 d           | 24 h          | true
            1 s           | 1,000 ms      | true
            # Sizes are those of the documentation: 1 GB = 1,024 MB.
            10 GB         | 10,240 MB     | true
            10 GB         | 10,000 MB     | false
            1 KB          | 1,024 B       | true
            0.5 h         | 30 min        | true
            3 attempts    | 3 s           | false
            3 attempts    | 3 tries       | true
            100%          | 100 Mbps      | false
            USD 0.20      | USD 0.2       | true
            0 s           | 0 h           | true
            """)
    void sameAmountInAnotherUnitIsTheSame(String one, String other, boolean same) {
        assertThat(read(one).sameAs(read(other))).isEqualTo(same);
        assertThat(read(other).sameAs(read(one))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 min    | s   | 900
            900 s     | min | 15
            6 h       | d   | 0.25
            10,240 MB | GB  | 10
            256 KB    | MB  | 0.25
            90 s      | h   | 0.025
            """)
    void amountIsGivenInAnotherUnit(String written, String unit, BigDecimal number) {
        Quantity converted = read(written).in(Unit.of(unit).orElseThrow());
        assertThat(converted.value()).isEqualByComparingTo(number);
        assertThat(converted.unit().symbol()).isEqualTo(unit);
        assertThat(converted.sameAs(read(written))).isTrue();
    }

    @Test
    void timeCannotBeGivenInMegabytes() {
        assertThatThrownBy(() -> Quantity.of(15, "min").in(Unit.of("MB").orElseThrow()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot give 15\u00a0min in MB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a tilde stands for the fixed space
            10240 mb      | 10,240~MB
            15 minutes    | 15~min
            1000000 calls | 1,000,000~calls
            70 percent    | 70%
            USD 0.20      | USD~0.2
            0.0000166667 s| 0.0000166667~s
            100.00 layers | 100~layers
            100 ms        | 100~ms
            """)
    void pageWritesItWithCommasAndAFixedSpace(String written, String shown) {
        assertThat(read(written)).hasToString(shown.replace('~', '\u00a0'));
    }

    @Test
    void whatAPageWritesIsReadAsTheSame() {
        for (String written : new String[] {"10240 MB", "70%", "USD 0.2", "15 min", "6 vCPU", "3 attempts"}) {
            assertThat(read(read(written).toString())).as(written).isEqualTo(read(written));
        }
    }

    @Test
    void equalNumbersAreEqualHoweverManyZerosTheyEndIn() {
        assertThat(read("100.00 s")).isEqualTo(read("100 s")).hasSameHashCodeAs(read("100 s"));
    }

    @Test
    void languageOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(read("15 MINUTES")).hasToString("15\u00a0min");
            assertThat(read("10240.5 MB")).hasToString("10,240.5\u00a0MB");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Quantity read(String text) {
        return Quantity.parse(text).orElseThrow();
    }
}
