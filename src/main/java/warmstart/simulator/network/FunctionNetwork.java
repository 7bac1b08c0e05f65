package warmstart.simulator.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a function is connected.
 *
 * @param name its name
 * @param attachment its subnets and groups; none when it is not attached to a VPC
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html">Giving Lambda functions access to
 *     resources in an Amazon VPC</a>
 */
public record FunctionNetwork(String name, Optional<Attachment> attachment) {

    /**
     * The connection to a VPC.
     *
     * @param subnetIds its subnets, all of one VPC
     * @param groups its security groups
     * @param roleMayManageInterfaces whether the execution role may make, describe and delete network interfaces
     * @param state of its interfaces
     */
    public record Attachment(
            List<String> subnetIds, List<String> groups, boolean roleMayManageInterfaces, InterfaceState state) {
        public Attachment {
            subnetIds = List.copyOf(subnetIds);
            groups = List.copyOf(groups);
        }
    }

    /** Not attached to a VPC. */
    public static FunctionNetwork outside(String name) {
        return new FunctionNetwork(name, Optional.empty());
    }

    /** Attached, with all that it takes. */
    public static FunctionNetwork inside(String name, List<String> subnetIds, List<String> groups) {
        return new FunctionNetwork(name, Optional.of(new Attachment(subnetIds, groups, true, InterfaceState.ACTIVE)));
    }

    /** What the service would refuse about it; none when it is fine. */
    public List<String> faults(NetworkWorld world, NetworkLimits limits) {
        List<String> faults = new ArrayList<>();
        attachment.ifPresent(one -> {
            if (one.subnetIds().size() > limits.subnetsMax()) {
                faults.add(one.subnetIds().size() + " subnets, a function may have " + limits.subnetsMax());
            }
            if (one.groups().size() > limits.groupsMax()) {
                faults.add(one.groups().size() + " security groups, a function may have " + limits.groupsMax());
            }
            if (one.subnetIds().isEmpty() || one.groups().isEmpty()) {
                faults.add("a function in a VPC has at least one subnet and one security group");
            }
            long vpcs = one.subnetIds().stream()
                    .map(id -> world.subnet(id).vpcId())
                    .distinct()
                    .count();
            if (vpcs > 1) {
                faults.add("all subnets of a function are in one VPC");
            }
        });
        return faults;
    }
}
