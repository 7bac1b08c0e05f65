package warmstart.content.markdown.tree;

/** Finds the words that carry a fact in the sentence that states it: {@code 15 minutes} in "at most 15 minutes". */
public final class MarkSearch {
    private MarkSearch() {}

    /**
     * Where a mark stands, on the borders of words and numbers: {@code 1} is not found in {@code 1,000}.
     *
     * @param text the sentence, without markup
     * @param mark the words; ticks and asterisks in it do not count
     * @param from where to begin
     * @return the position, or -1
     */
    public static int find(String text, String mark, int from) {
        String sought = plain(mark);
        if (sought.isEmpty()) {
            return -1;
        }
        String spaced = text.replace('\u00a0', ' ');
        int at = spaced.indexOf(sought, from);
        while (at >= 0 && !standsAlone(spaced, at, at + sought.length())) {
            at = spaced.indexOf(sought, at + 1);
        }
        return at;
    }

    /** The mark without ticks and asterisks, with plain spaces. */
    public static String plain(String mark) {
        return mark.replace("`", "").replace("*", "").replace('\u00a0', ' ');
    }

    private static boolean standsAlone(String text, int start, int end) {
        boolean numberGoesOn = end + 1 < text.length()
                && Character.isDigit(text.charAt(end - 1))
                && isSeparator(text.charAt(end))
                && Character.isDigit(text.charAt(end + 1));
        boolean numberBegan = start > 1
                && Character.isDigit(text.charAt(start))
                && isSeparator(text.charAt(start - 1))
                && Character.isDigit(text.charAt(start - 2));
        boolean wordBegan = start > 0 && isWord(text.charAt(start - 1));
        boolean wordGoesOn = end < text.length() && isWord(text.charAt(end));
        return !numberGoesOn && !numberBegan && !wordBegan && !wordGoesOn;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '.';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
