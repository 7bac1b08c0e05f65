package warmstart.simulator.network;

import java.util.List;
import warmstart.base.Cidr;

/**
 * Something with an address in a subnet: a database of RDS, a cache of ElastiCache, an instance.
 *
 * @param id such as {@code orders-db}
 * @param subnetId its subnet
 * @param address its address
 * @param groups its security groups
 * @param ports on which something listens; empty for every port
 * @param privateName whether only its own VPC can resolve its name, as with a private hosted zone; the names of RDS and
 *     ElastiCache can be resolved everywhere, to addresses that can be reached within the VPC only
 */
public record PrivateHost(
        String id, String subnetId, Cidr address, List<String> groups, List<Integer> ports, boolean privateName) {
    public PrivateHost {
        groups = List.copyOf(groups);
        ports = List.copyOf(ports);
    }

    /** A host that listens on every port, by a name that can be resolved everywhere. */
    public PrivateHost(String id, String subnetId, Cidr address, List<String> groups) {
        this(id, subnetId, address, groups, List.of(), false);
    }

    boolean listensOn(int port) {
        return ports.isEmpty() || ports.contains(port);
    }
}
