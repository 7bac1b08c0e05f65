package warmstart.simulator.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which network interfaces Lambda makes: one for each pair of a subnet and a set of security groups, shared by all functions
 * that have the pair. They are made when the connection is configured, not when a function starts.
 *
 * @param interfaces the pairs, in the order in which they first occur, with the functions that share them
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-enis">Understanding
 *     Hyperplane Elastic Network Interfaces</a>
 */
public record InterfacePlan(Map<Pair, List<String>> interfaces) {

    /**
     * What makes an interface one's own.
     *
     * @param subnetId the subnet
     * @param groups the security groups, sorted: their order does not matter
     */
    public record Pair(String subnetId, List<String> groups) {
        public Pair {
            groups = groups.stream().sorted().distinct().toList();
        }
    }

    /** The plan for these functions. */
    public static InterfacePlan of(List<FunctionNetwork> functions) {
        Map<Pair, List<String>> pairs = new LinkedHashMap<>();
        for (FunctionNetwork function : functions) {
            function.attachment()
                    .ifPresent(one -> one.subnetIds()
                            .forEach(subnet -> pairs.computeIfAbsent(
                                            new Pair(subnet, one.groups()), pair -> new ArrayList<>())
                                    .add(function.name())));
        }
        return new InterfacePlan(pairs);
    }

    /**
     * Which interfaces have more connections than they can hold; Lambda then makes another one for the pair.
     *
     * @param connections how many connections each function holds open, in each of its subnets
     */
    public List<Pair> crowded(Map<String, Long> connections, NetworkLimits limits) {
        return interfaces.entrySet().stream()
                .filter(one -> one.getValue().stream()
                                .mapToLong(name -> connections.getOrDefault(name, 0L))
                                .sum()
                        > limits.connectionsMax())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the VPC has room for them. */
    public boolean fits(NetworkLimits limits) {
        return interfaces.size() <= limits.interfacesMax();
    }
}
