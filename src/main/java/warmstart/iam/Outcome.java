package warmstart.iam;

/** How a request was decided. */
public enum Outcome {
    ALLOWED("Allowed"),
    /** A statement forbids it; no allow can change that. */
    EXPLICITLY_DENIED("ExplicitlyDenied"),
    /** Nothing speaks for it. */
    IMPLICITLY_DENIED("ImplicitlyDenied");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** As reports write it: {@code ImplicitlyDenied}. */
    public String word() {
        return word;
    }
}
