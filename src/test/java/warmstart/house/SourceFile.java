package warmstart.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that a person wrote.
 *
 * @param path below the project's folder, with forward slashes
 * @param text the whole of it
 */
public record SourceFile(String path, String text) {
    /** Whether the name ends in one of these, such as {@code java} and {@code css}. */
    public boolean is(String... endings) {
        return List.of(endings).contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /** Whether it belongs to the program, not to its tests. */
    public boolean isMain() {
        return path.startsWith("src/main/");
    }

    /** The folder that it lies in. */
    public String folder() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** How many lines it has. */
    public int lines() {
        return (int) text.lines().count();
    }

    /** The line, counted from 1, of a place in the text. */
    public int lineOf(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** A finding as compilers print it: {@code src/main/java/warmstart/Main.java:4: a tab}. */
    public String finding(int line, String what) {
        return path + ":" + line + ": " + what;
    }

    /** One finding for each match; {@code $0} in the words stands for what was matched. */
    public List<String> findings(Pattern pattern, String words) {
        List<String> findings = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            findings.add(finding(
                    lineOf(matcher.start()), words.replace("$0", matcher.group().strip())));
        }
        return findings;
    }
}
