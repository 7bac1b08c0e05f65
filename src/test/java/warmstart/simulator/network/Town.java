package warmstart.simulator.network;

import java.util.List;
import warmstart.base.Cidr;

/** The small world of the tests: a function's subnet, a public one with a NAT gateway, a database in a third. */
final class Town {
    static final NetworkLimits LIMITS =
            new NetworkLimits(16, 5, 65_000, 500, 14L * 24 * 3600 * 1000, new PortRange(1024, 65_535));
    static final Target INTERNET = new Target.InternetHost("api.example.com", Cidr.of("203.0.113.10"), 443);
    static final Target S3 = new Target.AwsService("s3", Cidr.of("198.51.100.1"), 443);
    static final Target SQS = new Target.AwsService("sqs", Cidr.of("198.51.100.2"), 443);
    static final Target DATABASE = new Target.InVpc("db", 5432);

    List<Route> ownRoutes = List.of(Route.nat("nat"));
    List<Route> publicRoutes = List.of(Route.internet());
    List<Route> dbRoutes = List.of();
    NetworkAcl ownAcl = NetworkAcl.OPEN;
    NetworkAcl publicAcl = NetworkAcl.OPEN;
    NetworkAcl dbAcl = NetworkAcl.OPEN;
    List<SecurityGroup.Rule> egress = List.of(SecurityGroup.Rule.block(PortRange.ALL, Cidr.ANYWHERE));
    List<SecurityGroup.Rule> dbIngress = List.of(SecurityGroup.Rule.group(PortRange.of(5432), "sg-fn"));
    List<SecurityGroup.Rule> endpointIngress = List.of(SecurityGroup.Rule.group(PortRange.of(443), "sg-fn"));
    List<InterfaceEndpoint> endpoints = List.of();
    List<NetworkWorld.Nat> nats = List.of(new NetworkWorld.Nat("nat", "public"));
    boolean dns = true;
    String dbVpc = "vpc";

    NetworkWorld world() {
        Cidr db = Cidr.of(dbVpc.equals("vpc") ? "10.0.3.0/24" : "10.9.3.0/24");
        return new NetworkWorld(
                List.of(new Vpc("vpc", Cidr.of("10.0.0.0/16"), dns), new Vpc("other", Cidr.of("10.9.0.0/16"), true)),
                List.of(
                        new Subnet("own", "vpc", Cidr.of("10.0.1.0/24"), ownRoutes, ownAcl),
                        new Subnet("public", "vpc", Cidr.of("10.0.2.0/24"), publicRoutes, publicAcl),
                        new Subnet("data", dbVpc, db, dbRoutes, dbAcl)),
                List.of(
                        new SecurityGroup("sg-fn", List.of(), egress),
                        new SecurityGroup("sg-db", dbIngress, List.of()),
                        new SecurityGroup("sg-ep", endpointIngress, List.of())),
                nats,
                endpoints,
                List.of(new PrivateHost("db", "data", new Cidr(db.network() + 9, 32), List.of("sg-db"))));
    }

    static FunctionNetwork function() {
        return FunctionNetwork.inside("orders", List.of("own"), List.of("sg-fn"));
    }

    Reachability trace(Target target) {
        return Reachability.trace(world(), function(), target, LIMITS);
    }

    Hop broken(Target target) {
        return trace(target).paths().get(0).broken().orElseThrow();
    }

    /** A list that allows everything, or nothing. */
    static NetworkAcl acl(boolean in, boolean out) {
        List<NetworkAcl.Rule> all = List.of(new NetworkAcl.Rule(100, true, PortRange.ALL, Cidr.ANYWHERE));
        return new NetworkAcl(in ? all : List.of(), out ? all : List.of());
    }
}
