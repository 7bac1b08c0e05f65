package warmstart.simulator.network;

import java.util.Comparator;
import java.util.List;
import warmstart.base.Cidr;

/**
 * The rules at the border of a subnet. They keep no state, so the way back needs a rule of its own; the first rule by
 * number that fits a packet decides, and what no rule fits is denied.
 *
 * @param inbound rules for packets that come in
 * @param outbound rules for packets that go out
 * @see <a href="https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html">Control subnet traffic with network
 *     access control lists</a>
 */
public record NetworkAcl(List<Rule> inbound, List<Rule> outbound) {
    private static final int FIRST_NUMBER = 100;

    /** The list that a VPC comes with: everything is allowed. */
    public static final NetworkAcl OPEN = new NetworkAcl(
            List.of(new Rule(FIRST_NUMBER, true, PortRange.ALL, Cidr.ANYWHERE)),
            List.of(new Rule(FIRST_NUMBER, true, PortRange.ALL, Cidr.ANYWHERE)));

    public NetworkAcl {
        inbound = inOrder(inbound);
        outbound = inOrder(outbound);
    }

    /**
     * A rule.
     *
     * @param number lower ones come first
     * @param allow or deny
     * @param ports of the destination
     * @param block of the other end
     */
    public record Rule(int number, boolean allow, PortRange ports, Cidr block) {}

    /** Whether all these ports are allowed for packets from this address. */
    boolean lets(boolean in, Cidr other, PortRange ports) {
        return lets(in ? inbound : outbound, 0, other, ports);
    }

    /** What is left of the range on either side of a rule's ports goes on to the next rule. */
    private static boolean lets(List<Rule> rules, int next, Cidr other, PortRange ports) {
        for (int i = next; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (!rule.block().contains(other) || !rule.ports().overlaps(ports)) {
                continue;
            }
            boolean below = rule.ports().first() <= ports.first()
                    || lets(
                            rules,
                            i + 1,
                            other,
                            new PortRange(ports.first(), rule.ports().first() - 1));
            boolean above = rule.ports().last() >= ports.last()
                    || lets(rules, i + 1, other, new PortRange(rule.ports().last() + 1, ports.last()));
            return rule.allow() && below && above;
        }
        return false;
    }

    /** The same list with everything allowed for these ports in front. */
    NetworkAcl allowing(boolean in, PortRange ports) {
        Rule first = new Rule(1, true, ports, Cidr.ANYWHERE);
        List<Rule> changed = new java.util.ArrayList<>(List.of(first));
        changed.addAll(in ? inbound : outbound);
        return in ? new NetworkAcl(changed, outbound) : new NetworkAcl(inbound, changed);
    }

    private static List<Rule> inOrder(List<Rule> rules) {
        return rules.stream().sorted(Comparator.comparingInt(Rule::number)).toList();
    }
}
