package warmstart.content.scenario.network;

import java.util.List;
import java.util.Optional;
import warmstart.base.Nearest;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Role;
import warmstart.iam.lambda.RoleUse;
import warmstart.simulator.network.FunctionNetwork;
import warmstart.simulator.network.InterfaceState;
import warmstart.simulator.network.NetworkLimits;
import warmstart.simulator.network.NetworkWorld;
import warmstart.simulator.network.SecurityGroup;
import warmstart.simulator.network.Subnet;
import warmstart.simulator.vpc.Networking;

/**
 * How a function is attached: {@code "vpc": {"subnets": ["subnet-a"], "securityGroups": ["sg-function"], "state":
 * "pending"}}. It is active unless it says otherwise. What the service would refuse is refused.
 */
public final class AttachmentShapes {
    private static final List<String> ROLE_ACTIONS =
            List.of("ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface");
    private static final String VPC = "vpc";

    private final NetworkWorld world;
    private final NetworkLimits limits;

    /** Attachments to the subnets of these networks. */
    public AttachmentShapes(NetworkWorld world, NetworkLimits limits) {
        this.world = world;
        this.limits = limits;
    }

    /**
     * The networking of a function.
     *
     * @param fields the fields of the function
     * @param role its role, where it was written down
     */
    public Networking networking(JsonFields fields, String name, Optional<Role> role) {
        Optional<FunctionNetwork.Attachment> attachment = fields.maybe(VPC, attachment());
        FunctionNetwork function = new FunctionNetwork(name, attachment);
        if (attachment.isPresent()) {
            role.ifPresent(given -> checkRole(fields, given));
        }
        return new Networking(world, function);
    }

    private Shape<FunctionNetwork.Attachment> attachment() {
        return Shape.object(fields -> {
            Optional<List<String>> subnets = fields.need("subnets", Shape.listOf(AddressShapes.name()));
            Optional<List<String>> groups = fields.need("securityGroups", Shape.listOf(AddressShapes.name()));
            Optional<InterfaceState> state = fields.maybe("state", Shape.word(InterfaceState.class));
            List<String> allSubnets = world.subnets().stream().map(Subnet::id).toList();
            List<String> allGroups =
                    world.groups().stream().map(SecurityGroup::id).toList();
            // Both are asked, so that an unknown name in either is reported.
            boolean subnetsKnown = known(fields, "subnets", subnets, allSubnets);
            boolean groupsKnown = known(fields, "securityGroups", groups, allGroups);
            if (subnetsKnown && groupsKnown && subnets.isPresent() && groups.isPresent()) {
                check(fields, FunctionNetwork.inside("", subnets.get(), groups.get()));
            }
            return () -> new FunctionNetwork.Attachment(
                    subnets.orElseThrow(), groups.orElseThrow(), true, state.orElse(InterfaceState.ACTIVE));
        });
    }

    private static boolean known(JsonFields fields, String field, Optional<List<String>> names, List<String> known) {
        boolean all = true;
        for (String name : names.orElse(List.of())) {
            if (!known.contains(name)) {
                all = false;
                fields.error(field, "the network has no `" + name + "`", Nearest.hint(name, known));
            }
        }
        return all;
    }

    private void check(JsonFields fields, FunctionNetwork function) {
        function.faults(world, limits)
                .forEach(fault ->
                        fields.error(fault.contains("security groups") ? "securityGroups" : "subnets", fault, ""));
    }

    private static void checkRole(JsonFields fields, Role role) {
        for (String action : ROLE_ACTIONS) {
            if (!RoleUse.decide(role, new AuthorizationRequest(action, "*")).allowed()) {
                String operation = action.substring(action.indexOf(':') + 1);
                fields.error(
                        "role",
                        "the execution role may not call " + operation + " on EC2, which a function in a VPC needs",
                        "allow `" + action + "`, as AWSLambdaVPCAccessExecutionRole does");
            }
        }
    }
}
