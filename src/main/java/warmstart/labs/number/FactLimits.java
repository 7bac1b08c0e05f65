package warmstart.labs.number;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import warmstart.facts.FactCatalog;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.network.NetworkLimits;
import warmstart.simulator.network.PortRange;

/** The bounds of networks, filters and answers, from the register of facts, as they were on a day. */
public final class FactLimits {
    private static final int EPHEMERAL_MIN = 1_024;
    private static final int EPHEMERAL_MAX = 65_535;

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

    /** Functions in a VPC. */
    public NetworkLimits network() {
        return new NetworkLimits(
                Math.toIntExact(facts.count("vpc-subnets-max")),
                Math.toIntExact(facts.count("vpc-security-groups-max")),
                facts.count("vpc-eni-connections"),
                Math.toIntExact(facts.count("eni-quota")),
                facts.micros("vpc-idle-days") / Micros.PER_MILLISECOND,
                new PortRange(EPHEMERAL_MIN, EPHEMERAL_MAX));
    }
}
