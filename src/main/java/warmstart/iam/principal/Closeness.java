package warmstart.iam.principal;

/**
 * How closely a policy names who asks. The closer, the less do other policies have to say in the same account.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-eval-logic">Permissions
 *     boundaries for IAM entities: evaluating effective permissions with boundaries</a>
 */
public enum Closeness {
    /** Somebody else is meant. */
    NOT_NAMED,
    /** The account is trusted and has to allow it itself. */
    BY_ACCOUNT,
    /** The role of the session, or the user behind the federated user: boundary and session policy still limit it. */
    BY_ROLE,
    /** The user, the session, the service, or everyone: nothing else has to allow it. */
    DIRECTLY;

    /** The closer of the two. */
    public Closeness or(Closeness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
