package warmstart.simulator.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import warmstart.simulator.engine.Micros;

class StockTest {
    /** 1,000 at once, then 1,000 in 10 s: one every 10 ms, and not a moment earlier. */
    private final Stock stock = new Stock(1_000, 1_000, Micros.ofSeconds(10));

    @Test
    void aFullStockIsUsedUpAndRefillsSteadily() {
        assertThat(takeAll(0)).isEqualTo(1_000);
        assertThat(stock.hasOne(9_999)).isFalse();
        assertThat(takeAll(10_000)).isEqualTo(1);
        assertThat(takeAll(25_000)).isEqualTo(1);
        // 15 ms after the last whole one half of one is left over, which counts now.
        assertThat(takeAll(30_000)).isEqualTo(1);
    }

    @Test
    void nothingIsSavedUpBeyondTheFullStock() {
        assertThat(takeAll(0)).isEqualTo(1_000);
        assertThat(takeAll(Micros.ofSeconds(86_400 * 365L))).isEqualTo(1_000);
    }

    @Test
    void aStockOfNothingStaysEmpty() {
        assertThat(Stock.perSecond(0).hasOne(Micros.ofSeconds(1_000))).isFalse();
    }

    @Test
    void aHugeStockDoesNotOverflow() {
        Stock huge = Stock.perSecond(10_000_000);
        assertThat(huge.hasOne(Long.MAX_VALUE / 2)).isTrue();
        huge.take();
        assertThat(huge.hasOne(Long.MAX_VALUE / 2)).isTrue();
    }

    private int takeAll(long nowMicros) {
        int taken = 0;
        while (stock.hasOne(nowMicros)) {
            stock.take();
            taken++;
        }
        return taken;
    }
}
