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
 */
public record PrivateHost(String id, String subnetId, Cidr address, List<String> groups) {
    public PrivateHost {
        groups = List.copyOf(groups);
    }
}
