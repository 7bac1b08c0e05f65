package warmstart.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.base.Cidr;

/** Every hop says what it sees, and the smallest mend names the thing that is wrong. */
class HopsTellTest {
    private static List<String> texts(Reachability reachability) {
        return reachability.paths().get(0).hops().stream().map(Hop::text).toList();
    }

    private static List<String> mend(Town town, Target target) {
        return Repair.smallest(town.world(), Town.function(), target, Town.LIMITS)
                .orElseThrow()
                .changes();
    }

    @Test
    void theWholeWayToTheInternetIsTold() {
        assertThat(texts(new Town().trace(Town.INTERNET)))
                .contains(
                        "it may make network interfaces",
                        "it is there, shared by all functions with this subnet and these groups",
                        "a rule lets port 443 out",
                        "ports 443 are let out to 203.0.113.10/32",
                        "everything else goes to nat",
                        "ports 443 are let in from 10.0.1.4/32",
                        "the NAT gateway stands in a public subnet",
                        "ports 1024-65535 are let in from 203.0.113.10/32");
    }

    @Test
    void theWholeWayToTheDatabaseIsTold() {
        assertThat(texts(new Town().trace(Town.DATABASE)))
                .contains(
                        "a rule lets port 5432 out",
                        "addresses of the VPC itself are local",
                        "a rule lets port 5432 in");
    }

    @Test
    void whatIsClosedIsTold() {
        Town town = new Town();
        town.egress = List.of();
        assertThat(town.broken(Town.INTERNET).text()).isEqualTo("no rule lets port 443 out to 203.0.113.10/32");
        town = new Town();
        town.dbIngress = List.of();
        assertThat(town.broken(Town.DATABASE).text()).isEqualTo("no rule lets port 5432 in from 10.0.1.4/32");
        town = new Town();
        town.ownAcl = Town.acl(true, false);
        assertThat(town.broken(Town.INTERNET).text())
                .isEqualTo("the first rule that fits, or the last resort, denies ports 443 out to 203.0.113.10/32");
        town = new Town();
        town.publicRoutes = List.of();
        assertThat(town.broken(Town.INTERNET).text())
                .isEqualTo("the NAT gateway has to stand in a subnet with a route to the internet gateway");
    }

    @Test
    void peeringIsTold() {
        Town town = new Town();
        town.dbVpc = "other";
        assertThat(town.broken(Town.DATABASE).text()).isEqualTo("no line leads to 10.9.3.0/24 by peering");
        town.ownRoutes = List.of(Route.peering(Cidr.of("10.9.0.0/16"), "other"));
        town.dbRoutes = List.of(Route.peering(Cidr.of("10.0.0.0/16"), "vpc"));
        assertThat(texts(town.trace(Town.DATABASE))).contains("a peering connection leads there");
    }

    @Test
    void outsideOfAnyVpcBothAnswersAreTold() {
        FunctionNetwork outside = FunctionNetwork.outside("f");
        NetworkWorld world = new Town().world();
        assertThat(texts(Reachability.trace(world, outside, Town.INTERNET, Town.LIMITS)))
                .containsExactly("a function outside a VPC reaches public addresses");
        assertThat(texts(Reachability.trace(world, outside, Town.DATABASE, Town.LIMITS)))
                .containsExactly("a function outside a VPC has no way to private addresses");
    }

    private static NetworkWorld with(Town town, PrivateHost... hosts) {
        NetworkWorld world = town.world();
        return new NetworkWorld(
                world.vpcs(), world.subnets(), world.groups(), world.nats(), world.endpoints(), List.of(hosts));
    }

    private static PrivateHost host(String id, List<Integer> ports, boolean privateName) {
        return new PrivateHost(id, "data", Cidr.of("10.0.3.9"), List.of("sg-db"), ports, privateName);
    }

    private static Hop last(Reachability reachability) {
        List<Hop> hops = reachability.paths().get(0).hops();
        return hops.get(hops.size() - 1);
    }

    /** The group lets 5432 in; what listens is another matter. */
    @ParameterizedTest
    @CsvSource({"5432, PASSED", "3306, REFUSED"})
    void aHostRefusesWhereNothingListens(int listensOn, Hop.Passage passage) {
        NetworkWorld world = with(new Town(), host("db", List.of(listensOn), false));
        Hop hop = last(Reachability.trace(world, Town.function(), Town.DATABASE, Town.LIMITS));
        assertThat(hop.passage()).isEqualTo(passage);
        assertThat(hop.place().equals("db")).isEqualTo(passage == Hop.Passage.REFUSED);
    }

    @Test
    void aRefusalThatDoesNotComeBackIsLost() {
        Town town = new Town();
        town.ownAcl = Town.acl(false, true);
        NetworkWorld world = with(town, host("db", List.of(3306), false));
        assertThat(last(Reachability.trace(world, Town.function(), Town.DATABASE, Town.LIMITS))
                        .passage())
                .isEqualTo(Hop.Passage.DROPPED);
    }

    /** A private name is known in a VPC that resolves names, and nowhere else. */
    @ParameterizedTest
    @CsvSource({
        "true,  true,  true,  PASSED",
        "true,  true,  false, UNRESOLVED",
        "true,  false, true,  UNRESOLVED",
        "true,  false, false, UNRESOLVED",
        "false, true,  false, PASSED",
        "false, false, true,  DROPPED"
    })
    void namesOfAPrivateZone(boolean privateName, boolean inside, boolean dns, Hop.Passage passage) {
        Town town = new Town();
        town.dns = dns;
        NetworkWorld world = with(town, host("db", List.of(), privateName));
        FunctionNetwork function = inside ? Town.function() : FunctionNetwork.outside("f");
        assertThat(last(Reachability.trace(world, function, Town.DATABASE, Town.LIMITS))
                        .passage())
                .isEqualTo(passage);
    }

    @Test
    void theWorldFindsWhatIsMeantAndNothingElse() {
        NetworkWorld world = with(new Town(), host("cache", List.of(), false), host("db", List.of(1), false));
        assertThat(world.host("db").ports()).containsExactly(1);
        assertThat(world.nat("gone")).isEmpty();
        assertThat(world.nat("nat")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"subnet", "VPC", "host"})
    void whatIsNotThereIsNamed(String what) {
        NetworkWorld world = new Town().world();
        assertThatThrownBy(() -> find(world, what))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no " + what + " moon");
    }

    private static Object find(NetworkWorld world, String what) {
        return switch (what) {
            case "subnet" -> world.subnet("moon");
            case "VPC" -> world.vpc("moon");
            default -> world.host("moon");
        };
    }

    @Test
    void anEndpointOfAnotherServiceDoesNotCount() {
        Town town = new Town();
        town.ownRoutes = List.of();
        town.endpoints = List.of(new InterfaceEndpoint("secretsmanager", List.of("own"), List.of("sg-ep"), true));
        assertThat(town.broken(Town.SQS).rule()).isEqualTo("vpc-no-internet");
    }

    @Test
    void aGroupThatKeepsTheFunctionOutOfItsEndpointIsOpened() {
        Town town = new Town();
        town.endpoints = List.of(
                new InterfaceEndpoint("secretsmanager", List.of("own"), List.of("sg-db"), true),
                new InterfaceEndpoint("sqs", List.of("own"), List.of("sg-ep"), true));
        town.endpointIngress = List.of();
        assertThat(mend(town, Town.SQS)).containsExactly("allow port 443 from sg-fn inbound in sg-ep");
    }

    @Test
    void aNatGatewayInAPrivateSubnetIsGivenItsRoute() {
        Town town = new Town();
        town.publicRoutes = List.of();
        assertThat(mend(town, Town.INTERNET)).containsExactly("route 0.0.0.0/0 of public to an internet gateway");
    }

    /** Each row is what the list of the NAT gateway's subnet lets in and out; requests go to 443, answers to 1024-65535. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1024 | 65535 | 0    | 65535 | allow ports 443 inbound in the network ACL of public
            443  | 443   | 0    | 65535 | allow ports 1024-65535 inbound in the network ACL of public
            0    | 65535 | 1024 | 65535 | allow ports 443 outbound in the network ACL of public
            0    | 65535 | 443  | 443   | allow ports 1024-65535 outbound in the network ACL of public
            """)
    void theBorderOfTheNatGatewayIsOpened(int inFirst, int inLast, int outFirst, int outLast, String change) {
        Town town = new Town();
        town.publicAcl = new NetworkAcl(
                List.of(new NetworkAcl.Rule(100, true, new PortRange(inFirst, inLast), Cidr.ANYWHERE)),
                List.of(new NetworkAcl.Rule(100, true, new PortRange(outFirst, outLast), Cidr.ANYWHERE)));
        assertThat(mend(town, Town.INTERNET)).containsExactly(change);
    }

    @Test
    void aLineThatIsReplacedLeavesTheOthers() {
        Town town = new Town();
        town.ownRoutes = List.of(Route.gatewayEndpoint("s3"), Route.internet());
        Repair.Mend mend = Repair.smallest(town.world(), Town.function(), Town.INTERNET, Town.LIMITS)
                .orElseThrow();
        assertThat(mend.world().subnet("own").routes()).containsExactly(Route.gatewayEndpoint("s3"), Route.nat("nat"));
    }

    @Test
    void aNewEndpointReplacesTheOldOneOfItsServiceOnly() {
        InterfaceEndpoint other = new InterfaceEndpoint("secretsmanager", List.of("own"), List.of("sg-ep"), true);
        InterfaceEndpoint old = new InterfaceEndpoint("sqs", List.of("own"), List.of("sg-ep"), false);
        InterfaceEndpoint fresh = new InterfaceEndpoint("sqs", List.of("own"), List.of("sg-ep"), true);
        Town town = new Town();
        town.endpoints = List.of(other, old);
        assertThat(town.world().withEndpoint(fresh).endpoints()).containsExactly(other, fresh);
    }

    @Test
    void changesKeepWhatWasThere() {
        NetworkAcl list = new NetworkAcl(
                List.of(new NetworkAcl.Rule(5, true, PortRange.of(1), Cidr.ANYWHERE)),
                List.of(new NetworkAcl.Rule(6, true, PortRange.of(2), Cidr.ANYWHERE)));
        assertThat(list.allowing(true, PortRange.of(3)).inbound())
                .extracting(rule -> rule.ports().first())
                .containsExactly(3, 1);
        assertThat(list.allowing(false, PortRange.of(3)).outbound())
                .extracting(rule -> rule.ports().first())
                .containsExactly(3, 2);
        SecurityGroup group = new SecurityGroup("sg", List.of(rule(1)), List.of(rule(2)));
        assertThat(group.with(true, rule(3)).ingress()).containsExactly(rule(1), rule(3));
        assertThat(group.with(false, rule(3)).egress()).containsExactly(rule(2), rule(3));
    }

    private static SecurityGroup.Rule rule(int port) {
        return SecurityGroup.Rule.block(PortRange.of(port), Cidr.ANYWHERE);
    }

    /** A rule for a block that the other end is not in does not fit, though the port does. */
    @Test
    void aRuleForOtherAddressesDoesNotFit() {
        SecurityGroup.Rule rule = SecurityGroup.Rule.block(PortRange.ALL, Cidr.of("10.0.0.0/8"));
        assertThat(rule.allows(443, Cidr.of("10.1.2.3"), List.of())).isTrue();
        assertThat(rule.allows(443, Cidr.of("11.1.2.3"), List.of())).isFalse();
    }

    @Test
    void afterABrokenHopNothingMoreIsNoted() {
        Town town = new Town();
        town.egress = List.of();
        town.ownAcl = Town.acl(false, false);
        assertThat(town.trace(Town.INTERNET).paths().get(0).hops().stream().filter(hop -> !hop.passed()))
                .hasSize(1);
        assertThat(new PathTrace("own", List.of()).broken()).isEqualTo(Optional.empty());
    }

    @Test
    void statesAreWrittenAsTheServiceWritesThem() {
        assertThat(InterfaceState.values())
                .extracting(InterfaceState::word)
                .containsExactly("Pending", "Active", "Inactive");
    }
}
