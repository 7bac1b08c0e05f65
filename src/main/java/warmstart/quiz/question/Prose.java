package warmstart.quiz.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown for the texts of a question. */
public final class Prose {
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final Pattern MARK = Pattern.compile("`+|\\\\([\\\\`*_{}\\[\\]<>#|~=])");
    private static final String SPECIAL = "\\`*_{}[]<>#|~=";

    private Prose() {}

    /**
     * Plain text as Markdown: what would be read as a mark is escaped, so that {@code Resource: *} stays as it is. Underscores
     * inside a word, which mark nothing, stay bare.
     */
    public static String plain(String text) {
        StringBuilder markdown = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 && !isInsideWord(text, i)) {
                markdown.append('\\');
            }
            markdown.append(c);
        }
        return markdown.toString();
    }

    private static boolean isInsideWord(String text, int at) {
        boolean marksOnlyAtEdges = text.charAt(at) == '_' || text.charAt(at) == '=' || text.charAt(at) == '#';
        return marksOnlyAtEdges
                && at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** A name or a piece of a document as code: {@code `sqs:SendMessage`}; with as many marks as it takes. */
    public static String code(String text) {
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        String gap = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + gap + text + gap + fence;
    }

    /** Some lines as a block of code below what was said before. */
    public static String block(String language, String lines) {
        return "\n\n```" + language + "\n" + lines.stripTrailing() + "\n```\n\n";
    }

    /** Without the escapes and the marks of code: what a terminal shows, and what is compared. */
    public static String spoken(String markdown) {
        StringBuilder spoken = new StringBuilder(markdown.length());
        Matcher mark = MARK.matcher(markdown);
        int at = 0;
        while (mark.find(at)) {
            spoken.append(markdown, at, mark.start());
            String fence = mark.group();
            int end = fence.startsWith("`") ? closing(markdown, fence, mark.end()) : -1;
            spoken.append(
                    end >= 0
                            ? inside(markdown.substring(mark.end(), end))
                            : fence.startsWith("`") ? fence : mark.group(1));
            at = end >= 0 ? end + fence.length() : mark.end();
        }
        return spoken.append(markdown, at, markdown.length()).toString();
    }

    /** Where a row of exactly as many backticks stands; negative when there is none. */
    private static int closing(String markdown, String fence, int from) {
        Matcher row = BACKTICKS.matcher(markdown);
        for (int at = from; row.find(at); at = row.end()) {
            if (row.group().equals(fence)) {
                return row.start();
            }
        }
        return -1;
    }

    /** Code may have one space inside each fence, so that it can begin with a backtick. */
    private static String inside(String code) {
        boolean spaced = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        return spaced ? code.substring(1, code.length() - 1) : code;
    }
}
