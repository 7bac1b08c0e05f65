package warmstart.iam;

/**
 * The sorts of policies, in the order in which they are asked once no statement denies.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policy-types">Policy
 *     types</a>
 */
public enum PolicyKind {
    /** What may be done to the resources of an organisation. */
    RESOURCE_CONTROL("resource control policy"),
    /** What principals of an organisation may do. */
    SERVICE_CONTROL("service control policy"),
    /** Who may do what to this resource. */
    RESOURCE("resource policy"),
    /** What this identity may do. */
    IDENTITY("identity policy"),
    /** What the policies of this identity can give at most. */
    BOUNDARY("permissions boundary"),
    /** What this session may do at most. */
    SESSION("session policy");

    private final String words;

    PolicyKind(String words) {
        this.words = words;
    }

    /** In a sentence: {@code permissions boundary}. */
    public String words() {
        return words;
    }

    /** Whether it stands at a level of an organisation. */
    public boolean isOfOrganization() {
        return this == RESOURCE_CONTROL || this == SERVICE_CONTROL;
    }
}
