package warmstart.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.AsyncQuotas;
import warmstart.simulator.quota.ConcurrencyQuotas;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.quota.Range;

class FactQuotasTest {
    private final Quotas quotas = FactQuotas.from(FixtureFacts.catalog());

    @Test
    void everyNumberIsThatOfItsFact() {
        assertThat(quotas.async())
                .isEqualTo(new AsyncQuotas(
                        202,
                        new Range(0, 2, 2),
                        Micros.ofSeconds(60),
                        Micros.ofSeconds(120),
                        Micros.ofSeconds(1),
                        Micros.ofSeconds(300),
                        new Range(Micros.ofSeconds(60), Micros.ofSeconds(21_600), Micros.ofSeconds(21_600)),
                        16));
        assertThat(quotas.concurrency())
                .isEqualTo(new ConcurrencyQuotas(
                        1_000, 100, 10, new ConcurrencyQuotas.Growth(1_000, 1_000, Micros.ofSeconds(10), true), 6_000));
        assertThat(quotas.function().timeoutMicros())
                .isEqualTo(new Range(Micros.ofSeconds(1), Micros.ofSeconds(900), Micros.ofSeconds(3)));
    }

    @Test
    void aMissingFactIsNamed() {
        assertThatThrownBy(() -> FactQuotas.from(FixtureFacts.without("async-backoff-max")))
                .hasMessage("the register has no fact `async-backoff-max`");
    }

    @Test
    void aFactWithoutANumberIsNamed() {
        assertThatThrownBy(() -> FactQuotas.from(FixtureFacts.with("async-backoff-max", "")))
                .hasMessage("the fact `async-backoff-max` has no number");
    }
}
