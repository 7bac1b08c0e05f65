package warmstart.iam;

/** What a statement does to the requests it matches. */
public enum Effect {
    ALLOW("Allow"),
    DENY("Deny");

    private final String word;

    Effect(String word) {
        this.word = word;
    }

    /** As a policy document writes it: {@code Allow}. */
    public String word() {
        return word;
    }
}
