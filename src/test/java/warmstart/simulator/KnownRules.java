package warmstart.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a rule that a result names is one: the id of a fact of the register, or measured, assumed or chosen. */
public final class KnownRules {
    private static final Pattern ID = Pattern.compile("\"id\": \"([a-z0-9-]+)\"");
    private static final Set<String> FACTS = facts();

    private KnownRules() {}

    /** Whether it is one. */
    public static boolean knows(String rule) {
        return FACTS.contains(rule) || rule.matches("(measured|assumed|chosen):[a-z0-9-]+");
    }

    private static Set<String> facts() {
        Set<String> ids = new LinkedHashSet<>();
        try (Stream<Path> files = Files.list(Path.of("content/facts"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                Matcher id = ID.matcher(Files.readString(file));
                while (id.find()) {
                    ids.add(id.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }
}
