package warmstart.simulator.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import warmstart.base.Cidr;

/** A change of a world that somebody could make, with its words. */
record Change(String words, UnaryOperator<Change.State> make) {

    /** What changes are made to. */
    record State(NetworkWorld world, FunctionNetwork function) {}

    /** The subnet that a change concerns, as it is when the change is made. */
    private static Change ofSubnet(String words, String subnetId, UnaryOperator<Subnet> change) {
        return new Change(words, state -> new State(state.world().changingSubnet(subnetId, change), state.function()));
    }

    private static Change ofGroup(String words, String groupId, boolean in, SecurityGroup.Rule rule) {
        return new Change(
                words,
                state -> new State(
                        state.world().changingGroup(groupId, group -> group.with(in, rule)), state.function()));
    }

    /** Opens the border of a subnet for these ports. */
    static Change border(Subnet subnet, boolean in, PortRange ports) {
        String way = in ? "inbound" : "outbound";
        return ofSubnet(
                "allow ports " + ports + " " + way + " in the network ACL of " + subnet.id(),
                subnet.id(),
                one -> one.withAcl(one.acl().allowing(in, ports)));
    }

    /** Lets the function out. */
    static Change egress(String group, int port) {
        return ofGroup(
                "allow port " + port + " outbound in " + group,
                group,
                false,
                SecurityGroup.Rule.block(PortRange.of(port), Cidr.ANYWHERE));
    }

    /** Lets members of the function's group in. */
    static Change ingress(String group, String functionGroup, int port) {
        return ofGroup(
                "allow port " + port + " from " + functionGroup + " inbound in " + group,
                group,
                true,
                SecurityGroup.Rule.group(PortRange.of(port), functionGroup));
    }

    /** Sends everything else through a NAT gateway. */
    static Change route(String subnetId, Route route, String words) {
        return ofSubnet(words, subnetId, one -> {
            List<Route> changed = new ArrayList<>(one.routes());
            changed.removeIf(old -> old.destination().equals(route.destination())
                    && old.service().equals(route.service()));
            changed.add(route);
            return one.withRoutes(changed);
        });
    }

    /** Makes an interface endpoint, or turns on its private name and lets the function in. */
    static Change endpoint(String service, FunctionNetwork.Attachment attachment) {
        String group = attachment.groups().get(0);
        return new Change(
                "add an interface endpoint of " + service + " with a private name, open to " + group, state -> {
                    SecurityGroup own = new SecurityGroup(
                            "sg-endpoint", List.of(SecurityGroup.Rule.group(PortRange.ALL, group)), List.of());
                    List<SecurityGroup> groups = new ArrayList<>(state.world().groups());
                    groups.add(own);
                    NetworkWorld world = state.world();
                    NetworkWorld more = new NetworkWorld(
                            world.vpcs(), world.subnets(), groups, world.nats(), world.endpoints(), world.hosts());
                    return new State(
                            more.withEndpoint(
                                    new InterfaceEndpoint(service, attachment.subnetIds(), List.of(own.id()), true)),
                            state.function());
                });
    }

    /** Gives the role what it lacks. */
    static Change role() {
        return new Change(
                "attach AWSLambdaVPCAccessExecutionRole to the execution role",
                state -> attached(
                        state,
                        one -> new FunctionNetwork.Attachment(one.subnetIds(), one.groups(), true, one.state())));
    }

    /** Waits until the interfaces are there. */
    static Change active() {
        return new Change(
                "wait until the function is active",
                state -> attached(
                        state,
                        one -> new FunctionNetwork.Attachment(
                                one.subnetIds(), one.groups(), one.roleMayManageInterfaces(), InterfaceState.ACTIVE)));
    }

    /** Puts the function beside the host. */
    static Change attach(PrivateHost host) {
        return new Change(
                "attach the function to " + host.subnetId() + " with the security group sg-function, and let it in",
                state -> {
                    List<SecurityGroup> groups = new ArrayList<>(state.world().groups());
                    groups.add(SecurityGroup.fresh("sg-function"));
                    NetworkWorld old = state.world();
                    NetworkWorld world = new NetworkWorld(
                            old.vpcs(), old.subnets(), groups, old.nats(), old.endpoints(), old.hosts());
                    for (String group : host.groups()) {
                        world = world.changingGroup(
                                group, one -> one.with(true, SecurityGroup.Rule.group(PortRange.ALL, "sg-function")));
                    }
                    return new State(
                            world,
                            FunctionNetwork.inside(
                                    state.function().name(), List.of(host.subnetId()), List.of("sg-function")));
                });
    }

    /** Takes the function out of the VPC. */
    static Change detach() {
        return new Change(
                "detach the function from the VPC, if it needs nothing private",
                state -> new State(
                        state.world(), FunctionNetwork.outside(state.function().name())));
    }

    private static State attached(State state, UnaryOperator<FunctionNetwork.Attachment> change) {
        Optional<FunctionNetwork.Attachment> changed =
                state.function().attachment().map(change);
        return new State(state.world(), new FunctionNetwork(state.function().name(), changed));
    }
}
