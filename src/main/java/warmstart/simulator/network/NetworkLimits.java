package warmstart.simulator.network;

/**
 * The numbers that bound networks.
 *
 * @param subnetsMax subnets of a function, fact {@code vpc-subnets-max}
 * @param groupsMax security groups of a function, fact {@code vpc-security-groups-max}
 * @param connectionsMax connections of one interface, fact {@code vpc-eni-connections}
 * @param interfacesMax interfaces of Lambda in one VPC, fact {@code eni-quota}
 * @param idleMillisMax after what time without invocation interfaces are taken back, fact {@code vpc-idle-days}
 * @param ephemeral ports on which answers come back
 */
public record NetworkLimits(
        int subnetsMax,
        int groupsMax,
        long connectionsMax,
        int interfacesMax,
        long idleMillisMax,
        PortRange ephemeral) {}
