package warmstart.web;

/** The places in the main navigation. */
public enum Section {
    TODAY,
    TOPICS,
    REVIEW,
    PRACTICE,
    LABS,
    SETTINGS,
    /** A page that belongs to none of them, such as an error. */
    NONE;

    /** As templates compare it: {@code topics}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
