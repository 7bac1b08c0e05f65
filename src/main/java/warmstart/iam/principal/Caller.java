package warmstart.iam.principal;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who asks: {@code arn:aws:iam::111122223333:user/alice}, {@code arn:aws:sts::111122223333:assumed-role/orders-role/f},
 * {@code s3.amazonaws.com}, or nobody in particular.
 *
 * @param kind what sort of principal
 * @param text as the request names it
 * @param account its account; empty for a service, an identity provider and anonymous
 * @param partition {@code aws}, {@code aws-cn}; empty when there is no ARN
 * @param name of the user, role or federated user, without path; empty for others
 */
public record Caller(Kind kind, String text, String account, String partition, String name) {
    /** The sorts of principals. */
    public enum Kind {
        USER("User"),
        /** A role itself, where a session is not told apart. */
        ROLE("AssumedRole"),
        ROLE_SESSION("AssumedRole"),
        FEDERATED_USER("FederatedUser"),
        /** The root user of an account. */
        ROOT("Account"),
        SERVICE(""),
        /** A user of an identity provider before it has taken a role. */
        FEDERATED(""),
        ANONYMOUS("Anonymous");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** The value of {@code aws:PrincipalType}; empty when the key is not part of such requests. */
        public String type() {
            return type;
        }
    }

    /** Nobody in particular: a request without signature. */
    public static final Caller ANONYMOUS = new Caller(Kind.ANONYMOUS, "*", "", "", "");

    private static final Pattern ARN = Pattern.compile("arn:([^:]*):(iam|sts)::(\\d{12}):([^/]+)(?:/(.+))?");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
    private static final Pattern SERVICE = Pattern.compile("[a-z0-9.-]+\\.amazonaws\\.com(\\.cn)?");
    /** Identity provider of AWS that is named like a service. */
    private static final String COGNITO = "cognito-identity.amazonaws.com";

    private static final Set<String> NOBODY = Set.of("", "*", "anonymous");

    public Caller {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(partition, "partition");
        Objects.requireNonNull(name, "name");
    }

    /** Whoever the text names; what names nobody known is taken for the user of an identity provider. */
    public static Caller of(String text) {
        if (NOBODY.contains(text.toLowerCase(Locale.ROOT))) {
            return ANONYMOUS;
        }
        if (ACCOUNT.matcher(text).matches()) {
            return of("arn:aws:iam::" + text + ":root");
        }
        Matcher arn = ARN.matcher(text);
        if (arn.matches()) {
            return ofArn(text, arn);
        }
        boolean service = SERVICE.matcher(text).matches() && !text.equals(COGNITO);
        return new Caller(service ? Kind.SERVICE : Kind.FEDERATED, text, "", "", "");
    }

    /** The role of that name in an account. */
    public static Caller role(String account, String name) {
        return new Caller(Kind.ROLE, "arn:aws:iam::" + account + ":role/" + name, account, "aws", name);
    }

    private static Caller ofArn(String text, Matcher arn) {
        String rest = arn.group(5) == null ? "" : arn.group(5);
        String kind = arn.group(2) + " " + arn.group(4);
        Kind known = switch (kind) {
            case "iam user" -> Kind.USER;
            case "iam role" -> Kind.ROLE;
            case "iam root" -> Kind.ROOT;
            case "sts assumed-role" -> Kind.ROLE_SESSION;
            case "sts federated-user" -> Kind.FEDERATED_USER;
            default -> Kind.FEDERATED;
        };
        String account = known == Kind.FEDERATED ? "" : arn.group(3);
        return new Caller(known, text, account, arn.group(1), nameOf(known, rest));
    }

    private static String nameOf(Kind kind, String rest) {
        return switch (kind) {
            case USER, ROLE -> rest.substring(rest.lastIndexOf('/') + 1);
            case ROLE_SESSION -> rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest;
            case FEDERATED_USER -> rest;
            case ROOT, SERVICE, FEDERATED, ANONYMOUS -> "";
        };
    }

    /** Whether it is a user or role of an account, so that identity policies speak about it. */
    public boolean hasIdentityPolicies() {
        return kind == Kind.USER
                || kind == Kind.ROLE
                || kind == Kind.ROLE_SESSION
                || kind == Kind.FEDERATED_USER
                || kind == Kind.ROOT;
    }

    /**
     * The ARN that {@code aws:PrincipalArn} holds, as far as it follows from the name: for a session the one of its role,
     * without a path, because the ARN of a session does not tell it.
     */
    public String principalArn() {
        return switch (kind) {
            case ROLE_SESSION -> "arn:" + partition + ":iam::" + account + ":role/" + name;
            case USER, ROLE, FEDERATED_USER, ROOT -> text;
            case SERVICE, FEDERATED, ANONYMOUS -> "";
        };
    }
}
