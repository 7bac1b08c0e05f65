package warmstart.content.scenario.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.base.Cidr;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.simulator.network.NetworkAcl;
import warmstart.simulator.network.PortRange;
import warmstart.simulator.network.Route;
import warmstart.simulator.network.SecurityGroup;
import warmstart.simulator.network.Subnet;

/** Subnets with their route tables and lists, and security groups. */
final class SubnetShapes {
    private static final int RULE_NUMBER_MAX = 32_766;
    /** The services that have gateway endpoints. */
    private static final List<String> GATEWAY_SERVICES = List.of("s3", "dynamodb");

    private SubnetShapes() {}

    /** {@code {"id": "subnet-a", "vpc": "vpc-1", "block": "10.0.1.0/24", "routes": […], "acl": {…}}} */
    static Shape<Subnet> subnet() {
        return Shape.object(fields -> {
            Optional<String> id = fields.need("id", AddressShapes.name());
            Optional<String> vpc = fields.need("vpc", AddressShapes.name());
            Optional<Cidr> block = fields.need("block", AddressShapes.block());
            List<Route> routes = fields.list("routes", route());
            Optional<NetworkAcl> acl = fields.maybe("acl", acl());
            return () -> new Subnet(
                    id.orElseThrow(), vpc.orElseThrow(), block.orElseThrow(), routes, acl.orElse(NetworkAcl.OPEN));
        });
    }

    /**
     * A line of a route table: {@code {"via": "nat-gateway", "target": "nat-1"}}, {@code {"via": "internet-gateway"}},
     * {@code {"via": "gateway-endpoint", "service": "s3"}}, {@code {"to": "10.1.0.0/16", "via": "peering", "target":
     * "vpc-2"}}. Without {@code to} it is the line for everything else.
     */
    private static Shape<Route> route() {
        Map<String, Route.Via> ways = new LinkedHashMap<>();
        ways.put("nat-gateway", Route.Via.NAT);
        ways.put("internet-gateway", Route.Via.INTERNET_GATEWAY);
        ways.put("gateway-endpoint", Route.Via.GATEWAY_ENDPOINT);
        ways.put("peering", Route.Via.PEERING);
        return Shape.object(fields -> {
            Optional<Route.Via> via = fields.need("via", Shape.oneOf(ways));
            Optional<Cidr> to = fields.maybe("to", AddressShapes.block());
            Optional<String> target = fields.maybe("target", AddressShapes.name());
            Optional<String> service = fields.maybe("service", Shape.text());
            via.ifPresent(way -> checkRoute(fields, way, service));
            return () -> new Route(
                    to.orElse(Cidr.ANYWHERE), service.map(String::strip), via.orElseThrow(), target.orElse(""));
        });
    }

    private static void checkRoute(JsonFields fields, Route.Via via, Optional<String> service) {
        boolean needsTarget = via == Route.Via.NAT || via == Route.Via.PEERING;
        if (needsTarget != fields.has("target")) {
            fields.error(
                    "target",
                    needsTarget ? "a line by this way names its target" : "a line by this way has no target",
                    needsTarget ? "name the NAT gateway, or the VPC at the other end" : "leave it out");
        }
        boolean isEndpoint = via == Route.Via.GATEWAY_ENDPOINT;
        if (isEndpoint != fields.has("service")) {
            fields.error("service", "a service belongs to a line to a gateway endpoint, and to no other", "");
        } else if (service.isPresent() && !GATEWAY_SERVICES.contains(service.get())) {
            String message =
                    "there are gateway endpoints for Amazon S3 and DynamoDB only, not for `" + service.get() + "`";
            fields.error("service", message, "add an interface endpoint under `endpoints`");
        }
    }

    /** {@code {"inbound": [{"number": 100, "allow": true, "ports": "443", "block": "0.0.0.0/0"}], "outbound": […]}} */
    private static Shape<NetworkAcl> acl() {
        return Shape.object(fields -> {
            List<NetworkAcl.Rule> inbound = fields.list("inbound", aclRule());
            List<NetworkAcl.Rule> outbound = fields.list("outbound", aclRule());
            return () -> new NetworkAcl(inbound, outbound);
        });
    }

    private static Shape<NetworkAcl.Rule> aclRule() {
        return Shape.object(fields -> {
            Optional<Integer> number = fields.need("number", Shape.whole(1, RULE_NUMBER_MAX));
            Optional<Boolean> allow = fields.need("allow", Shape.flag());
            Optional<PortRange> ports = fields.maybe("ports", AddressShapes.ports());
            Optional<Cidr> block = fields.maybe("block", AddressShapes.block());
            return () -> new NetworkAcl.Rule(
                    number.orElseThrow(),
                    allow.orElseThrow(),
                    ports.orElse(PortRange.ALL),
                    block.orElse(Cidr.ANYWHERE));
        });
    }

    /**
     * {@code {"id": "sg-db", "inbound": [{"ports": "5432", "group": "sg-function"}]}}. Without {@code outbound} everything
     * may go out, as in a group that was just made; with it, what it lists.
     */
    static Shape<SecurityGroup> group() {
        return Shape.object(fields -> {
            Optional<String> id = fields.need("id", AddressShapes.name());
            List<SecurityGroup.Rule> inbound = fields.list("inbound", groupRule());
            List<SecurityGroup.Rule> outbound = fields.list("outbound", groupRule());
            boolean fresh = !fields.has("outbound");
            return () -> new SecurityGroup(
                    id.orElseThrow(), inbound, fresh ? SecurityGroup.fresh("").egress() : outbound);
        });
    }

    private static Shape<SecurityGroup.Rule> groupRule() {
        return Shape.object(fields -> {
            Optional<PortRange> ports = fields.maybe("ports", AddressShapes.ports());
            Optional<Cidr> block = fields.maybe("block", AddressShapes.block());
            Optional<String> group = fields.maybe("group", AddressShapes.name());
            if (fields.has("block") && fields.has("group")) {
                fields.error("group", "a rule names addresses or a group, not both", "write two rules");
            } else if (!fields.has("block") && !fields.has("group")) {
                fields.error(
                        "ports", "a rule of a security group names addresses or a group", "add `block` or `group`");
            }
            return () -> new SecurityGroup.Rule(ports.orElse(PortRange.ALL), block, group);
        });
    }
}
