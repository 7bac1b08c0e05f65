package warmstart.cli;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags that say the same as the variables of {@link Setting}; commands mix them in. */
public final class SettingFlags {
    @Option(names = "--host", paramLabel = "ADDRESS", description = "The address to listen on.")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "PORT", description = "The port to listen on; 0 takes a free one.")
    private @Nullable String port;

    @Option(names = "--data", paramLabel = "DIR", description = "The folder for answers and schedules.")
    private @Nullable String data;

    @Option(names = "--content", paramLabel = "DIR", description = "The folder of notes, facts, labs and exams.")
    private @Nullable String content;

    @Option(names = "--quizzes", paramLabel = "DIR", description = "The folder of quiz packs.")
    private @Nullable String quizzes;

    /** The settings from these flags and the environment. */
    public Settings settings() {
        EnumMap<Setting, String> flags = new EnumMap<>(Setting.class);
        put(flags, Setting.HOST, host);
        put(flags, Setting.PORT, port);
        put(flags, Setting.DATA, data);
        put(flags, Setting.CONTENT, content);
        put(flags, Setting.QUIZZES, quizzes);
        return Settings.read(System.getenv(), flags);
    }

    private static void put(Map<Setting, String> flags, Setting setting, @Nullable String text) {
        if (text != null) {
            flags.put(setting, text);
        }
    }
}
