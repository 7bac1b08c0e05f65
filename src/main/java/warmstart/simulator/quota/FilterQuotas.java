package warmstart.simulator.quota;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Filters of event source mappings, the same for queues and streams.
 *
 * @param filtersMax filters of a mapping, fact {@code filters-max}
 * @param charsMax how long the text of a pattern may be
 * @param numberMax the greatest number that {@code numeric} takes; the least is as far below zero
 * @param combinationsMax how many combinations the {@code $or}s of a pattern may make
 */
public record FilterQuotas(int filtersMax, int charsMax, BigDecimal numberMax, int combinationsMax) {
    public FilterQuotas {
        Objects.requireNonNull(numberMax, "numberMax");
    }
}
