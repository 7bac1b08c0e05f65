package warmstart.simulator.lambda.network;

import java.util.Arrays;
import java.util.NoSuchElementException;
import warmstart.simulator.trace.Rule;

/** What rows about networks rest on: the life of interfaces, and the hop at which a way breaks. */
public enum NetworkRule implements Rule {
    STATES("function-states"),
    IDLE("vpc-idle-days"),
    INTERFACE("vpc-eni"),
    ROLE("vpc-lambda-creates-eni"),
    NO_INTERNET("vpc-no-internet"),
    PUBLIC_SUBNET("vpc-public-subnet"),
    NAT("vpc-nat"),
    ENDPOINT("vpc-endpoints"),
    OUTSIDE("vpc-default-outside"),
    NO_PRIVATE("vpc-default-no-access"),

    /** An older edition of the page on function states says "about a minute"; the newest gives no time. */
    INTERFACES_TAKE_A_MINUTE("assumed:interfaces-take-a-minute"),
    SECURITY_GROUP("assumed:security-group"),
    NETWORK_ACL("assumed:network-acl"),
    LOCAL_ROUTE("assumed:local-route"),
    PEERING_ROUTE("assumed:peering-route"),
    PEERING_NOT_TRANSITIVE("assumed:peering-is-not-transitive"),
    DNS_PUBLIC("assumed:dns-public"),
    DNS_PRIVATE("assumed:private-name"),
    NOBODY_LISTENS("assumed:nobody-listens");

    private final String id;

    NetworkRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * The rule that a hop names.
     *
     * @throws NoSuchElementException when it is none of these
     */
    static NetworkRule of(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no rule of networks is called `" + id + "`"));
    }
}
