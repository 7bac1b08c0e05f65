package warmstart.simulator.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.base.Cidr;

/**
 * Rules around a network interface. They keep state: the answer to what was let through is let through. There are no
 * denying rules, so what one rule of one group allows is allowed.
 *
 * @param id such as {@code sg-function}
 * @param ingress what may come in
 * @param egress what may go out
 * @see <a href="https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html">Control traffic to your AWS
 *     resources using security groups</a>
 */
public record SecurityGroup(String id, List<Rule> ingress, List<Rule> egress) {
    public SecurityGroup {
        ingress = List.copyOf(ingress);
        egress = List.copyOf(egress);
    }

    /** A group as it is made: nothing may come in, everything may go out. */
    public static SecurityGroup fresh(String id) {
        return new SecurityGroup(id, List.of(), List.of(Rule.block(PortRange.ALL, Cidr.ANYWHERE)));
    }

    /**
     * A rule.
     *
     * @param ports of the destination
     * @param block the addresses of the other end
     * @param group or else the group that the other end has to be in
     */
    public record Rule(PortRange ports, Optional<Cidr> block, Optional<String> group) {

        /** A rule for addresses. */
        public static Rule block(PortRange ports, Cidr block) {
            return new Rule(ports, Optional.of(block), Optional.empty());
        }

        /** A rule for members of a group. */
        public static Rule group(PortRange ports, String group) {
            return new Rule(ports, Optional.empty(), Optional.of(group));
        }

        boolean allows(int port, Cidr other, List<String> otherGroups) {
            return ports.contains(PortRange.of(port))
                    && (block.filter(one -> one.contains(other)).isPresent()
                            || group.filter(otherGroups::contains).isPresent());
        }
    }

    /** The same group with a rule more. */
    SecurityGroup with(boolean in, Rule rule) {
        List<Rule> more = new ArrayList<>(in ? ingress : egress);
        more.add(rule);
        return in ? new SecurityGroup(id, more, egress) : new SecurityGroup(id, ingress, more);
    }
}
