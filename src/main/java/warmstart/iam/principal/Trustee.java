package warmstart.iam.principal;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One entry of a Principal element: {@code {"Service": "s3.amazonaws.com"}}, {@code {"AWS": "111122223333"}},
 * {@code "*"}.
 *
 * @param kind the word before it
 * @param text as the policy writes it
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">AWS JSON
 *     policy elements: Principal</a>
 */
public record Trustee(Kind kind, String text) {
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}|arn:[^:]*:iam::\\d{12}:root");

    private static final int ACCOUNT_DIGITS = 12;

    /** The words before an entry. */
    public enum Kind {
        AWS("AWS"),
        SERVICE("Service"),
        FEDERATED("Federated"),
        CANONICAL_USER("CanonicalUser");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As a policy writes it: {@code CanonicalUser}. */
        public String word() {
            return word;
        }
    }

    public Trustee {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** Everyone, with or without account: {@code "*"}, which is the same as {@code {"AWS": "*"}}. */
    public static Trustee everyone() {
        return new Trustee(Kind.AWS, "*");
    }

    /** The entry that names a caller and nobody else. */
    public static Trustee naming(Caller caller) {
        return switch (caller.kind()) {
            case ANONYMOUS -> everyone();
            case SERVICE -> new Trustee(Kind.SERVICE, caller.text());
            case FEDERATED -> new Trustee(Kind.FEDERATED, caller.text());
            case USER, ROLE, ROLE_SESSION, FEDERATED_USER, ROOT -> new Trustee(Kind.AWS, caller.text());
        };
    }

    /** Whether it is everyone. */
    public boolean isEveryone() {
        return kind == Kind.AWS && text.equals("*");
    }

    /** Whether it is an account as a whole, by its id or as its root. */
    public boolean isAccount() {
        return kind == Kind.AWS && ACCOUNT.matcher(text).matches();
    }

    /**
     * How closely it names the caller.
     *
     * @param roleArn the ARN of the role or user behind the caller
     */
    public Closeness closeness(Caller caller, String roleArn) {
        if (isEveryone()) {
            return Closeness.DIRECTLY;
        }
        return switch (kind) {
            case AWS -> named(caller, roleArn);
            case SERVICE -> directly(caller.kind() == Caller.Kind.SERVICE && text.equals(caller.text()));
            case FEDERATED, CANONICAL_USER ->
                directly(caller.kind() == Caller.Kind.FEDERATED && text.equals(caller.text()));
        };
    }

    private Closeness named(Caller caller, String roleArn) {
        if (caller.account().isEmpty()) {
            return Closeness.NOT_NAMED;
        }
        if (text.equals(caller.text())) {
            return caller.kind() == Caller.Kind.ROLE ? Closeness.BY_ROLE : Closeness.DIRECTLY;
        }
        // The pattern of an account is slow; roles and users have neither this length nor this end.
        if (text.length() == ACCOUNT_DIGITS || text.endsWith(":root")) {
            return account(caller);
        }
        return behind(caller, roleArn) ? Closeness.BY_ROLE : Closeness.NOT_NAMED;
    }

    private Closeness account(Caller caller) {
        boolean same = isAccount() && text.contains(caller.account());
        Closeness close = caller.kind() == Caller.Kind.ROOT ? Closeness.DIRECTLY : Closeness.BY_ACCOUNT;
        return same ? close : Closeness.NOT_NAMED;
    }

    private boolean behind(Caller caller, String roleArn) {
        return switch (caller.kind()) {
            case ROLE_SESSION -> text.equals(roleArn);
            case FEDERATED_USER ->
                text.equals("arn:" + caller.partition() + ":iam::" + caller.account() + ":user/" + caller.name());
            case USER, ROLE, ROOT, SERVICE, FEDERATED, ANONYMOUS -> false;
        };
    }

    private static Closeness directly(boolean named) {
        return named ? Closeness.DIRECTLY : Closeness.NOT_NAMED;
    }
}
