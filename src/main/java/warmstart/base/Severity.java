package warmstart.base;

/** How much a {@link Problem} matters: an error makes {@code warmstart check} fail, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word that a report prints, such as {@code error}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
