package warmstart.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.Quotas;

class FactQuotasTest {
    private final Quotas quotas = FactQuotas.from(FixtureFacts.catalog());

    @Test
    void everyNumberIsThatOfItsFact() {
        assertThat(quotas.async())
                .isEqualTo(new Quotas.Async(
                        202,
                        new Quotas.Range(0, 2, 2),
                        Micros.ofSeconds(60),
                        Micros.ofSeconds(120),
                        Micros.ofSeconds(1),
                        Micros.ofSeconds(300),
                        new Quotas.Range(Micros.ofSeconds(60), Micros.ofSeconds(21_600), Micros.ofSeconds(21_600))));
        assertThat(quotas.concurrency()).isEqualTo(new Quotas.Concurrency(1_000, 100));
        assertThat(quotas.timeout()).isEqualTo(new Quotas.Timeout(Micros.ofSeconds(3), Micros.ofSeconds(900)));
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
