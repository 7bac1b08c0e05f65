package warmstart.content.scenario.network;

import java.util.List;
import warmstart.base.Cidr;
import warmstart.base.Nearest;
import warmstart.content.json.JsonFields;
import warmstart.simulator.network.InterfaceEndpoint;
import warmstart.simulator.network.NetworkWorld;
import warmstart.simulator.network.PrivateHost;
import warmstart.simulator.network.Route;
import warmstart.simulator.network.SecurityGroup;
import warmstart.simulator.network.Subnet;
import warmstart.simulator.network.Vpc;

/** Whether the parts of a network fit together: names lead somewhere, and addresses lie where they must. */
final class NetworkChecks {
    private static final String SUBNETS = "subnets";

    private final JsonFields fields;
    private final NetworkWorld world;
    private final List<String> vpcs;
    private final List<String> subnets;
    private final List<String> groups;
    private final List<String> nats;

    NetworkChecks(JsonFields fields, NetworkWorld world) {
        this.fields = fields;
        this.world = world;
        this.vpcs = world.vpcs().stream().map(Vpc::id).toList();
        this.subnets = world.subnets().stream().map(Subnet::id).toList();
        this.groups = world.groups().stream().map(SecurityGroup::id).toList();
        this.nats = world.nats().stream().map(NetworkWorld.Nat::id).toList();
    }

    void check() {
        once("vpcs", vpcs);
        once(SUBNETS, subnets);
        once("securityGroups", groups);
        once("natGateways", nats);
        once("hosts", world.hosts().stream().map(PrivateHost::id).toList());
        world.subnets().forEach(this::subnet);
        world.nats().forEach(nat -> known("natGateways", nat.subnetId(), subnets, "no subnet"));
        world.endpoints().forEach(this::endpoint);
        world.hosts().forEach(this::host);
        world.groups().forEach(this::group);
    }

    private void once(String field, List<String> names) {
        if (names.stream().distinct().count() < names.size()) {
            fields.error(field, "two of these have one name", "rename one");
        }
    }

    private boolean known(String field, String name, List<String> names, String none) {
        boolean is = names.contains(name);
        if (!is) {
            fields.error(field, none + " is called `" + name + "`", Nearest.hint(name, names));
        }
        return is;
    }

    private void subnet(Subnet subnet) {
        if (known(SUBNETS, subnet.vpcId(), vpcs, "no VPC")) {
            inside(SUBNETS, subnet.block(), world.vpc(subnet.vpcId()).block(), "the VPC `" + subnet.vpcId() + "`");
        }
        for (Subnet other : world.subnets()) {
            boolean isLater = subnets.indexOf(other.id()) > subnets.indexOf(subnet.id());
            if (isLater && other.vpcId().equals(subnet.vpcId()) && other.block().overlaps(subnet.block())) {
                String message = "the blocks of `" + subnet.id() + "` and `" + other.id() + "` overlap";
                fields.error(SUBNETS, message, "give each subnet addresses of its own");
            }
        }
        for (Route route : subnet.routes()) {
            if (route.via() == Route.Via.NAT) {
                known(SUBNETS, route.target(), nats, "no NAT gateway");
            } else if (route.via() == Route.Via.PEERING) {
                known(SUBNETS, route.target(), vpcs, "no VPC");
            }
        }
    }

    private void inside(String field, Cidr inner, Cidr outer, String whose) {
        if (!outer.contains(inner)) {
            fields.error(field, "`" + inner + "` is not among the addresses of " + whose, "they are " + outer);
        }
    }

    private void endpoint(InterfaceEndpoint endpoint) {
        endpoint.subnetIds().forEach(subnet -> known("endpoints", subnet, subnets, "no subnet"));
        endpoint.groups().forEach(group -> known("endpoints", group, groups, "no security group"));
    }

    private void host(PrivateHost host) {
        if (known("hosts", host.subnetId(), subnets, "no subnet")) {
            inside(
                    "hosts",
                    host.address(),
                    world.subnet(host.subnetId()).block(),
                    "the subnet `" + host.subnetId() + "`");
        }
        host.groups().forEach(group -> known("hosts", group, groups, "no security group"));
    }

    private void group(SecurityGroup group) {
        for (List<SecurityGroup.Rule> rules : List.of(group.ingress(), group.egress())) {
            for (SecurityGroup.Rule rule : rules) {
                rule.group().ifPresent(other -> known("securityGroups", other, groups, "no security group"));
            }
        }
    }
}
