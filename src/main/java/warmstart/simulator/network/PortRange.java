package warmstart.simulator.network;

import warmstart.base.Check;

/**
 * Ports of TCP from first to last, both included.
 *
 * @param first the lowest
 * @param last the highest
 */
public record PortRange(int first, int last) {
    private static final int PORT_MAX = 65_535;

    /** Every port. */
    public static final PortRange ALL = new PortRange(0, PORT_MAX);

    public PortRange {
        Check.argument(0 <= first && first <= last && last <= PORT_MAX, "a range of ports");
    }

    /** One port. */
    public static PortRange of(int port) {
        return new PortRange(port, port);
    }

    boolean contains(PortRange other) {
        return first <= other.first && other.last <= last;
    }

    boolean overlaps(PortRange other) {
        return first <= other.last && other.first <= last;
    }

    @Override
    public String toString() {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
