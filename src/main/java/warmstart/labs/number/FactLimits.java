package warmstart.labs.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import warmstart.facts.FactCatalog;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.filter.FilterLimits;
import warmstart.simulator.network.NetworkLimits;
import warmstart.simulator.network.PortRange;

/** The bounds of networks and filters, from the register of facts, as they were on a day. */
public final class FactLimits {
    /** The page on EventBridge's comparison operators: numbers between -5.0e9 and 5.0e9. */
    private static final BigDecimal PATTERN_NUMBER_MAX = new BigDecimal("5.0e9");

    /** A pattern with {@code $or} may make 1,000 combinations, says EventBridge when it refuses one. */
    private static final int PATTERN_COMBINATIONS_MAX = 1_000;

    private final FactNumbers facts;

    /** The bounds that these numbers set. */
    public FactLimits(FactNumbers facts) {
        this.facts = facts;
    }

    /**
     * The bounds of a day: those facts that moved later have the value they had then.
     *
     * @throws NoSuchElementException when they are asked for, naming the fact that the register lacks
     */
    public static FactLimits on(LocalDate day, FactCatalog facts) {
        return new FactLimits(new FactNumbers(facts, day));
    }

    /** Filter patterns. */
    public FilterLimits filters() {
        return new FilterLimits(
                Math.toIntExact(facts.count("filters-max")),
                Math.toIntExact(facts.count("filter-pattern-length")),
                PATTERN_NUMBER_MAX.negate(),
                PATTERN_NUMBER_MAX,
                PATTERN_COMBINATIONS_MAX);
    }

    /** Functions in a VPC. */
    public NetworkLimits network() {
        return new NetworkLimits(
                Math.toIntExact(facts.count("vpc-subnets-max")),
                Math.toIntExact(facts.count("vpc-security-groups-max")),
                facts.count("vpc-eni-connections"),
                Math.toIntExact(facts.count("eni-quota")),
                facts.micros("vpc-idle-days") / Micros.PER_MILLISECOND,
                ports("ephemeral-ports"));
    }

    /** The ports that a fact shows as the first and the last with a hyphen between. */
    private PortRange ports(String id) {
        String shown = facts.text(id);
        int hyphen = shown.indexOf('-');
        return new PortRange(
                Integer.parseInt(shown.substring(0, hyphen)), Integer.parseInt(shown.substring(hyphen + 1)));
    }
}
