package warmstart.content.scenario.network;

import java.util.List;
import java.util.Optional;
import warmstart.base.Cidr;
import warmstart.content.json.Shape;
import warmstart.simulator.network.InterfaceEndpoint;
import warmstart.simulator.network.NetworkWorld;
import warmstart.simulator.network.PrivateHost;
import warmstart.simulator.network.SecurityGroup;
import warmstart.simulator.network.Subnet;
import warmstart.simulator.network.Vpc;

/**
 * The networks of a scenario: {@code "network": {"vpcs": [{"id": "vpc-1", "block": "10.0.0.0/16"}], "subnets": […],
 * "securityGroups": […], "natGateways": […], "endpoints": […], "hosts": […]}}.
 */
public final class NetworkShapes {
    /** A scenario without networks. */
    public static final NetworkWorld NOTHING =
            new NetworkWorld(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private NetworkShapes() {}

    /** All networks; what they say of one another is checked. */
    public static Shape<NetworkWorld> world() {
        return Shape.object(fields -> {
            List<Vpc> vpcs = fields.list("vpcs", vpc());
            List<Subnet> subnets = fields.list("subnets", SubnetShapes.subnet());
            List<SecurityGroup> groups = fields.list("securityGroups", SubnetShapes.group());
            List<NetworkWorld.Nat> nats = fields.list("natGateways", nat());
            List<InterfaceEndpoint> endpoints = fields.list("endpoints", endpoint());
            List<PrivateHost> hosts = fields.list("hosts", host());
            NetworkWorld world = new NetworkWorld(vpcs, subnets, groups, nats, endpoints, hosts);
            new NetworkChecks(fields, world).check();
            return () -> world;
        });
    }

    private static Shape<Vpc> vpc() {
        return Shape.object(fields -> {
            Optional<String> id = fields.need("id", AddressShapes.name());
            Optional<Cidr> block = fields.need("block", AddressShapes.block());
            Optional<Boolean> dns = fields.maybe("dns", Shape.flag());
            return () -> new Vpc(id.orElseThrow(), block.orElseThrow(), dns.orElse(true));
        });
    }

    private static Shape<NetworkWorld.Nat> nat() {
        return Shape.object(fields -> {
            Optional<String> id = fields.need("id", AddressShapes.name());
            Optional<String> subnet = fields.need("subnet", AddressShapes.name());
            return () -> new NetworkWorld.Nat(id.orElseThrow(), subnet.orElseThrow());
        });
    }

    private static Shape<InterfaceEndpoint> endpoint() {
        return Shape.object(fields -> {
            Optional<String> service = fields.need("service", Shape.text());
            Optional<List<String>> subnets = fields.need("subnets", names());
            Optional<List<String>> groups = fields.need("securityGroups", names());
            Optional<Boolean> named = fields.maybe("privateDns", Shape.flag());
            return () -> new InterfaceEndpoint(
                    service.orElseThrow(), subnets.orElseThrow(), groups.orElseThrow(), named.orElse(true));
        });
    }

    private static Shape<PrivateHost> host() {
        return Shape.object(fields -> {
            Optional<String> id = fields.need("id", AddressShapes.name());
            Optional<String> subnet = fields.need("subnet", AddressShapes.name());
            Optional<Cidr> address = fields.need("address", AddressShapes.address());
            List<String> groups = fields.list("securityGroups", AddressShapes.name());
            List<Integer> ports = fields.list("ports", AddressShapes.port());
            Optional<Boolean> privateName = fields.maybe("privateName", Shape.flag());
            return () -> new PrivateHost(
                    id.orElseThrow(),
                    subnet.orElseThrow(),
                    address.orElseThrow(),
                    groups,
                    ports,
                    privateName.orElse(false));
        });
    }

    static Shape<List<String>> names() {
        return Shape.listOf(AddressShapes.name()).where(names -> !names.isEmpty(), "the list is empty", "name one");
    }
}
