package warmstart.content.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Cidr;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.labs.FixtureFacts;
import warmstart.labs.library.ScenarioPage;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.network.InterfaceState;
import warmstart.simulator.network.NetworkWorld;
import warmstart.simulator.network.PortRange;
import warmstart.simulator.network.Route;
import warmstart.simulator.network.SecurityGroup;
import warmstart.simulator.network.Target;
import warmstart.simulator.vpc.OutboundCall;

/** Networks, packages and releases of functions: what is read, and what the service would refuse. */
class NetworkReaderTest {
    private static final String SOUND = """
            {
              "title": "Orders",
              "network": {
                "vpcs": [{"id": "vpc-1", "block": "10.0.0.0/16"}, {"id": "vpc-2", "block": "10.1.0.0/16", "dns": false}],
                "subnets": [
                  {"id": "a", "vpc": "vpc-1", "block": "10.0.1.0/24",
                   "routes": [{"via": "nat-gateway", "target": "nat-1"}, {"via": "gateway-endpoint", "service": "s3"}]},
                  {"id": "b", "vpc": "vpc-1", "block": "10.0.2.0/24", "routes": [{"via": "internet-gateway"}],
                   "acl": {"inbound": [{"number": 100, "allow": true, "ports": "1024-65535"}], "outbound": []}},
                  {"id": "c", "vpc": "vpc-2", "block": "10.1.1.0/24",
                   "routes": [{"to": "10.0.0.0/16", "via": "peering", "target": "vpc-1"}]}
                ],
                "securityGroups": [
                  {"id": "sg-f"},
                  {"id": "sg-db", "inbound": [{"ports": "5432", "group": "sg-f"}], "outbound": [{"block": "10.0.0.0/8"}]}
                ],
                "natGateways": [{"id": "nat-1", "subnet": "b"}],
                "endpoints": [{"service": "sqs", "subnets": ["a"], "securityGroups": ["sg-db"], "privateDns": false}],
                "hosts": [{"id": "db", "subnet": "b", "address": "10.0.2.10", "securityGroups": ["sg-db"], "ports": [5432]}]
              },
              "functions": [
                {"name": "orders",
                 "code": {"duration": "1 s", "calls": [{"host": "db", "port": 5432, "patience": "2 s"}, {"service": "s3"}]},
                 "deployment": {"handler": "app.handler", "zipped": "12 MB", "unzipped": "60 MB", "layers": ["20 MB"]},
                 "environment": {"TABLE": "orders"},
                 "role": {"may": ["ec2:*"]},
                 "vpc": {"subnets": ["a"], "securityGroups": ["sg-f"], "state": "pending"},
                 "versions": [{"number": 1}, {"number": 2}],
                 "aliases": [{"name": "live", "version": 1, "second": 2, "share": "10%"}]}
              ],
              "sources": [{"name": "shop", "type": "call", "function": "orders:live", "at": ["0 s"]}],
              "changes": [
                {"at": "0 s", "change": "auto-scale", "function": "orders", "qualifier": "live", "min": 1, "max": 10,
                 "target": "70%", "schedule": [{"at": "8 h", "every": "24 h", "min": 5, "max": 10}]}
              ]
            }
            """;

    private final ScenarioReader reader = new ScenarioReader(FixtureFacts.catalog());

    @Test
    void theNetworkIsReadAsItIsWritten() {
        FunctionConfig orders = function(SOUND);
        NetworkWorld world = orders.networking().world();
        assertThat(world.vpc("vpc-1").dns()).isTrue();
        assertThat(world.vpc("vpc-2").dns()).isFalse();
        assertThat(world.subnet("a").routes()).containsExactly(Route.nat("nat-1"), Route.gatewayEndpoint("s3"));
        assertThat(world.subnet("c").routes()).containsExactly(Route.peering(Cidr.of("10.0.0.0/16"), "vpc-1"));
        assertThat(world.subnet("b").acl().outbound()).isEmpty();
        assertThat(world.subnet("b").acl().inbound().get(0).ports()).isEqualTo(new PortRange(1_024, 65_535));
        assertThat(world.groups().get(0)).isEqualTo(SecurityGroup.fresh("sg-f"));
        assertThat(world.groups().get(1).ingress())
                .containsExactly(SecurityGroup.Rule.group(PortRange.of(5_432), "sg-f"));
        assertThat(world.groups().get(1).egress())
                .containsExactly(SecurityGroup.Rule.block(PortRange.ALL, Cidr.of("10.0.0.0/8")));
        assertThat(world.endpoints().get(0).privateDns()).isFalse();
        assertThat(world.host("db").ports()).containsExactly(5_432);
    }

    @Test
    void theFunctionIsAttachedAndItsCodeConnects() {
        FunctionConfig orders = function(SOUND);
        assertThat(orders.networking().function().attachment().orElseThrow().state())
                .isEqualTo(InterfaceState.PENDING);
        assertThat(orders.code().calls())
                .startsWith(new OutboundCall(new Target.InVpc("db", 5_432), OptionalLong.of(2_000_000)));
        assertThat(orders.code().calls().get(1).target()).isInstanceOf(Target.AwsService.class);
        assertThat(orders.code().calls().get(1).target().port()).isEqualTo(443);
    }

    private FunctionConfig function(String text) {
        Problems problems = new Problems();
        Optional<ScenarioPage> page = reader.parse(text, "s.json", problems);
        assertThat(problems.sorted()).isEmpty();
        return page.orElseThrow().scenario().function("orders");
    }

    /** Each row changes one thing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "block": "10.0.1.0/24"           | "block": "10.0.1/24"             | 6: error: $.network.subnets[0].block: not a block of addresses: `10.0.1/24`
            "block": "10.0.1.0/24"           | "block": "10.2.1.0/24"           | 5: error: $.network.subnets: `10.2.1.0/24` is not among the addresses of the VPC `vpc-1`
            "block": "10.0.1.0/24"           | "block": "10.0.2.0/25"           | 5: error: $.network.subnets: the blocks of `a` and `b` overlap
            "id": "a", "vpc": "vpc-1"        | "id": "a", "vpc": "vpc-9"        | 5: error: $.network.subnets: no VPC is called `vpc-9`
            "target": "nat-1"                | "target": "nat-9"                | 5: error: $.network.subnets: no NAT gateway is called `nat-9`
            "service": "s3"}]                | "service": "sqs"}]               | 7: error: $.network.subnets[0].routes[1].service: there are gateway endpoints for Amazon S3 and DynamoDB only, not for `sqs` (add an interface endpoint under `endpoints`)
            {"via": "internet-gateway"}      | {"via": "internet-gateway", "target": "x"} | 8: error: $.network.subnets[1].routes[0].target: a line by this way has no target
            {"via": "internet-gateway"}      | {"via": "nat-gateway"}           | 8: error: $.network.subnets[1].routes[0]: a line by this way names its target
            "ports": "1024-65535"            | "ports": "1024-65536"            | 9: error: $.network.subnets[1].acl.inbound[0].ports: not a range of ports: `1024-65536`
            "ports": "5432", "group": "sg-f" | "ports": "5432"                  | 15: error: $.network.securityGroups[1].inbound[0].ports: a rule of a security group names addresses or a group
            "group": "sg-f"                  | "group": "sg-g"                  | 13: error: $.network.securityGroups: no security group is called `sg-g`
            "id": "nat-1", "subnet": "b"     | "id": "nat-1", "subnet": "z"     | 17: error: $.network.natGateways: no subnet is called `z`
            "address": "10.0.2.10"           | "address": "10.0.1.10"           | 19: error: $.network.hosts: `10.0.1.10/32` is not among the addresses of the subnet `b`
            "host": "db", "port"             | "host": "dbb", "port"            | 23: error: $.functions[0].code.calls[0].host: no host is called `dbb`
            "host": "db", "port"             | "host": "db", "service": "s3", "port" | 23: error: $.functions[0].code.calls[0].host: a connection has one target
            "subnets": ["a"], "securityGroups": ["sg-f"] | "subnets": ["a", "z"], "securityGroups": ["sg-f"] | 27: error: $.functions[0].vpc.subnets: the network has no `z`
            "subnets": ["a"], "securityGroups": ["sg-f"] | "subnets": [], "securityGroups": ["sg-f"] | 27: error: $.functions[0].vpc.subnets: a function in a VPC has at least one subnet and one security group
            "subnets": ["a"], "securityGroups": ["sg-f"] | "subnets": ["a", "c"], "securityGroups": ["sg-f"] | 27: error: $.functions[0].vpc.subnets: all subnets of a function are in one VPC
            "ec2:*"                          | "ec2:Describe*"                  | 26: error: $.functions[0].role: the execution role may not call CreateNetworkInterface on EC2, which a function in a VPC needs
            "unzipped": "60 MB"              | "unzipped": "231 MB"             | 24: error: $.functions[0].deployment.unzipped: archive and layers unpack to 251 MB, and 250 MB is the most (deploy a container image)
            "zipped": "12 MB"                | "zipped": "51 MB"                | 24: error: $.functions[0].deployment.zipped: an archive of 51 MB cannot be sent with the request, 50 MB is the most
            "TABLE": "orders"                | "1TABLE": "orders"               | 25: error: $.functions[0].environment: `1TABLE` is no key for an environment variable
            "handler": "app.handler"         | "handler": ""                    | 24: error: $.functions[0].deployment.handler: `` is no handler
            "name": "live", "version": 1     | "name": "live", "version": "$LATEST" | 29: error: $.functions[0].aliases[0].version: an alias with weights cannot point to $LATEST
            "second": 2                      | "second": 3                      | 29: error: $.functions[0].aliases[0].second: no version `3` was published
            "name": "live", "version"        | "name": "7", "version"           | 29: error: $.functions[0].aliases[0].name: the alias `7` could be taken for a version
            "target": "70%"                  | "target": "95%"                  | 34: error: $.changes[0].target: the target of ProvisionedConcurrencyUtilization, in thousandths, is out of bounds: `950` (use 10% to 90%)
            "min": 1, "max": 10              | "min": 11, "max": 10             | 33: error: $.changes[0].min: the least, 11, is more than the most, 10
            "min": 1, "max": 10              | "min": 0, "max": 10              | 33: error: $.changes[0].min: a whole number from 1 to 100000 was expected
            "qualifier": "live"              | "qualifier": "$LATEST"           | 33: error: $.changes[0].qualifier: provisioned concurrency belongs to an alias or to a version
            "every": "24 h"                  | "every": "0 s"                   | 34: error: $.changes[0].schedule[0].every: a schedule takes time
            """)
    void aMistakeIsReportedWithLineAndPath(String sane, String wrong, String problem) {
        assertThat(SOUND).contains(sane);
        assertThat(problems(SOUND.replace(sane, wrong))).anyMatch(found -> found.startsWith("s.json:" + problem));
    }

    /** 16 subnets and 5 groups are the most. */
    @Test
    void seventeenSubnetsAreOneTooMany() {
        String names = IntStream.rangeClosed(1, 17)
                .mapToObj(number -> "\"n" + number + "\"")
                .collect(Collectors.joining(", "));
        String subnets = IntStream.rangeClosed(1, 17)
                .mapToObj(number -> "{\"id\": \"n" + number + "\", \"vpc\": \"vpc-1\", \"block\": \"10.0."
                        + (100 + number) + ".0/24\"}, ")
                .collect(Collectors.joining());
        String many = SOUND.replace("{\"id\": \"a\"", subnets + "{\"id\": \"a\"")
                .replace(
                        "\"subnets\": [\"a\"], \"securityGroups\": [\"sg-f\"]",
                        "\"subnets\": [" + names + "], \"securityGroups\": [\"sg-f\"]");
        assertThat(problems(many))
                .anyMatch(found -> found.contains("$.functions[0].vpc.subnets: 17 subnets, a function may have 16"));
    }

    /** Each row is a function with SnapStart. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "versions": [{"number": 1}], "provisioned": [{"version": 1, "environments": 1}] | error: $.functions[0].snapStart: SnapStart and provisioned concurrency exclude each other
            "versions": [{"number": 1}], "tmp": "513 MB" | error: $.functions[0].tmp: a /tmp of 513 MB does not go with SnapStart
            "memory": "512 MB" | warning: $.functions[0].snapStart: SnapStart works for published versions only, and there is none
            """)
    void whatDoesNotGoWithSnapStartIsSaid(String more, String problem) {
        String page =
                "{\"title\": \"Orders\", \"functions\": [{\"name\": \"orders\", \"code\": {\"duration\": \"1 s\"},"
                        + " \"snapStart\": \"300 ms\", " + more + "}], \"sources\": []}";
        assertThat(problems(page)).hasSize(1).allMatch(found -> found.startsWith("s.json:1: " + problem));
    }

    /** SnapStart has come to container images too. */
    @Test
    void snapStartGoesWithAnImage() {
        String page =
                "{\"title\": \"Orders\", \"functions\": [{\"name\": \"orders\", \"code\": {\"duration\": \"1 s\"},"
                        + " \"snapStart\": \"300 ms\", \"package\": \"image\", \"versions\": [{\"number\": 1}]}], \"sources\": []}";
        assertThat(problems(page)).isEmpty();
    }

    @Test
    void anImageHasNoLayers() {
        String page =
                "{\"title\": \"Orders\", \"functions\": [{\"name\": \"orders\", \"code\": {\"duration\": \"1 s\"},"
                        + " \"package\": \"image\", \"deployment\": {\"image\": \"11 GB\", \"layers\": [\"1 MB\"]}}],"
                        + " \"sources\": []}";
        assertThat(problems(page))
                .containsExactlyInAnyOrder(
                        "s.json:1: error: $.functions[0].deployment.image: an image of 11 GB is too large, 10 GB is the most",
                        "s.json:1: error: $.functions[0].deployment.layers: a container image has no layers of Lambda"
                                + " (copy their files into the image)");
    }

    private List<String> problems(String text) {
        Problems problems = new Problems();
        reader.parse(text, "s.json", problems);
        return problems.sorted().stream()
                .map(Problem::toString)
                .map(found -> found.replace('\u00a0', ' '))
                .toList();
    }
}
