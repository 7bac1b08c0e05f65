package warmstart.quiz.lint.text;

import java.text.Normalizer;
import java.util.Locale;

/** Brings texts into a form in which they can be compared. */
public final class Plain {
    private static final int SHOWN_MAX = 60;

    private Plain() {}

    /** Lower case, one space between words, without code marks, emphasis and a final stop: {@code "**15 min**."} → {@code "15 min"}. */
    public static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else if (c != '`' && c != '*') {
                if (gap && plain.length() > 0) {
                    plain.append(' ');
                }
                gap = false;
                plain.append(c);
            }
        }
        int end = plain.length();
        while (end > 0 && ".;:,".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end);
    }

    /** Without what stands between backticks: code is quoted, not said. */
    public static String withoutCode(String text) {
        StringBuilder said = new StringBuilder(text.length());
        boolean code = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '`') {
                code = !code;
                said.append(' ');
            } else if (!code) {
                said.append(c);
            }
        }
        return said.toString();
    }

    /** Without fenced documents: they are looked things up in, not read through. */
    public static String withoutBlocks(String text) {
        StringBuilder said = new StringBuilder(text.length());
        boolean block = false;
        for (String line : text.split("\n", -1)) {
            boolean fence = line.startsWith("```");
            if (!block && !fence) {
                said.append(line).append('\n');
            }
            block = fence != block;
        }
        return said.toString();
    }

    /** Whether a phrase stands in a text as whole words. Both are plain already. */
    public static boolean holds(String text, String phrase) {
        if (phrase.isEmpty()) {
            return false;
        }
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    /** As a message quotes it: in backticks, cut where it is long. */
    public static String quoted(String text) {
        String line = text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX - 1) + "…";
        return "`" + line.replace('`', '\'').replace('\n', ' ') + "`";
    }
}
