package warmstart.simulator.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import warmstart.base.Cidr;

/** Collects the steps of one way; after a broken one nothing more is noted. */
final class Walk {
    private final NetworkWorld world;
    private final NetworkLimits limits;
    private final List<Hop> hops = new ArrayList<>();

    Walk(NetworkWorld world, NetworkLimits limits) {
        this.world = world;
        this.limits = limits;
    }

    List<Hop> hops() {
        return hops;
    }

    boolean goesOn() {
        return hops.isEmpty() || hops.get(hops.size() - 1).passed();
    }

    Walk hop(String place, boolean passed, String rule, String text) {
        return hop(new Hop(place, passed ? Hop.Passage.PASSED : Hop.Passage.DROPPED, rule, text));
    }

    Walk hop(Hop next) {
        if (goesOn()) {
            hops.add(next);
        }
        return this;
    }

    /** What leaves the interfaces of these groups. */
    Walk egress(List<String> groups, Cidr to, List<String> toGroups, int port) {
        boolean passed = world.groups(groups).stream()
                .flatMap(group -> group.egress().stream())
                .anyMatch(rule -> rule.allows(port, to, toGroups));
        String text = passed ? "a rule lets port " + port + " out" : "no rule lets port " + port + " out to " + to;
        return hop("egress of " + String.join(", ", groups), passed, "assumed:security-group", text);
    }

    /** What reaches the interfaces of these groups. */
    Walk ingress(List<String> groups, Cidr from, List<String> fromGroups, int port) {
        boolean passed = world.groups(groups).stream()
                .flatMap(group -> group.ingress().stream())
                .anyMatch(rule -> rule.allows(port, from, fromGroups));
        String text = passed ? "a rule lets port " + port + " in" : "no rule lets port " + port + " in from " + from;
        return hop("ingress of " + String.join(", ", groups), passed, "assumed:security-group", text);
    }

    /** Into or out of a subnet. */
    Walk border(Subnet subnet, boolean in, Cidr other, PortRange ports) {
        boolean passed = subnet.acl().lets(in, other, ports);
        String way = in ? "in from " : "out to ";
        String text = passed
                ? "ports " + ports + " are let " + way + other
                : "the first rule that fits, or the last resort, denies ports " + ports + " " + way + other;
        return hop(
                (in ? "inbound" : "outbound") + " network ACL of " + subnet.id(), passed, "assumed:network-acl", text);
    }

    /** Into or out of a subnet, on the way back. */
    Walk answer(Subnet subnet, boolean in, Cidr other) {
        return border(subnet, in, other, limits.ephemeral());
    }

    /** Two ends in one VPC, or in two that are peered: both borders, then the target's groups, then all the way back. */
    Walk between(Subnet subnet, List<String> groups, PrivateHost host, int port) {
        Subnet there = world.subnet(host.subnetId());
        Cidr own = subnet.someAddress();
        boolean crosses = !subnet.id().equals(there.id());
        if (crosses) {
            border(subnet, false, host.address(), PortRange.of(port));
        }
        peering(subnet, there);
        if (crosses) {
            border(there, true, own, PortRange.of(port));
        }
        ingress(host.groups(), own, groups, port);
        if (crosses) {
            answer(there, false, own);
        }
        peering(there, subnet);
        if (crosses) {
            answer(subnet, true, host.address());
        }
        return host.listensOn(port) ? this : nobody(host, port);
    }

    /** A refusal is an answer too: it arrives where the way back is open. */
    private Walk nobody(PrivateHost host, int port) {
        String text = "nothing listens on port " + port + " of " + host.id();
        return hop(new Hop(host.id(), Hop.Passage.REFUSED, "assumed:nobody-listens", text));
    }

    private void peering(Subnet from, Subnet to) {
        if (from.vpcId().equals(to.vpcId())) {
            hop("route table of " + from.id(), true, "assumed:local-route", "addresses of the VPC itself are local");
            return;
        }
        boolean routed = route(from, to.someAddress(), Optional.empty())
                .filter(one -> one.via() == Route.Via.PEERING && one.target().equals(to.vpcId()))
                .isPresent();
        String text = routed ? "a peering connection leads there" : "no line leads to " + to.block() + " by peering";
        hop("route table of " + from.id(), routed, "assumed:peering-route", text);
    }

    /** The line that counts: that of a gateway endpoint for its service, else the longest prefix. */
    static Optional<Route> route(Subnet subnet, Cidr to, Optional<String> service) {
        Optional<Route> endpoint = subnet.routes().stream()
                .filter(one -> one.service().isPresent() && one.service().equals(service))
                .findFirst();
        return endpoint.or(() -> subnet.routes().stream()
                .filter(one -> one.service().isEmpty() && one.destination().contains(to))
                .max(Comparator.comparingInt(one -> one.destination().bits())));
    }
}
