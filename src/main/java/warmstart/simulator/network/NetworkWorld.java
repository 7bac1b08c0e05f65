package warmstart.simulator.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All there is between a function and what it wants to reach.
 *
 * @param vpcs the VPCs
 * @param subnets their subnets
 * @param groups their security groups
 * @param nats the NAT gateways
 * @param endpoints the interface endpoints
 * @param hosts what has an address in a subnet
 */
public record NetworkWorld(
        List<Vpc> vpcs,
        List<Subnet> subnets,
        List<SecurityGroup> groups,
        List<Nat> nats,
        List<InterfaceEndpoint> endpoints,
        List<PrivateHost> hosts) {
    public NetworkWorld {
        vpcs = List.copyOf(vpcs);
        subnets = List.copyOf(subnets);
        groups = List.copyOf(groups);
        nats = List.copyOf(nats);
        endpoints = List.copyOf(endpoints);
        hosts = List.copyOf(hosts);
    }

    /**
     * A NAT gateway.
     *
     * @param id such as {@code nat-1}
     * @param subnetId where it stands; it has to be a public subnet
     */
    public record Nat(String id, String subnetId) {}

    /** The subnet of an id. */
    public Subnet subnet(String id) {
        return subnets.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no subnet " + id));
    }

    /** The VPC of an id. */
    public Vpc vpc(String id) {
        return vpcs.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no VPC " + id));
    }

    /** The host of an id. */
    public PrivateHost host(String id) {
        return hosts.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no host " + id));
    }

    /** The NAT gateway of an id; empty when it was deleted and the route leads nowhere. */
    public Optional<Nat> nat(String id) {
        return nats.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The groups of these ids. */
    public List<SecurityGroup> groups(List<String> ids) {
        return groups.stream().filter(one -> ids.contains(one.id())).toList();
    }

    NetworkWorld changingSubnet(String id, UnaryOperator<Subnet> change) {
        List<Subnet> changed = subnets.stream()
                .map(one -> one.id().equals(id) ? change.apply(one) : one)
                .toList();
        return new NetworkWorld(vpcs, changed, groups, nats, endpoints, hosts);
    }

    NetworkWorld changingGroup(String id, UnaryOperator<SecurityGroup> change) {
        List<SecurityGroup> changed = groups.stream()
                .map(one -> one.id().equals(id) ? change.apply(one) : one)
                .toList();
        return new NetworkWorld(vpcs, subnets, changed, nats, endpoints, hosts);
    }

    NetworkWorld withEndpoint(InterfaceEndpoint endpoint) {
        List<InterfaceEndpoint> more = new ArrayList<>(endpoints);
        more.removeIf(one -> one.service().equals(endpoint.service()));
        more.add(endpoint);
        return new NetworkWorld(vpcs, subnets, groups, nats, more, hosts);
    }
}
