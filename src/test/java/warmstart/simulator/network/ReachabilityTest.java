package warmstart.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Cidr;
import warmstart.simulator.KnownRules;

class ReachabilityTest {
    private final Town town = new Town();

    @Test
    void aFunctionOutsideAVpcReachesPublicAddressesOnly() {
        FunctionNetwork outside = FunctionNetwork.outside("orders");
        NetworkWorld world = town.world();
        assertThat(Reachability.trace(world, outside, Town.INTERNET, Town.LIMITS)
                        .verdict())
                .isEqualTo(Reachability.Verdict.REACHED);
        assertThat(Reachability.trace(world, outside, Town.S3, Town.LIMITS).verdict())
                .isEqualTo(Reachability.Verdict.REACHED);
        Reachability database = Reachability.trace(world, outside, Town.DATABASE, Town.LIMITS);
        assertThat(database.verdict()).isEqualTo(Reachability.Verdict.NEVER);
        assertThat(database.paths().get(0).broken().orElseThrow().rule()).isEqualTo("vpc-default-no-access");
    }

    @Test
    void throughANatGatewayTheInternetIsReached() {
        PathTrace path = town.trace(Town.INTERNET).paths().get(0);
        assertThat(path.reaches()).isTrue();
        assertThat(path.hops()).extracting(Hop::place).contains("route table of own", "route table of public");
        assertThat(path.hops()).allMatch(hop -> KnownRules.knows(hop.rule()));
    }

    @Test
    void aPublicSubnetGivesNoPublicAddress() {
        town.ownRoutes = List.of(Route.internet());
        assertThat(town.broken(Town.INTERNET).rule()).isEqualTo("vpc-public-subnet");
        assertThat(town.broken(Town.SQS).rule()).isEqualTo("vpc-public-subnet");
    }

    @Test
    void withoutARouteThereIsNoInternet() {
        town.ownRoutes = List.of();
        assertThat(town.broken(Town.INTERNET).rule()).isEqualTo("vpc-no-internet");
    }

    @Test
    void aNatGatewayHasToStandInAPublicSubnet() {
        town.publicRoutes = List.of();
        assertThat(town.broken(Town.INTERNET).place()).isEqualTo("route table of public");
        town.publicRoutes = List.of(Route.internet());
        town.nats = List.of();
        assertThat(town.broken(Town.INTERNET).text()).isEqualTo("the NAT gateway is gone");
    }

    @Test
    void theLongestPrefixCounts() {
        town.ownRoutes = List.of(Route.nat("nat"), Route.peering(Cidr.of("203.0.113.0/24"), "other"));
        assertThat(town.broken(Town.INTERNET).rule()).isEqualTo("assumed:peering-is-not-transitive");
    }

    @Test
    void aGatewayEndpointServesItsServiceWithoutNat() {
        town.ownRoutes = List.of(Route.gatewayEndpoint("s3"));
        assertThat(town.trace(Town.S3).verdict()).isEqualTo(Reachability.Verdict.REACHED);
        assertThat(town.broken(Town.SQS).rule()).isEqualTo("vpc-no-internet");
        assertThat(town.broken(Town.INTERNET).rule()).isEqualTo("vpc-no-internet");
    }

    @Test
    void aPrivateNameLeadsToTheInterfaceEndpoint() {
        town.ownRoutes = List.of();
        town.endpoints = List.of(new InterfaceEndpoint("sqs", List.of("own"), List.of("sg-ep"), true));
        assertThat(town.trace(Town.SQS).verdict()).isEqualTo(Reachability.Verdict.REACHED);
        town.dns = false;
        assertThat(town.broken(Town.SQS).rule()).isEqualTo("vpc-no-internet");
    }

    /** A working NAT gateway does not help: the name leads to the endpoint, and its group shuts the function out. */
    @Test
    void anEndpointThatShutsTheFunctionOutIsABrokenHopEvenWithNat() {
        town.endpoints = List.of(new InterfaceEndpoint("sqs", List.of("own"), List.of("sg-ep"), true));
        town.endpointIngress = List.of();
        assertThat(town.broken(Town.SQS).place()).isEqualTo("ingress of sg-ep");
        town.endpoints = List.of(new InterfaceEndpoint("sqs", List.of("own"), List.of("sg-ep"), false));
        assertThat(town.trace(Town.SQS).verdict()).isEqualTo(Reachability.Verdict.REACHED);
    }

    @Test
    void theDatabaseLetsTheFunctionsGroupIn() {
        assertThat(town.trace(Town.DATABASE).verdict()).isEqualTo(Reachability.Verdict.REACHED);
        town.dbIngress = List.of(SecurityGroup.Rule.group(PortRange.of(5432), "sg-other"));
        assertThat(town.broken(Town.DATABASE).place()).isEqualTo("ingress of sg-db");
        town.dbIngress = List.of(SecurityGroup.Rule.block(PortRange.of(5432), Cidr.of("10.0.1.0/24")));
        assertThat(town.trace(Town.DATABASE).verdict()).isEqualTo(Reachability.Verdict.REACHED);
        town.dbIngress = List.of(SecurityGroup.Rule.block(PortRange.of(3306), Cidr.ANYWHERE));
        assertThat(town.broken(Town.DATABASE).place()).isEqualTo("ingress of sg-db");
    }

    /** Groups keep state: the function's group lets nothing in, and the answer comes back all the same. */
    @Test
    void securityGroupsLetAnswersThrough() {
        assertThat(town.world().groups(List.of("sg-fn")).get(0).ingress()).isEmpty();
        assertThat(town.world().groups(List.of("sg-db")).get(0).egress()).isEmpty();
        assertThat(town.trace(Town.DATABASE).verdict()).isEqualTo(Reachability.Verdict.REACHED);
    }

    @Test
    void anEgressRuleCanNameTheDatabasesGroup() {
        town.egress = List.of(SecurityGroup.Rule.group(PortRange.of(5432), "sg-db"));
        assertThat(town.trace(Town.DATABASE).verdict()).isEqualTo(Reachability.Verdict.REACHED);
        assertThat(town.broken(Town.INTERNET).place()).isEqualTo("egress of sg-fn");
    }

    /** Lists keep no state: the way back needs the ephemeral ports. */
    @Test
    void networkAclsNeedTheWayBack() {
        NetworkAcl.Rule all = new NetworkAcl.Rule(100, true, PortRange.ALL, Cidr.ANYWHERE);
        NetworkAcl.Rule https = new NetworkAcl.Rule(100, true, PortRange.of(443), Cidr.ANYWHERE);
        town.ownAcl = new NetworkAcl(List.of(https), List.of(all));
        assertThat(town.broken(Town.INTERNET).place()).isEqualTo("inbound network ACL of own");
        NetworkAcl.Rule ephemeral = new NetworkAcl.Rule(110, true, new PortRange(1024, 65_535), Cidr.ANYWHERE);
        town.ownAcl = new NetworkAcl(List.of(https, ephemeral), List.of(all));
        assertThat(town.trace(Town.INTERNET).verdict()).isEqualTo(Reachability.Verdict.REACHED);
        town.dbAcl = new NetworkAcl(List.of(all), List.of());
        assertThat(town.broken(Town.DATABASE).place()).isEqualTo("outbound network ACL of data");
    }

    @ParameterizedTest
    @CsvSource({"90, false", "110, true"})
    void theRuleWithTheLowerNumberDecides(int denyNumber, boolean reaches) {
        NetworkAcl.Rule allow = new NetworkAcl.Rule(100, true, PortRange.ALL, Cidr.ANYWHERE);
        NetworkAcl.Rule deny = new NetworkAcl.Rule(denyNumber, false, PortRange.of(443), Cidr.of("203.0.113.0/24"));
        town.ownAcl = new NetworkAcl(List.of(allow), List.of(deny, allow));
        assertThat(town.trace(Town.INTERNET).paths().get(0).reaches()).isEqualTo(reaches);
    }

    /** Denied: 2000. Allowed behind it: everything. The range 1024 to 65535 is not open as a whole. */
    @Test
    void aHoleInTheEphemeralPortsBreaksTheWayBack() {
        NetworkAcl.Rule hole = new NetworkAcl.Rule(90, false, PortRange.of(2000), Cidr.ANYWHERE);
        NetworkAcl.Rule all = new NetworkAcl.Rule(100, true, PortRange.ALL, Cidr.ANYWHERE);
        town.ownAcl = new NetworkAcl(List.of(hole, all), List.of(all));
        assertThat(town.broken(Town.INTERNET).place()).isEqualTo("inbound network ACL of own");
        NetworkAcl.Rule low = new NetworkAcl.Rule(90, true, new PortRange(1024, 1999), Cidr.ANYWHERE);
        NetworkAcl.Rule high = new NetworkAcl.Rule(95, true, new PortRange(2000, 65_535), Cidr.ANYWHERE);
        town.ownAcl = new NetworkAcl(List.of(low, high), List.of(all));
        assertThat(town.trace(Town.INTERNET).verdict()).isEqualTo(Reachability.Verdict.REACHED);
    }

    @Test
    void peeringNeedsRoutesOnBothSides() {
        town.dbVpc = "other";
        assertThat(town.broken(Town.DATABASE).place()).isEqualTo("route table of own");
        town.ownRoutes = List.of(Route.nat("nat"), Route.peering(Cidr.of("10.9.0.0/16"), "other"));
        assertThat(town.broken(Town.DATABASE).place()).isEqualTo("route table of data");
        town.dbRoutes = List.of(Route.peering(Cidr.of("10.0.0.0/16"), "vpc"));
        assertThat(town.trace(Town.DATABASE).verdict()).isEqualTo(Reachability.Verdict.REACHED);
    }

    @Test
    void withoutPermissionForInterfacesNothingIsReached() {
        FunctionNetwork function = new FunctionNetwork(
                "f",
                Optional.of(new FunctionNetwork.Attachment(
                        List.of("own"), List.of("sg-fn"), false, InterfaceState.ACTIVE)));
        Hop broken = Reachability.trace(town.world(), function, Town.INTERNET, Town.LIMITS)
                .paths()
                .get(0)
                .broken()
                .orElseThrow();
        assertThat(broken.place()).isEqualTo("execution role");
        assertThat(broken.text()).contains("ec2:CreateNetworkInterface");
    }

    @ParameterizedTest
    @CsvSource({"PENDING, vpc-eni", "INACTIVE, vpc-idle-days"})
    void interfacesThatAreNotThereBreakTheWay(InterfaceState state, String rule) {
        FunctionNetwork function = new FunctionNetwork(
                "f", Optional.of(new FunctionNetwork.Attachment(List.of("own"), List.of("sg-fn"), true, state)));
        PathTrace path = Reachability.trace(town.world(), function, Town.INTERNET, Town.LIMITS)
                .paths()
                .get(0);
        assertThat(path.broken().orElseThrow().rule()).isEqualTo(rule);
    }

    /** 14 days are 1,209,600,000 milliseconds. */
    @ParameterizedTest
    @CsvSource({"0, ACTIVE", "1209599999, ACTIVE", "1209600000, INACTIVE"})
    void interfacesAreTakenBackWhenIdle(long idleMillis, InterfaceState state) {
        assertThat(InterfaceState.after(idleMillis, Town.LIMITS)).isEqualTo(state);
    }

    @Test
    void aWayFromSomeSubnetsOnlyWorksNowAndThen() {
        FunctionNetwork both = FunctionNetwork.inside("f", List.of("own", "public"), List.of("sg-fn"));
        Reachability trace = Reachability.trace(town.world(), both, Town.INTERNET, Town.LIMITS);
        assertThat(trace.verdict()).isEqualTo(Reachability.Verdict.SOMETIMES);
        assertThat(trace.paths()).extracting(PathTrace::reaches).containsExactly(true, false);
    }

    /** Five functions, two subnets, two sets of groups in any order: four pairs, four interfaces. */
    @Test
    void functionsShareInterfacesBySubnetAndGroups() {
        InterfacePlan plan = InterfacePlan.of(List.of(
                FunctionNetwork.inside("a", List.of("s1", "s2"), List.of("g1", "g2")),
                FunctionNetwork.inside("b", List.of("s2", "s1"), List.of("g2", "g1")),
                FunctionNetwork.inside("c", List.of("s1"), List.of("g1")),
                FunctionNetwork.inside("d", List.of("s2"), List.of("g1")),
                FunctionNetwork.outside("e")));
        assertThat(plan.interfaces()).hasSize(4);
        InterfacePlan.Pair shared = new InterfacePlan.Pair("s1", List.of("g2", "g1"));
        assertThat(plan.interfaces().get(shared)).containsExactly("a", "b");
        assertThat(plan.crowded(Map.of("a", 40_000L, "b", 25_000L), Town.LIMITS))
                .isEmpty();
        assertThat(plan.crowded(Map.of("a", 40_000L, "b", 25_001L), Town.LIMITS))
                .contains(shared)
                .hasSize(2);
        assertThat(plan.fits(new NetworkLimits(16, 5, 65_000, 3, 1, PortRange.ALL)))
                .isFalse();
        assertThat(plan.fits(Town.LIMITS)).isTrue();
    }

    @Test
    void aConnectionHasBounds() {
        List<String> many = java.util.Collections.nCopies(17, "own");
        assertThat(FunctionNetwork.inside("f", many, List.of("g")).faults(town.world(), Town.LIMITS))
                .containsExactly("17 subnets, a function may have 16");
        assertThat(FunctionNetwork.inside("f", List.of("own"), List.of("1", "2", "3", "4", "5", "6"))
                        .faults(town.world(), Town.LIMITS))
                .containsExactly("6 security groups, a function may have 5");
        town.dbVpc = "other";
        assertThat(FunctionNetwork.inside("f", List.of("own", "data"), List.of("g"))
                        .faults(town.world(), Town.LIMITS))
                .containsExactly("all subnets of a function are in one VPC");
        assertThat(Town.function().faults(town.world(), Town.LIMITS)).isEmpty();
    }
}
