package warmstart.simulator.network;

import java.util.List;

/**
 * An interface endpoint: an AWS service with an address in subnets of a VPC.
 *
 * @param service such as {@code sqs}
 * @param subnetIds where it has addresses
 * @param groups its security groups; they must let the function in
 * @param privateDns whether the service's usual name leads to it within the VPC
 * @see <a href="https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html">Access an AWS service
 *     using an interface VPC endpoint</a>
 */
public record InterfaceEndpoint(String service, List<String> subnetIds, List<String> groups, boolean privateDns) {
    public InterfaceEndpoint {
        subnetIds = List.copyOf(subnetIds);
        groups = List.copyOf(groups);
    }
}
