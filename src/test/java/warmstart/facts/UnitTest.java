package warmstart.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ms                    | TIME      | 1
            s                     | TIME      | 1000
            min                   | TIME      | 60000
            h                     | TIME      | 3600000
            d                     | TIME      | 86400000
            B                     | SIZE      | 1
            KB                    | SIZE      | 1024
            MB                    | SIZE      | 1048576
            GB                    | SIZE      | 1073741824
            TB                    | SIZE      | 1099511627776
            Mbps                  | BANDWIDTH | 1
            %                     | SHARE     | 1
            vCPU                  | COMPUTE   | 1
            USD                   | MONEY     | 1
            attempts              | COUNT     | 1
            concurrent executions | COUNT     | 1
            """)
    void unitOfTheRegisterIsKnown(String symbol, Dimension dimension, double inBase) {
        assertThat(Unit.of(symbol)).contains(new Unit(symbol, dimension, inBase));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kb", "mb ", "Min", "x", "3 layers", "Attempts", "€"})
    void registerHasNoOtherSpelling(String symbol) {
        assertThat(Unit.of(symbol)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "minutes, min",
        "MINS, min",
        "sec, s",
        "hour, h",
        "Days, d",
        "gb, GB",
        "GiB, GB",
        "kilobytes, KB",
        "byte, B",
        "milliseconds, ms",
        "percent, %",
        "$, USD",
        "vcpus, vCPU",
        "mbps, Mbps",
        "' s ', s"
    })
    void peopleSpellUnitsInManyWays(String word, String symbol) {
        assertThat(Unit.spelt(word)).isEqualTo(Unit.of(symbol)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "attempts", "minuets", "m"})
    void nounsAndSlipsAreNoMeasures(String word) {
        assertThat(Unit.spelt(word)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void measuresOfADimensionGrow(Dimension dimension) {
        assertThat(Unit.measuresOf(dimension))
                .allMatch(unit -> unit.dimension() == dimension)
                .isSortedAccordingTo(java.util.Comparator.comparingDouble(Unit::inBase));
    }

    @Test
    void timeHasFiveMeasuresAndCountsHaveNone() {
        assertThat(Unit.measuresOf(Dimension.TIME))
                .extracting(Unit::symbol)
                .containsExactly("ms", "s", "min", "h", "d");
        assertThat(Unit.measuresOf(Dimension.COUNT)).isEmpty();
    }
}
