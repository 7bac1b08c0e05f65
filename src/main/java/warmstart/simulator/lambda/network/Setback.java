package warmstart.simulator.lambda.network;

import java.util.Objects;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.network.Hop;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.vpc.OutboundCall;

/**
 * A connection that code opens and does not get.
 *
 * @param call what it wanted
 * @param from the subnet it tried from; empty for a function that is attached to none
 * @param hop where the way breaks
 */
public record Setback(OutboundCall call, String from, Hop hop) {
    static final String NO_SUBNET = "outside of any VPC";

    public Setback {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(hop, "hop");
    }

    /** Whether the code hears nothing at all, and waits. */
    public boolean hangs() {
        return hop.passage() == Hop.Passage.DROPPED;
    }

    /** The row that tells it, with its figures {@code target, from, place, because}. */
    public Entry row(Engine engine, Subject who, long cause) {
        return engine.row(kind(), who, cause, NetworkRule.of(hop.rule()))
                .and("target", call.words())
                .and("from", from.isEmpty() ? NO_SUBNET : from)
                .and("place", hop.place())
                .and("because", hop.text());
    }

    private NetworkKind kind() {
        return switch (hop.passage()) {
            case REFUSED -> NetworkKind.CONNECTION_REFUSED;
            case UNRESOLVED -> NetworkKind.NAME_NOT_FOUND;
            case PASSED, DROPPED -> NetworkKind.CONNECTION_HUNG;
        };
    }
}
