package warmstart.simulator.sources;

import warmstart.simulator.filter.FilterLimits;
import warmstart.simulator.quota.FilterQuotas;

/** How the filters of a mapping are bounded, whatever it reads. */
public final class FilterBounds {
    private FilterBounds() {}

    /** The limits for readers of patterns. */
    public static FilterLimits of(FilterQuotas quotas) {
        return new FilterLimits(
                quotas.filtersMax(),
                quotas.charsMax(),
                quotas.numberMax().negate(),
                quotas.numberMax(),
                quotas.combinationsMax());
    }
}
