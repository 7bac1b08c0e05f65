package warmstart.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import warmstart.base.Cidr;

/** All small worlds against a formula that knows nothing of hops; and whatever is broken is mended by what is offered. */
class SmallWorldsTest {
    private static final String[] ROUTES = {"none", "nat", "gateway", "s3"};

    private static Town town(int bits) {
        Town town = new Town();
        town.ownAcl = Town.acl(bit(bits, 0), bit(bits, 1));
        town.egress = bit(bits, 2) ? town.egress : List.of();
        return town;
    }

    private static boolean bit(int bits, int place) {
        return (bits >> place & 1) == 1;
    }

    private static List<Route> routes(String kind) {
        return switch (kind) {
            case "nat" -> List.of(Route.nat("nat"));
            case "gateway" -> List.of(Route.internet());
            case "s3" -> List.of(Route.gatewayEndpoint("s3"));
            default -> List.of();
        };
    }

    /** 4 routes × own list in, own list out, egress, NAT's list in, NAT's list out, NAT's subnet public: 256 worlds. */
    @Test
    void theInternetIsReachedExactlyWhenEveryPartLetsThrough() {
        int reached = 0;
        for (String route : ROUTES) {
            for (int bits = 0; bits < 64; bits++) {
                Town town = town(bits);
                town.ownRoutes = routes(route);
                town.publicAcl = Town.acl(bit(bits, 3), bit(bits, 4));
                town.publicRoutes = bit(bits, 5) ? List.of(Route.internet()) : List.of();
                boolean expected = route.equals("nat") && bits == 63;
                assertReaches(town, Town.INTERNET, expected, route + " " + bits);
                reached += expected ? 1 : 0;

                boolean endpoint = route.equals("s3") && (bits & 7) == 7;
                assertReaches(town, Town.S3, expected || endpoint, route + " s3 " + bits);
            }
        }
        assertThat(reached).isEqualTo(1);
    }

    /** Own list both ways, egress, database's list both ways, its group by group, by block or not at all, peered or not. */
    @Test
    void theDatabaseIsReachedExactlyWhenEveryPartLetsThrough() {
        for (int ingress = 0; ingress < 3; ingress++) {
            for (int peering = 0; peering < 4; peering++) {
                for (int bits = 0; bits < 32; bits++) {
                    Town town = database(ingress, peering, bits);
                    boolean expected = bits == 31 && ingress > 0 && (peering == 0 || peering == 3);
                    assertReaches(town, Town.DATABASE, expected, ingress + " " + peering + " " + bits);
                }
            }
        }
    }

    /** Peering 0: same VPC. Otherwise another one, with a route here (bit 0) and there (bit 1); 3 has both. */
    private static Town database(int ingress, int peering, int bits) {
        Town town = town(bits);
        town.dbAcl = Town.acl(bit(bits, 3), bit(bits, 4));
        town.dbIngress = switch (ingress) {
            case 1 -> List.of(SecurityGroup.Rule.group(PortRange.of(5432), "sg-fn"));
            case 2 -> List.of(SecurityGroup.Rule.block(PortRange.of(5432), Cidr.of("10.0.1.0/24")));
            default -> List.of();
        };
        if (peering > 0) {
            town.dbVpc = "other";
            town.ownRoutes = bit(peering, 0) ? List.of(Route.peering(Cidr.of("10.9.0.0/16"), "other")) : List.of();
            town.dbRoutes = bit(peering, 1) ? List.of(Route.peering(Cidr.of("10.0.0.0/16"), "vpc")) : List.of();
        }
        return town;
    }

    /** Private name, DNS of the VPC, group of the endpoint, egress, NAT: with the name on, the NAT does not matter. */
    @Test
    void aServiceIsReachedByEndpointOrByNat() {
        for (int bits = 0; bits < 32; bits++) {
            Town town = new Town();
            town.endpoints = List.of(new InterfaceEndpoint("sqs", List.of("own"), List.of("sg-ep"), bit(bits, 0)));
            town.dns = bit(bits, 1);
            town.endpointIngress = bit(bits, 2) ? town.endpointIngress : List.of();
            town.egress = bit(bits, 3) ? town.egress : List.of();
            town.ownRoutes = routes(bit(bits, 4) ? "nat" : "none");
            boolean named = bit(bits, 0) && bit(bits, 1);
            boolean expected = bit(bits, 3) && (named ? bit(bits, 2) : bit(bits, 4));
            assertReaches(town, Town.SQS, expected, "service " + bits);
        }
    }

    private static void assertReaches(Town town, Target target, boolean expected, String which) {
        Reachability trace = town.trace(target);
        assertThat(trace.paths().get(0).reaches()).as(which).isEqualTo(expected);
        assertThat(trace.paths().get(0).broken().isEmpty()).as(which).isEqualTo(expected);
        Optional<Repair.Mend> mend = Repair.smallest(town.world(), Town.function(), target, Town.LIMITS);
        assertThat(mend).as("mend of " + which).isPresent();
        assertThat(mend.get().changes().isEmpty()).as(which).isEqualTo(expected);
        assertThat(Reachability.trace(mend.get().world(), mend.get().function(), target, Town.LIMITS)
                        .verdict())
                .as(which)
                .isEqualTo(Reachability.Verdict.REACHED);
    }

    @Test
    void theSmallestChangeIsOffered() {
        Town town = new Town();
        town.dbIngress = List.of();
        assertThat(changes(town, Town.DATABASE)).containsExactly("allow port 5432 from sg-fn inbound in sg-db");
        town = new Town();
        town.ownRoutes = List.of(Route.internet());
        assertThat(changes(town, Town.INTERNET)).containsExactly("route 0.0.0.0/0 of own to nat");
        town = new Town();
        town.ownAcl = Town.acl(false, true);
        assertThat(changes(town, Town.INTERNET))
                .containsExactly("allow ports 1024-65535 inbound in the network ACL of own");
        town = new Town();
        town.ownRoutes = List.of();
        town.nats = List.of();
        assertThat(changes(town, Town.SQS))
                .containsExactly("add an interface endpoint of sqs with a private name, open to sg-fn");
        assertThat(changes(town, Town.INTERNET))
                .containsExactly("detach the function from the VPC, if it needs nothing private");
    }

    /** Nobody has to be told to take a function out of its VPC while two plain changes keep it there. */
    @Test
    void aFunctionOutsideIsToldToBeAttached() {
        Optional<Repair.Mend> mend =
                Repair.smallest(new Town().world(), FunctionNetwork.outside("f"), Town.DATABASE, Town.LIMITS);
        assertThat(mend.orElseThrow().changes()).singleElement().asString().contains("attach the function to data");
    }

    private static List<String> changes(Town town, Target target) {
        return Repair.smallest(town.world(), Town.function(), target, Town.LIMITS)
                .orElseThrow()
                .changes();
    }
}
