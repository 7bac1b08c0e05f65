package warmstart.simulator.network;

import java.util.Optional;
import warmstart.base.Cidr;

/**
 * A line of a route table. The line with the longest prefix that fits an address counts; the line for the VPC itself is
 * always there and not listed.
 *
 * @param destination the addresses; {@code 0.0.0.0/0} for everything else
 * @param service for a gateway endpoint, the service whose addresses are meant
 * @param via where the packet goes
 * @param target the id of the NAT gateway or of the VPC at the other end of a peering; empty where none is needed
 * @see <a href="https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html">Configure route tables</a>
 */
public record Route(Cidr destination, Optional<String> service, Via via, String target) {

    /** Where a line leads. */
    public enum Via {
        /** A NAT gateway, which has a public address. */
        NAT,
        /** An internet gateway: only for what has a public address itself. */
        INTERNET_GATEWAY,
        /** A gateway endpoint of S3 or DynamoDB. */
        GATEWAY_ENDPOINT,
        /** A peering connection. */
        PEERING
    }

    /** Everything else through a NAT gateway. */
    public static Route nat(String natId) {
        return new Route(Cidr.ANYWHERE, Optional.empty(), Via.NAT, natId);
    }

    /** Everything else through the internet gateway: this makes a subnet public. */
    public static Route internet() {
        return new Route(Cidr.ANYWHERE, Optional.empty(), Via.INTERNET_GATEWAY, "");
    }

    /** A service through its gateway endpoint. */
    public static Route gatewayEndpoint(String service) {
        return new Route(Cidr.ANYWHERE, Optional.of(service), Via.GATEWAY_ENDPOINT, "");
    }

    /** The addresses of another VPC through a peering connection. */
    public static Route peering(Cidr block, String vpcId) {
        return new Route(block, Optional.empty(), Via.PEERING, vpcId);
    }
}
