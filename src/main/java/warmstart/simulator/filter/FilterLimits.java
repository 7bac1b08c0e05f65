package warmstart.simulator.filter;

import java.math.BigDecimal;

/**
 * The numbers that bound filters.
 *
 * @param filtersMax how many filters a mapping may have, fact {@code filters-max} or {@code filters-raised}
 * @param patternCharsMax how long the text of a pattern may be
 * @param numberMin the least number that {@code numeric} accepts
 * @param numberMax the greatest
 * @param combinationsMax how many combinations the {@code $or}s of a pattern may make
 */
public record FilterLimits(
        int filtersMax, int patternCharsMax, BigDecimal numberMin, BigDecimal numberMax, int combinationsMax) {}
