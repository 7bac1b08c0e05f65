package warmstart.simulator.lambda.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.network.FunctionNetwork;
import warmstart.simulator.network.InterfacePlan;
import warmstart.simulator.network.InterfaceState;
import warmstart.simulator.network.NetworkLimits;
import warmstart.simulator.network.PathTrace;
import warmstart.simulator.network.Reachability;
import warmstart.simulator.network.Target;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;
import warmstart.simulator.vpc.Networking;
import warmstart.simulator.vpc.OutboundCall;

/**
 * A function's connection to its VPC while a scenario runs. Its interfaces are made before the first invocation, taken
 * back after two weeks without one, and made anew by the invocation that fails for want of them.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html">Lambda function states</a>
 */
public final class Connection {
    private final Engine engine;
    private final Subject who;
    private final Networking networking;
    private final NetworkLimits limits;
    private final long interfaceMicros;
    private final boolean attached;
    private final int subnets;
    private final Map<Target, List<PathTrace>> paths = new LinkedHashMap<>();
    private InterfaceState state;
    private long lastMicros;
    private long lastRow = TraceRow.NO_CAUSE;
    private int nextSubnet;

    /** The connection of a function that rows call {@code who}. */
    public Connection(Engine engine, Quotas quotas, Subject who, Networking networking) {
        this.engine = engine;
        this.who = who;
        this.networking = networking;
        this.limits = quotas.network();
        this.interfaceMicros = quotas.undocumented().interfaceMicros();
        Optional<FunctionNetwork.Attachment> attachment = networking.function().attachment();
        this.attached = attachment.isPresent();
        this.subnets = attachment.map(one -> one.subnetIds().size()).orElse(1);
        this.state = attachment.map(FunctionNetwork.Attachment::state).orElse(InterfaceState.ACTIVE);
        if (state == InterfaceState.PENDING) {
            engine.at(engine.now(), () -> request(TraceRow.NO_CAUSE));
        }
    }

    /**
     * Lets an invocation in, or finds that the function cannot run now. Of a function that has become Inactive it begins to
     * make the interfaces anew.
     *
     * @param cause the row that led to the invocation
     * @return the state in which the invocation found the function; it runs when it is active
     */
    public InterfaceState enter(long cause) {
        return attached ? look(cause) : InterfaceState.ACTIVE;
    }

    private InterfaceState look(long cause) {
        long now = engine.now();
        boolean idle = state == InterfaceState.ACTIVE
                && InterfaceState.after((now - lastMicros) / Micros.PER_MILLISECOND, limits) == InterfaceState.INACTIVE;
        InterfaceState found = idle ? InterfaceState.INACTIVE : state;
        if (found == InterfaceState.INACTIVE) {
            state = InterfaceState.INACTIVE;
            lastRow = inactive(idle ? now - lastMicros : 0, cause);
            request(lastRow);
        }
        lastMicros = now;
        return found;
    }

    private long inactive(long idleMicros, long cause) {
        var row = engine.row(NetworkKind.FUNCTION_INACTIVE, who, cause, NetworkRule.IDLE)
                .and("function", who.name());
        return (idleMicros > 0 ? row.and("idleMicros", idleMicros) : row).write();
    }

    /** Has the interfaces made. */
    private void request(long cause) {
        state = InterfaceState.PENDING;
        long interfaces =
                InterfacePlan.of(List.of(networking.function())).interfaces().size();
        lastRow = engine.row(NetworkKind.INTERFACES_REQUESTED, who, cause, NetworkRule.INTERFACES_TAKE_A_MINUTE)
                .and("function", who.name())
                .and("interfaces", interfaces)
                .and("readyMicros", interfaceMicros)
                .write();
        engine.at(engine.now() + interfaceMicros, this::ready);
    }

    private void ready() {
        state = InterfaceState.ACTIVE;
        lastMicros = engine.now();
        lastRow = engine.row(NetworkKind.FUNCTION_ACTIVE, who, lastRow, NetworkRule.INTERFACE)
                .and("function", who.name())
                .write();
    }

    /** Which of the function's subnets its next environment uses: one after the other. */
    public int nextSubnet() {
        int subnet = nextSubnet;
        nextSubnet = (nextSubnet + 1) % subnets;
        return subnet;
    }

    /**
     * The first of some connections that an environment does not get.
     *
     * @param subnet which of the function's subnets the environment uses
     */
    public Optional<Setback> setback(List<OutboundCall> calls, int subnet) {
        for (OutboundCall call : calls) {
            PathTrace path = paths.computeIfAbsent(call.target(), this::trace).get(subnet);
            if (!path.reaches()) {
                return path.broken().map(hop -> new Setback(call, path.from(), hop));
            }
        }
        return Optional.empty();
    }

    /** Whoever runs is past the states, so the way is followed as if the interfaces were there. */
    private List<PathTrace> trace(Target target) {
        FunctionNetwork function = networking.function();
        FunctionNetwork ready = new FunctionNetwork(
                function.name(),
                function.attachment()
                        .map(one -> new FunctionNetwork.Attachment(
                                one.subnetIds(), one.groups(), one.roleMayManageInterfaces(), InterfaceState.ACTIVE)));
        return Reachability.trace(networking.world(), ready, target, limits).paths();
    }
}
