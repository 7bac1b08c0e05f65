package warmstart.simulator.network;

import java.util.List;
import java.util.Optional;
import warmstart.base.Cidr;

/**
 * Whether a function reaches a target, and if not, where the way breaks.
 *
 * @param paths one for each subnet of the function, or the one from outside
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html">Enable internet access for
 *     VPC-connected Lambda functions</a>
 */
public record Reachability(List<PathTrace> paths) {
    public Reachability {
        paths = List.copyOf(paths);
    }

    /** How well a target can be reached. */
    public enum Verdict {
        REACHED,
        /** From some subnets only: invocations fail now and then, by the subnet that serves them. */
        SOMETIMES,
        NEVER
    }

    /** Follows the way from each subnet of the function. */
    public static Reachability trace(
            NetworkWorld world, FunctionNetwork function, Target target, NetworkLimits limits) {
        if (function.attachment().isEmpty()) {
            return new Reachability(List.of(new PathTrace("", outside(world, target, limits))));
        }
        FunctionNetwork.Attachment attachment = function.attachment().get();
        return new Reachability(attachment.subnetIds().stream()
                .map(id -> new PathTrace(id, inside(world, attachment, world.subnet(id), target, limits)))
                .toList());
    }

    /** How well the target can be reached from all subnets together. */
    public Verdict verdict() {
        long reaching = paths.stream().filter(PathTrace::reaches).count();
        if (reaching == paths.size()) {
            return Verdict.REACHED;
        }
        return reaching == 0 ? Verdict.NEVER : Verdict.SOMETIMES;
    }

    private static List<Hop> outside(NetworkWorld world, Target target, NetworkLimits limits) {
        Walk walk = new Walk(world, limits);
        boolean isPrivate = target instanceof Target.InVpc;
        if (target instanceof Target.InVpc host && world.host(host.hostId()).privateName()) {
            unresolved(walk, host, "the name is known in a private hosted zone of the VPC only");
        }
        return walk.hop(
                        "network of the Lambda service",
                        !isPrivate,
                        isPrivate ? "vpc-default-no-access" : "vpc-default-outside",
                        isPrivate
                                ? "a function outside a VPC has no way to private addresses"
                                : "a function outside a VPC reaches public addresses")
                .hops();
    }

    private static List<Hop> inside(
            NetworkWorld world,
            FunctionNetwork.Attachment attachment,
            Subnet subnet,
            Target target,
            NetworkLimits limits) {
        Walk walk = new Walk(world, limits);
        connected(walk, attachment, subnet);
        List<String> groups = attachment.groups();
        if (target instanceof Target.InVpc host) {
            PrivateHost found = world.host(host.hostId());
            if (found.privateName() && !world.vpc(subnet.vpcId()).dns()) {
                unresolved(walk, host, "the VPC does not resolve names, so a private hosted zone is of no use");
            }
            walk.egress(groups, found.address(), found.groups(), host.port());
            return walk.between(subnet, groups, found, host.port()).hops();
        }
        if (target instanceof Target.AwsService service) {
            return service(walk, world, new Origin(subnet, groups), service);
        }
        Target.InternetHost host = (Target.InternetHost) target;
        walk.egress(groups, host.address(), List.of(), host.port());
        return leave(walk, world, subnet, new Leg(host.address(), host.port(), Optional.empty()));
    }

    private static void unresolved(Walk walk, Target.InVpc host, String text) {
        walk.hop(new Hop("DNS name of " + host.hostId(), Hop.Passage.UNRESOLVED, "assumed:private-name", text));
    }

    private record Origin(Subnet subnet, List<String> groups) {}

    private static void connected(Walk walk, FunctionNetwork.Attachment attachment, Subnet subnet) {
        walk.hop(
                "execution role",
                attachment.roleMayManageInterfaces(),
                "vpc-lambda-creates-eni",
                attachment.roleMayManageInterfaces()
                        ? "it may make network interfaces"
                        : "without ec2:CreateNetworkInterface and its kin no interface can be made");
        boolean active = attachment.state() == InterfaceState.ACTIVE;
        walk.hop(
                "network interface in " + subnet.id(),
                active,
                attachment.state() == InterfaceState.INACTIVE ? "vpc-idle-days" : "vpc-eni",
                switch (attachment.state()) {
                    case PENDING -> "it is still being made";
                    case ACTIVE -> "it is there, shared by all functions with this subnet and these groups";
                    case INACTIVE -> "it was taken back: this invocation fails and has it made anew";
                });
    }

    private static List<Hop> service(Walk walk, NetworkWorld world, Origin origin, Target.AwsService service) {
        Optional<InterfaceEndpoint> endpoint = world.endpoints().stream()
                .filter(one -> one.service().equals(service.service()))
                .filter(one -> one.subnetIds().stream()
                        .anyMatch(id ->
                                world.subnet(id).vpcId().equals(origin.subnet().vpcId())))
                .findFirst();
        boolean named = endpoint.isPresent()
                && endpoint.get().privateDns()
                && world.vpc(origin.subnet().vpcId()).dns();
        if (!named) {
            walk.hop(
                    "DNS",
                    true,
                    "assumed:dns-public",
                    "the name of " + service.service() + " leads to a public address");
            walk.egress(origin.groups(), service.address(), List.of(), service.port());
            Leg leg = new Leg(service.address(), service.port(), Optional.of(service.service()));
            return leave(walk, world, origin.subnet(), leg);
        }
        walk.hop("DNS", true, "vpc-endpoints", "the name of " + service.service() + " leads to the interface endpoint");
        PrivateHost there = address(world, endpoint.get(), origin.subnet());
        walk.egress(origin.groups(), there.address(), there.groups(), service.port());
        return walk.between(origin.subnet(), origin.groups(), there, service.port())
                .hops();
    }

    /** An endpoint has an address in each of its subnets; one in the function's own subnet is as good as any. */
    private static PrivateHost address(NetworkWorld world, InterfaceEndpoint endpoint, Subnet own) {
        String subnetId = endpoint.subnetIds().contains(own.id())
                ? own.id()
                : endpoint.subnetIds().get(0);
        Cidr address = world.subnet(subnetId).someAddress();
        return new PrivateHost("endpoint of " + endpoint.service(), subnetId, address, endpoint.groups());
    }

    /** Out of the VPC, to a public address. */
    private static List<Hop> leave(Walk walk, NetworkWorld world, Subnet subnet, Leg leg) {
        Cidr to = leg.to();
        walk.border(subnet, false, to, PortRange.of(leg.port()));
        String table = "route table of " + subnet.id();
        Optional<Route> route = Walk.route(subnet, to, leg.service());
        if (route.isEmpty()) {
            return walk.hop(table, false, "vpc-no-internet", "no line leads to " + to)
                    .hops();
        }
        switch (route.get().via()) {
            case GATEWAY_ENDPOINT -> walk.hop(table, true, "vpc-endpoints", "a gateway endpoint leads to the service");
            case INTERNET_GATEWAY ->
                walk.hop(
                        table,
                        false,
                        "vpc-public-subnet",
                        "the internet gateway serves public addresses only, and a function never has one");
            case PEERING ->
                walk.hop(table, false, "assumed:peering-is-not-transitive", "a peered VPC does not pass packets on");
            case NAT -> nat(walk, world, subnet, route.get().target(), leg);
        }
        return walk.answer(subnet, true, to).hops();
    }

    /** Where to, by which port; a service may have a line of its own. */
    private record Leg(Cidr to, int port, Optional<String> service) {}

    private static void nat(Walk walk, NetworkWorld world, Subnet subnet, String natId, Leg leg) {
        Optional<NetworkWorld.Nat> nat = world.nat(natId);
        String table = "route table of " + subnet.id();
        walk.hop(
                table,
                nat.isPresent(),
                "vpc-nat",
                nat.isPresent() ? "everything else goes to " + natId : "the NAT gateway is gone");
        if (nat.isEmpty()) {
            return;
        }
        Subnet there = world.subnet(nat.get().subnetId());
        boolean crosses = !there.id().equals(subnet.id());
        if (crosses) {
            walk.border(there, true, subnet.someAddress(), PortRange.of(leg.port()));
        }
        boolean isPublic = Walk.route(there, leg.to(), Optional.empty())
                .filter(one -> one.via() == Route.Via.INTERNET_GATEWAY)
                .isPresent();
        walk.hop(
                "route table of " + there.id(),
                isPublic,
                "vpc-nat",
                isPublic
                        ? "the NAT gateway stands in a public subnet"
                        : "the NAT gateway has to stand in a subnet with a route to the internet gateway");
        walk.border(there, false, leg.to(), PortRange.of(leg.port()));
        walk.answer(there, true, leg.to());
        if (crosses) {
            walk.answer(there, false, subnet.someAddress());
        }
    }
}
