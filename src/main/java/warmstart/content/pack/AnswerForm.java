package warmstart.content.pack;

import java.util.regex.Pattern;

/** How the answers of each type look, line by line. */
final class AnswerForm {
    /** Box, id and text: {@code - [x] (six) 60 s}. */
    static final Pattern OPTION = Pattern.compile("[-*+] \\[([ xX])](?: \\(([a-z0-9-]++)\\)(?= ))?(?:\\s++(.*+))?");

    /** Id and text: {@code 1. (poll) The poller reads a batch}. */
    static final Pattern STEP = Pattern.compile("\\d{1,3}[.)](?: \\(([a-z0-9-]++)\\)(?= ))?\\s++(.*+)");

    /** A row of a table. */
    static final Pattern ROW = Pattern.compile("\\s{0,3}\\|.*\\|\\s*");

    private static final String NUMBER = "= ";

    private AnswerForm() {}

    static boolean fits(Heading.Type type, String line) {
        return switch (type) {
            case SINGLE, MULTIPLE -> OPTION.matcher(line).matches();
            case ORDERING -> STEP.matcher(line).matches();
            case MATCHING -> ROW.matcher(line).matches();
            case NUMERIC -> line.startsWith(NUMBER);
            case CLOZE, HOTSPOT -> false;
        };
    }
}
