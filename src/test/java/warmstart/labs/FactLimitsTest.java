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

/** The bounds of networks and filters come from the register. */
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
    void anotherFactIsAnotherBound() {
        assertThat(limits("vpc-subnets-max", "20 subnets").network().subnetsMax())
                .isEqualTo(20);
        assertThat(limits("filters-max", "10 filters").filters().filtersMax()).isEqualTo(10);
    }

    private static FactLimits limits(String id, String quantity) {
        return FactLimits.on(LocalDate.MAX, FixtureFacts.with(id, quantity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vpc-idle-days", "filter-pattern-length"})
    void aMissingFactIsNamed(String id) {
        FactLimits limits = FactLimits.on(LocalDate.MAX, FixtureFacts.without(id));
        Function<FactLimits, Object> all = facts -> java.util.List.of(facts.network(), facts.filters());
        assertThatThrownBy(() -> all.apply(limits))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining(id);
    }
}
