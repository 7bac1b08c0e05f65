package warmstart.iam.principal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The Principal or NotPrincipal element of a statement.
 *
 * @param negated whether everybody but these is meant
 * @param all the entries in order
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html">AWS JSON
 *     policy elements: NotPrincipal</a>
 */
public record Trustees(boolean negated, List<Trustee> all) {
    public Trustees {
        all = List.copyOf(all);
    }

    /** {@code "Principal": …} */
    public static Trustees of(Trustee... all) {
        return new Trustees(false, List.of(all));
    }

    /** {@code "NotPrincipal": …} */
    public static Trustees allBut(Trustee... all) {
        return new Trustees(true, List.of(all));
    }

    /**
     * How closely the element names the caller. Who is excepted by NotPrincipal has to be named by itself or by its role;
     * naming the account, which AWS asks for besides, does not except everybody in it.
     *
     * @param roleArn the ARN of the role or user behind the caller
     */
    public Closeness closeness(Caller caller, String roleArn) {
        Closeness closest = Closeness.NOT_NAMED;
        for (Trustee trustee : all) {
            closest = closest.or(trustee.closeness(caller, roleArn));
        }
        if (!negated) {
            return closest;
        }
        return closest.compareTo(Closeness.BY_ACCOUNT) > 0 ? Closeness.NOT_NAMED : Closeness.DIRECTLY;
    }

    /** As messages write it: {@code AWS 111122223333 or Service s3.amazonaws.com}. */
    public String words() {
        String names = all.stream()
                .map(one -> one.isEveryone() ? "everyone" : one.kind().word() + " " + one.text())
                .collect(Collectors.joining(" or "));
        return negated ? "everyone but " + names : names;
    }
}
