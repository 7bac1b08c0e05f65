package warmstart.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Everything that can be set, once: the environment variable, its default and what it means. {@code serve --help} and the
 * README print this table.
 */
public enum Setting {
    HOST("127.0.0.1", "The address to listen on; a loopback address until there are accounts."),
    PORT("7070", "The port to listen on, 0 to 65535; 0 takes a free one."),
    DATA("./data", "The folder for answers and schedules; made when it is missing."),
    CONTENT("./content", "The folder of notes, facts, labs and exams; the shipped ones when it is missing."),
    QUIZZES("./quizzes", "The folder of quiz packs; the shipped ones when it is missing.");

    static final String PREFIX = "WARMSTART_";
    /** Read by the project's own tests; accepted here so that they can start the program. */
    private static final String TESTS_ONLY = PREFIX + "REQUIRE_BROWSER";

    private final String fallback;
    private final String help;

    Setting(String fallback, String help) {
        this.fallback = fallback;
        this.help = help;
    }

    /** The environment variable: {@code WARMSTART_PORT}. */
    public String variable() {
        return PREFIX + name();
    }

    /** What holds when it is not set. */
    public String fallback() {
        return fallback;
    }

    /** What it means, in a sentence. */
    public String help() {
        return help;
    }

    /** Whether a variable of ours is one of these. */
    static boolean knows(String variable) {
        return variable.equals(TESTS_ONLY)
                || Arrays.stream(values())
                        .anyMatch(setting -> setting.variable().equals(variable));
    }

    /** All variables, for a message: {@code WARMSTART_HOST, WARMSTART_PORT, …}. */
    static String known() {
        return Arrays.stream(values()).map(Setting::variable).collect(Collectors.joining(", "));
    }

    /** The table as the help and the README show it, one row a line. */
    public static String table() {
        String head = "| variable | default | meaning |\n|---|---|---|\n";
        return Arrays.stream(values())
                .map(s -> "| `" + s.variable() + "` | `" + s.fallback + "` | " + s.help + " |")
                .collect(Collectors.joining("\n", head, "\n"));
    }
}
