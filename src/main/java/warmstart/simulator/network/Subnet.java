package warmstart.simulator.network;

import java.util.List;
import warmstart.base.Cidr;

/**
 * A part of a VPC. It is called public when its route table leads to an internet gateway.
 *
 * @param id such as {@code subnet-a}
 * @param vpcId its VPC
 * @param block its addresses
 * @param routes its route table without the line for the VPC itself
 * @param acl the rules at its border
 */
public record Subnet(String id, String vpcId, Cidr block, List<Route> routes, NetworkAcl acl) {
    /** The first addresses of a subnet belong to AWS. */
    private static final int RESERVED = 4;

    private static final int ADDRESS_BITS = 32;

    public Subnet {
        routes = List.copyOf(routes);
    }

    /** An address of an interface in it: the first that is free for one. */
    Cidr someAddress() {
        return new Cidr(block.network() + RESERVED, ADDRESS_BITS);
    }

    Subnet withRoutes(List<Route> changed) {
        return new Subnet(id, vpcId, block, changed, acl);
    }

    Subnet withAcl(NetworkAcl changed) {
        return new Subnet(id, vpcId, block, routes, changed);
    }
}
