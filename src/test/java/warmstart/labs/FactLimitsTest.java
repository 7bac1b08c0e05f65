package warmstart.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.labs.number.FactLimits;
import warmstart.simulator.filter.FilterLimits;
import warmstart.simulator.network.NetworkLimits;
import warmstart.simulator.network.PortRange;
import warmstart.simulator.response.ResponseLimits;

/** The bounds of networks, filters and answers come from the register. */
class FactLimitsTest {
    private static final FactLimits TODAY = FactLimits.on(LocalDate.MAX, FixtureFacts.catalog());

    @Test
    void networksAreBoundedByTheirFacts() {
        // 14 days are 1,209,600,000 ms.
        assertThat(TODAY.network())
                .isEqualTo(new NetworkLimits(16, 5, 65_000, 500, 1_209_600_000L, new PortRange(1_024, 65_535)));
        assertThat(FactQuotas.from(FixtureFacts.catalog()).network()).isEqualTo(TODAY.network());
    }

    @Test
    void filtersAreBoundedByTheirFacts() {
        BigDecimal most = new BigDecimal("5.0e9");
        assertThat(TODAY.filters()).isEqualTo(new FilterLimits(5, 4_096, most.negate(), most, 1_000));
    }

    @Test
    void answersAreBoundedByTheirFacts() {
        // 1 MB is 1,048,576 bytes, 6 MB are 6,291,456; the largest answer that got through was a hundred bytes longer.
        assertThat(TODAY.responses())
                .isEqualTo(new ResponseLimits(
                        6_291_456,
                        1_048_576,
                        6_291_556,
                        1_048_576,
                        10_485_760,
                        29_000,
                        30_000,
                        40_960,
                        1_048_576,
                        5_000,
                        262_144));
    }

    @Test
    void anotherFactIsAnotherBound() {
        assertThat(limits("vpc-subnets-max", "20 subnets").network().subnetsMax())
                .isEqualTo(20);
        assertThat(limits("filters-max", "10 filters").filters().filtersMax()).isEqualTo(10);
        assertThat(limits("http-api-timeout", "31 s").responses().httpTimeoutMillis())
                .isEqualTo(31_000);
    }

    private static FactLimits limits(String id, String quantity) {
        return FactLimits.on(LocalDate.MAX, FixtureFacts.with(id, quantity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vpc-idle-days", "filter-pattern-length", "edge-response-viewer"})
    void aMissingFactIsNamed(String id) {
        FactLimits limits = FactLimits.on(LocalDate.MAX, FixtureFacts.without(id));
        Function<FactLimits, Object> all =
                facts -> java.util.List.of(facts.network(), facts.filters(), facts.responses());
        assertThatThrownBy(() -> all.apply(limits))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining(id);
    }
}
