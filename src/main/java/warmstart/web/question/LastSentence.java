package warmstart.web.question;

/** Cuts a stem to what a list can show. */
public final class LastSentence {
    private static final int SHOWN_MAX = 160;

    private LastSentence() {}

    /** The last sentence of prose, which asks; cut where it is long. A stem that ends with code gives its first line. */
    public static String of(String stem) {
        String prose =
                stem.replaceAll("(?s)```.*?```", " ").replaceAll("\\s+", " ").strip();
        int before = Math.max(prose.lastIndexOf(". ", Math.max(0, prose.length() - 2)), -1);
        String asked = before < 0 ? prose : prose.substring(before + 2);
        return asked.length() <= SHOWN_MAX
                ? asked
                : asked.substring(0, SHOWN_MAX).strip() + " …";
    }
}
