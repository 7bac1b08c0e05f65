package warmstart.simulator.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for the fewest changes that make a function reach its target: first one alone, then two together, and so on. Of
 * equally many the first counts; taking the function out of its VPC comes last.
 */
public final class Repair {
    private static final int CHANGES_MAX = 8;

    private final Target target;
    private final NetworkLimits limits;

    /**
     * What makes a function reach its target from all its subnets.
     *
     * @param changes in plain words; empty when nothing is wrong
     * @param world the world with the changes made
     * @param function the function with the changes made
     */
    public record Mend(List<String> changes, NetworkWorld world, FunctionNetwork function) {
        public Mend {
            changes = List.copyOf(changes);
        }
    }

    private Repair(Target target, NetworkLimits limits) {
        this.target = target;
        this.limits = limits;
    }

    /** The fewest changes; empty when none of those that are known help. */
    public static Optional<Mend> smallest(
            NetworkWorld world, FunctionNetwork function, Target target, NetworkLimits limits) {
        return new Repair(target, limits).search(new Change.State(world, function));
    }

    private Optional<Mend> search(Change.State state) {
        for (int changes = 0; changes <= CHANGES_MAX; changes++) {
            Optional<Mend> mend = search(state, List.of(), changes);
            if (mend.isPresent()) {
                return mend;
            }
        }
        return Optional.empty();
    }

    /** Only what gets past the place where the way breaks now is worth trying next. */
    private Optional<Mend> search(Change.State state, List<String> made, int left) {
        Reachability reachability = Reachability.trace(state.world(), state.function(), target, limits);
        if (reachability.verdict() == Reachability.Verdict.REACHED) {
            return Optional.of(new Mend(made, state.world(), state.function()));
        }
        if (left == 0) {
            return Optional.empty();
        }
        List<Optional<Hop>> broken = broken(state);
        for (Change change : candidates(state)) {
            Change.State changed = change.make().apply(state);
            if (made.contains(change.words()) || broken(changed).equals(broken)) {
                continue;
            }
            List<String> more =
                    Stream.concat(made.stream(), Stream.of(change.words())).toList();
            Optional<Mend> mend = search(changed, more, left - 1);
            if (mend.isPresent()) {
                return mend;
            }
        }
        return Optional.empty();
    }

    /** Where the ways from all subnets break. */
    private List<Optional<Hop>> broken(Change.State state) {
        return Reachability.trace(state.world(), state.function(), target, limits).paths().stream()
                .map(PathTrace::broken)
                .toList();
    }

    private List<Change> candidates(Change.State state) {
        if (state.function().attachment().isEmpty()) {
            return target instanceof Target.InVpc host
                    ? List.of(Change.attach(state.world().host(host.hostId())))
                    : List.of();
        }
        FunctionNetwork.Attachment attachment = state.function().attachment().get();
        List<Change> all = new ArrayList<>();
        if (!attachment.roleMayManageInterfaces()) {
            all.add(Change.role());
        }
        if (attachment.state() != InterfaceState.ACTIVE) {
            all.add(Change.active());
        }
        all.add(Change.egress(attachment.groups().get(0), target.port()));
        ingress(state.world(), attachment, all);
        routes(state.world(), attachment, all);
        borders(state.world(), attachment, all);
        if (!(target instanceof Target.InVpc)) {
            all.add(Change.detach());
        }
        return all;
    }

    private void ingress(NetworkWorld world, FunctionNetwork.Attachment attachment, List<Change> all) {
        String own = attachment.groups().get(0);
        if (target instanceof Target.InVpc host) {
            world.host(host.hostId()).groups().forEach(group -> all.add(Change.ingress(group, own, target.port())));
        }
        if (target instanceof Target.AwsService service) {
            world.endpoints().stream()
                    .filter(one -> one.service().equals(service.service()))
                    .flatMap(one -> one.groups().stream())
                    .forEach(group -> all.add(Change.ingress(group, own, target.port())));
        }
    }

    private void routes(NetworkWorld world, FunctionNetwork.Attachment attachment, List<Change> all) {
        for (String id : attachment.subnetIds()) {
            if (target instanceof Target.InVpc host) {
                peering(
                        world,
                        world.subnet(id),
                        world.subnet(world.host(host.hostId()).subnetId()),
                        all);
                continue;
            }
            world.nats().stream()
                    .filter(nat -> !nat.subnetId().equals(id))
                    .forEach(nat -> all.add(
                            Change.route(id, Route.nat(nat.id()), "route 0.0.0.0/0 of " + id + " to " + nat.id())));
        }
        world.nats()
                .forEach(nat -> all.add(Change.route(
                        nat.subnetId(),
                        Route.internet(),
                        "route 0.0.0.0/0 of " + nat.subnetId() + " to an internet gateway")));
        if (target instanceof Target.AwsService service) {
            all.add(Change.endpoint(service.service(), attachment));
        }
    }

    private static void peering(NetworkWorld world, Subnet here, Subnet there, List<Change> all) {
        if (!here.vpcId().equals(there.vpcId())) {
            all.add(peered(here, world.vpc(there.vpcId())));
            all.add(peered(there, world.vpc(here.vpcId())));
        }
    }

    private static Change peered(Subnet subnet, Vpc other) {
        String words = "route " + other.block() + " of " + subnet.id() + " to a peering connection with " + other.id();
        return Change.route(subnet.id(), Route.peering(other.block(), other.id()), words);
    }

    /** Borders of the function's subnets, of the host's, of the endpoint's and of the NAT gateways'. */
    private void borders(NetworkWorld world, FunctionNetwork.Attachment attachment, List<Change> all) {
        PortRange request = PortRange.of(target.port());
        for (String id : attachment.subnetIds()) {
            all.add(Change.border(world.subnet(id), false, request));
            all.add(Change.border(world.subnet(id), true, limits.ephemeral()));
        }
        Set<String> others = new LinkedHashSet<>();
        if (target instanceof Target.InVpc host) {
            others.add(world.host(host.hostId()).subnetId());
        } else {
            world.nats().forEach(nat -> others.add(nat.subnetId()));
            world.endpoints().forEach(endpoint -> others.addAll(endpoint.subnetIds()));
        }
        for (String id : others) {
            all.add(Change.border(world.subnet(id), true, request));
            all.add(Change.border(world.subnet(id), false, limits.ephemeral()));
            if (!(target instanceof Target.InVpc)) {
                all.add(Change.border(world.subnet(id), false, request));
                all.add(Change.border(world.subnet(id), true, limits.ephemeral()));
            }
        }
    }
}
