package warmstart.iam;

import java.util.List;
import java.util.Locale;
import warmstart.iam.context.Keys;
import warmstart.iam.context.Variables;
import warmstart.iam.principal.Caller;

/**
 * A request while it is decided: what statements are compared with, worked out once.
 *
 * <p>Keys that follow from the request itself need not be given: who asks, for what account's resource, in which Region.
 * What is given wins.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">AWS global
 *     condition context keys</a>
 */
final class Asked implements Keys {
    private static final int REGION_PART = 3;
    private static final int ARN_PARTS = 6;
    private static final String SERVICE_LINKED_PATH = ":role/aws-service-role/";
    private static final String SERVICE_LINKED_NAME = "AWSServiceRoleFor";

    final AuthorizationRequest request;
    final String action;
    final String roleArn;
    /** Whether a permissions boundary is attached to who asks. */
    final boolean bounded;

    private final Variables current;

    Asked(AuthorizationRequest request, boolean bounded) {
        this.request = request;
        this.action = request.action().toLowerCase(Locale.ROOT);
        this.bounded = bounded;
        this.current = Variables.from(this);
        this.roleArn = roleArn();
    }

    Caller caller() {
        return request.caller();
    }

    Variables variables(Policy.Version version) {
        return version == Policy.Version.CURRENT ? current : Variables.OFF;
    }

    /** The caller's account owns the resource; so it does when nothing else is known. */
    boolean isSameAccount() {
        return request.resourceAccount().isEmpty() || request.resourceAccount().equals(caller().account());
    }

    /**
     * Whether somebody with credentials asks whose they are, which needs no permission and cannot be denied.
     *
     * @see <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html">GetCallerIdentity</a>
     */
    boolean isOwnName() {
        return action.equals("sts:getcalleridentity") && caller().hasIdentityPolicies();
    }

    boolean isServiceLinked() {
        boolean named =
                caller().kind() == Caller.Kind.ROLE_SESSION && caller().name().startsWith(SERVICE_LINKED_NAME);
        boolean pathKnown = !request.context().values("aws:principalarn").isEmpty();
        return roleArn.contains(SERVICE_LINKED_PATH) || (named && !pathKnown);
    }

    boolean isManagementAccount(String account) {
        List<String> management = values("aws:principalorgmasteraccountid");
        return !account.isEmpty() && management.size() == 1 && management.get(0).equals(account);
    }

    /** The ARN of a session does not tell the path of its role; the context may. */
    private String roleArn() {
        List<String> given = request.context().values("aws:principalarn");
        boolean ofThisRole = caller().kind() == Caller.Kind.ROLE_SESSION
                && given.size() == 1
                && given.get(0).contains(":role/")
                && given.get(0).endsWith("/" + caller().name());
        return ofThisRole ? given.get(0) : caller().principalArn();
    }

    @Override
    public List<String> values(String key) {
        List<String> given = request.context().values(key);
        return given.isEmpty() ? derived(key) : given;
    }

    private List<String> derived(String key) {
        Caller caller = caller();
        return switch (key) {
            case "aws:principalarn" -> known(caller.principalArn());
            case "aws:principalaccount" -> known(caller.account());
            case "aws:principaltype" -> known(caller.kind().type());
            case "aws:username" -> known(caller.kind() == Caller.Kind.USER ? caller.name() : "");
            case "aws:userid" -> known(userId());
            case "aws:principalisawsservice" ->
                known(caller.kind() == Caller.Kind.ANONYMOUS ? "" : String.valueOf(isService()));
            case "aws:principalservicename" -> known(isService() ? caller.text() : "");
            case "aws:resourceaccount" -> known(request.resourceAccount());
            case "aws:requestedregion" -> known(region());
            default -> List.of();
        };
    }

    private boolean isService() {
        return caller().kind() == Caller.Kind.SERVICE;
    }

    private String userId() {
        return switch (caller().kind()) {
            case ROOT -> caller().account();
            case ANONYMOUS -> "anonymous";
            case USER, ROLE, ROLE_SESSION, FEDERATED_USER, SERVICE, FEDERATED -> "";
        };
    }

    private String region() {
        String[] parts = request.resource().split(":", ARN_PARTS);
        return parts.length == ARN_PARTS ? parts[REGION_PART] : "";
    }

    private static List<String> known(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }
}
