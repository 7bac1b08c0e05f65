package warmstart.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The settings in force.
 *
 * @param host a loopback address
 * @param port 0 to 65535
 * @param data the folder for what learners do
 * @param content the folder of notes, as set; it need not exist
 * @param quizzes the folder of packs, as set; it need not exist
 */
public record Settings(String host, int port, Path data, Path content, Path quizzes) {
    private static final int PORT_MAX = 65_535;

    public Settings {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(quizzes, "quizzes");
    }

    /**
     * Reads variables and flags; a flag wins over its variable.
     *
     * @param environment all environment variables
     * @param flags what was given on the command line
     * @throws UsageProblem naming the variable, its value and what is allowed
     */
    public static Settings read(Map<String, String> environment, Map<Setting, String> flags) {
        new TreeMap<>(environment).keySet().forEach(Settings::refuseUnknown);
        EnumMap<Setting, String> texts = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            texts.put(setting, environment.getOrDefault(setting.variable(), setting.fallback()));
        }
        texts.putAll(flags);
        return of(Collections.unmodifiableMap(texts));
    }

    private static void refuseUnknown(String variable) {
        if (variable.startsWith(Setting.PREFIX) && !Setting.knows(variable)) {
            throw new UsageProblem("There is no setting " + variable + ". Known are " + Setting.known() + ".");
        }
    }

    private static Settings of(Map<Setting, String> texts) {
        return new Settings(
                host(textOf(texts, Setting.HOST)),
                port(textOf(texts, Setting.PORT)),
                folder(Setting.DATA, texts),
                folder(Setting.CONTENT, texts),
                folder(Setting.QUIZZES, texts));
    }

    private static String textOf(Map<Setting, String> texts, Setting setting) {
        return Objects.requireNonNull(texts.get(setting), "every setting has a value");
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= PORT_MAX) {
            return Integer.parseInt(text);
        }
        throw new UsageProblem("The port is `" + text + "`; it must be a number from 0 to " + PORT_MAX + ". Set "
                + Setting.PORT.variable() + " or --port.");
    }

    private static String host(String text) {
        try {
            if (InetAddress.getByName(text).isLoopbackAddress()) {
                return text;
            }
        } catch (UnknownHostException e) {
            throw new UsageProblem("The address `" + text + "` is not known on this machine. Leave "
                    + Setting.HOST.variable() + " out to listen on " + Setting.HOST.fallback() + ".");
        }
        throw new UsageProblem(
                "The address `" + text + "` can be reached from other machines, and there are no accounts"
                        + " yet that would keep them out. Use " + Setting.HOST.fallback() + ".");
    }

    private static Path folder(Setting setting, Map<Setting, String> texts) {
        String text = textOf(texts, setting);
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageProblem(
                    "`" + text + "` cannot be the name of a folder. Set " + setting.variable() + " to a path.");
        }
    }
}
