package warmstart.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import warmstart.base.Cidr;
import warmstart.base.Rng;

/** Which ports each border has to let through, in which direction, and what mends what else can break. */
class BordersTest {
    private static final PortRange EPHEMERAL = Town.LIMITS.ephemeral();

    /** Bit 0: 443 in; bit 1: ephemeral in; bit 2: 443 out; bit 3: ephemeral out. */
    private static NetworkAcl acl(int bits) {
        List<NetworkAcl.Rule> in = new ArrayList<>();
        List<NetworkAcl.Rule> out = new ArrayList<>();
        add(in, bits & 1, PortRange.of(443));
        add(in, bits >> 1 & 1, EPHEMERAL);
        add(out, bits >> 2 & 1, PortRange.of(443));
        add(out, bits >> 3 & 1, EPHEMERAL);
        return new NetworkAcl(in, out);
    }

    private static void add(List<NetworkAcl.Rule> rules, int wanted, PortRange ports) {
        if (wanted == 1) {
            rules.add(new NetworkAcl.Rule(100 + rules.size(), true, ports, Cidr.ANYWHERE));
        }
    }

    /** Own subnet: request out, answer in. Subnet of the NAT gateway: both, on both sides. 16 × 16 worlds. */
    @Test
    void theWayThroughANatGatewayNeedsItsPorts() {
        for (int own = 0; own < 16; own++) {
            for (int there = 0; there < 16; there++) {
                Town town = new Town();
                town.ownAcl = acl(own);
                town.publicAcl = acl(there);
                boolean expected = (own & 0b0110) == 0b0110 && there == 0b1111;
                assertThat(town.trace(Town.INTERNET).paths().get(0).reaches())
                        .as(own + " " + there)
                        .isEqualTo(expected);
                assertMended(town, Town.INTERNET);
            }
        }
    }

    /** Own subnet: request out, answer in. The host's subnet: request in, answer out. */
    @Test
    void theWayToAHostNeedsItsPorts() {
        for (int own = 0; own < 16; own++) {
            for (int there = 0; there < 16; there++) {
                Town town = new Town();
                town.dbIngress = List.of(SecurityGroup.Rule.group(PortRange.of(443), "sg-fn"));
                town.ownAcl = acl(own);
                town.dbAcl = acl(there);
                boolean expected = (own & 0b0110) == 0b0110 && (there & 0b1001) == 0b1001;
                Target host = new Target.InVpc("db", 443);
                assertThat(town.trace(host).paths().get(0).reaches())
                        .as(own + " " + there)
                        .isEqualTo(expected);
                assertMended(town, host);
            }
        }
    }

    private static void assertMended(Town town, Target target) {
        Repair.Mend mend = Repair.smallest(town.world(), Town.function(), target, Town.LIMITS)
                .orElseThrow();
        assertThat(Reachability.trace(mend.world(), mend.function(), target, Town.LIMITS)
                        .verdict())
                .isEqualTo(Reachability.Verdict.REACHED);
    }

    /** Within one subnet no border is passed. */
    @Test
    void insideASubnetNoListCounts() {
        Town town = new Town();
        town.ownAcl = Town.acl(false, false);
        town.endpoints = List.of(new InterfaceEndpoint("sqs", List.of("own"), List.of("sg-ep"), true));
        assertThat(town.trace(Town.SQS).verdict()).isEqualTo(Reachability.Verdict.REACHED);
        town.endpoints = List.of(new InterfaceEndpoint("sqs", List.of("data", "public"), List.of("sg-ep"), true));
        assertThat(town.broken(Town.SQS).place()).isEqualTo("outbound network ACL of own");
    }

    @Test
    void aNatGatewayBesideTheFunctionStillNeedsAWayOut() {
        Town town = new Town();
        town.nats = List.of(new NetworkWorld.Nat("nat", "own"));
        assertThat(town.broken(Town.INTERNET).place()).isEqualTo("route table of own");
        town.ownRoutes = List.of(
                Route.nat("nat"),
                new Route(Cidr.of("203.0.113.0/24"), Optional.empty(), Route.Via.INTERNET_GATEWAY, ""));
        assertThat(town.broken(Town.INTERNET).rule()).isEqualTo("vpc-public-subnet");
    }

    /** Random lists over eight ports against a port-by-port oracle: the first rule that fits a port decides. */
    @Test
    void aRangeIsOpenWhenEachOfItsPortsIs() {
        Rng rng = new Rng(11);
        int open = 0;
        for (int round = 0; round < 20_000; round++) {
            List<NetworkAcl.Rule> rules = new ArrayList<>();
            for (int i = rng.nextInt(6); i > 0; i--) {
                boolean near = rng.chance(0.9);
                Cidr block = near ? Cidr.of("10.0.0.0/8") : Cidr.of("172.16.0.0/12");
                rules.add(new NetworkAcl.Rule(rng.nextInt(1000), rng.chance(0.7), range(rng), block));
            }
            PortRange asked = range(rng);
            NetworkAcl acl = new NetworkAcl(rules, List.of());
            boolean expected = true;
            for (int port = asked.first(); port <= asked.last(); port++) {
                expected = expected && portIsOpen(acl.inbound(), port);
            }
            assertThat(acl.lets(true, Cidr.of("10.1.2.3"), asked))
                    .as("round " + round)
                    .isEqualTo(expected);
            assertThat(acl.lets(false, Cidr.of("10.1.2.3"), asked)).isFalse();
            open += expected ? 1 : 0;
        }
        assertThat(open).isBetween(2_000, 18_000);
    }

    private static PortRange range(Rng rng) {
        int one = rng.nextInt(8);
        int other = rng.nextInt(8);
        return new PortRange(Math.min(one, other), Math.max(one, other));
    }

    private static boolean portIsOpen(List<NetworkAcl.Rule> rules, int port) {
        return rules.stream()
                .filter(rule -> rule.block().contains(Cidr.of("10.1.2.3")))
                .filter(rule ->
                        rule.ports().first() <= port && port <= rule.ports().last())
                .findFirst()
                .map(NetworkAcl.Rule::allow)
                .orElse(false);
    }

    /** A rule in front opens what a deny behind it closes. */
    @Test
    void whatIsAllowedInFrontIsOpen() {
        NetworkAcl.Rule deny = new NetworkAcl.Rule(5, false, PortRange.ALL, Cidr.ANYWHERE);
        NetworkAcl closed = new NetworkAcl(List.of(deny), List.of(deny));
        assertThat(closed.allowing(true, PortRange.of(443)).lets(true, Cidr.of("10.0.0.1"), PortRange.of(443)))
                .isTrue();
        assertThat(closed.allowing(true, PortRange.of(443)).lets(false, Cidr.of("10.0.0.1"), PortRange.of(443)))
                .isFalse();
        assertThat(NetworkAcl.OPEN.lets(true, Cidr.of("10.0.0.1"), new PortRange(0, 65_535)))
                .isTrue();
    }

    @Test
    void rangesOfPortsAreRanges() {
        assertThatThrownBy(() -> new PortRange(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PortRange(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PortRange(1, 65_536)).isInstanceOf(IllegalArgumentException.class);
        assertThat(PortRange.of(443)).hasToString("443");
        assertThat(new PortRange(1, 2)).hasToString("1-2");
    }

    @Test
    void oneRuleOfOneGroupIsEnough() {
        Town town = new Town();
        town.egress = List.of(
                SecurityGroup.Rule.block(PortRange.of(80), Cidr.ANYWHERE),
                SecurityGroup.Rule.block(PortRange.of(443), Cidr.ANYWHERE));
        assertThat(town.trace(Town.INTERNET).verdict()).isEqualTo(Reachability.Verdict.REACHED);
        town.dbIngress = List.of(
                SecurityGroup.Rule.group(PortRange.of(5432), "sg-other"),
                SecurityGroup.Rule.group(PortRange.of(5432), "sg-fn"));
        town.egress = List.of(
                SecurityGroup.Rule.block(PortRange.of(80), Cidr.ANYWHERE),
                SecurityGroup.Rule.group(PortRange.of(5432), "sg-db"));
        assertThat(town.trace(Town.DATABASE).verdict()).isEqualTo(Reachability.Verdict.REACHED);
    }

    @Test
    void anEndpointOfAnotherVpcDoesNotCount() {
        Town town = new Town();
        town.dbVpc = "other";
        town.endpoints = List.of(new InterfaceEndpoint("sqs", List.of("data"), List.of("sg-ep"), true));
        PathTrace path = town.trace(Town.SQS).paths().get(0);
        assertThat(path.reaches()).isTrue();
        assertThat(path.hops()).extracting(Hop::text).contains("the name of sqs leads to a public address");
    }

    @Test
    void aPeeringRouteHasToLeadToTheRightVpc() {
        Town town = new Town();
        town.dbVpc = "other";
        town.dbRoutes = List.of(Route.peering(Cidr.of("10.0.0.0/16"), "vpc"));
        town.ownRoutes = List.of(Route.peering(Cidr.of("10.9.0.0/16"), "third"));
        assertThat(town.broken(Town.DATABASE).rule()).isEqualTo("assumed:peering-route");
        town.ownRoutes = List.of(Route.nat("other"));
        assertThat(town.broken(Town.DATABASE).rule()).isEqualTo("assumed:peering-route");
    }

    @Test
    void roleAndStateAreMendedToo() {
        FunctionNetwork function = new FunctionNetwork(
                "f",
                Optional.of(new FunctionNetwork.Attachment(
                        List.of("own"), List.of("sg-fn"), false, InterfaceState.PENDING)));
        Repair.Mend mend = Repair.smallest(new Town().world(), function, Town.DATABASE, Town.LIMITS)
                .orElseThrow();
        assertThat(mend.changes())
                .containsExactly(
                        "attach AWSLambdaVPCAccessExecutionRole to the execution role",
                        "wait until the function is active");
    }

    /** The second subnet lacks the route: one change, for that subnet only. */
    @Test
    void aWayThatWorksNowAndThenIsMendedWhereItBreaks() {
        Town town = new Town();
        town.dbRoutes = List.of();
        FunctionNetwork both = FunctionNetwork.inside("f", List.of("own", "data"), List.of("sg-fn"));
        assertThat(Repair.smallest(town.world(), both, Town.INTERNET, Town.LIMITS)
                        .orElseThrow()
                        .changes())
                .containsExactly("route 0.0.0.0/0 of data to nat");
    }

    @Test
    void whatCannotBeMendedIsNot() {
        Town town = new Town();
        town.nats = List.of();
        FunctionNetwork inside = Town.function();
        assertThat(Repair.smallest(town.world(), inside, Town.INTERNET, Town.LIMITS))
                .isPresent();
        PrivateHost lonely = new PrivateHost("db", "data", Cidr.of("10.0.3.9"), List.of());
        NetworkWorld world = town.world();
        NetworkWorld without = new NetworkWorld(
                world.vpcs(), world.subnets(), world.groups(), world.nats(), world.endpoints(), List.of(lonely));
        assertThat(Repair.smallest(without, inside, Town.DATABASE, Town.LIMITS)).isEmpty();
    }

    @Test
    void limitsAreIncluded() {
        NetworkWorld world = new Town().world();
        List<String> sixteen = java.util.Collections.nCopies(16, "own");
        List<String> five = List.of("1", "2", "3", "4", "5");
        assertThat(FunctionNetwork.inside("f", sixteen, five).faults(world, Town.LIMITS))
                .isEmpty();
        assertThat(FunctionNetwork.inside("f", List.of(), five).faults(world, Town.LIMITS))
                .hasSize(1);
        assertThat(FunctionNetwork.inside("f", sixteen, List.of()).faults(world, Town.LIMITS))
                .hasSize(1);
        InterfacePlan plan = InterfacePlan.of(List.of(FunctionNetwork.inside("f", List.of("a", "b"), five)));
        assertThat(plan.fits(new NetworkLimits(16, 5, 1, 2, 1, EPHEMERAL))).isTrue();
        assertThat(plan.fits(new NetworkLimits(16, 5, 1, 1, 1, EPHEMERAL))).isFalse();
    }
}
