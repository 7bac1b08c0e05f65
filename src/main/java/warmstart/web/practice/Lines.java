package warmstart.web.practice;

/** Cuts a stem to what a list can show. */
final class Lines {
    private static final int SHOWN_MAX = 140;

    private Lines() {}

    /** The last sentence of prose, which asks; cut where it is long. A stem that ends with code gives its first line. */
    static String first(String stem) {
        String prose =
                stem.replaceAll("(?s)```.*?```", " ").replaceAll("\\s+", " ").strip();
        int before = Math.max(prose.lastIndexOf(". ", Math.max(0, prose.length() - 2)), -1);
        String asked = before < 0 ? prose : prose.substring(before + 2);
        return asked.length() <= SHOWN_MAX
                ? asked
                : asked.substring(0, SHOWN_MAX).strip() + " …";
    }
}
