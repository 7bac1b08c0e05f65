package warmstart.quiz.question;

/** Markdown for the texts of a question. */
public final class Prose {
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
        return markdown.replaceAll("\\\\([\\\\`*_{}\\[\\]<>#|~=])", "$1").replaceAll("(?<!\\\\)`+ ?| ?`+", "");
    }
}
