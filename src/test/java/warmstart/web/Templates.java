package warmstart.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The templates of the project, and who uses which.
 *
 * @param files all there are, {@code topics/topic}
 * @param named those that handlers show
 * @param included those that shown ones include, directly or not
 */
record Templates(Set<String> files, Set<String> named, Set<String> included) {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path HANDLERS = Path.of("src/main/java/warmstart/web");

    /** The template in a call of {@code pages.show} or {@code pages.showPart}, or the constant that stands for it. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:\\.show\\(\\s*\\w+,\\s*[\\w.]+,|\\.showBare\\(\\s*\\w+,|\\.showPart\\(\\s*\\w+,|TEMPLATE\\w* =)"
                    + "\\s*\"([a-z-]+(?:/[a-z-]+)*)\"");

    private static final Pattern INCLUDED = Pattern.compile("~\\{\\s*([a-z-]+(?:/[a-z-]+)*)\\s*::");

    static Templates read() {
        Set<String> files = new TreeSet<>();
        walk(TEMPLATES, ".html", path -> files.add(name(path)));
        Set<String> named = new TreeSet<>();
        walk(HANDLERS, ".java", path -> find(SHOWN, path, named));
        Set<String> included = new TreeSet<>();
        named.stream().filter(files::contains).forEach(name -> include(name, included));
        return new Templates(
                Collections.unmodifiableSet(files),
                Collections.unmodifiableSet(named),
                Collections.unmodifiableSet(included));
    }

    /** Those that nobody uses. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(files);
        unused.removeAll(named);
        unused.removeAll(included);
        return unused;
    }

    private static void include(String name, Set<String> included) {
        Path file = TEMPLATES.resolve(name + ".html");
        Set<String> direct = new TreeSet<>();
        if (Files.exists(file)) {
            find(INCLUDED, file, direct);
        }
        direct.stream().filter(included::add).forEach(other -> include(other, included));
    }

    private static void find(Pattern pattern, Path file, Set<String> found) {
        Matcher matcher = pattern.matcher(text(file));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }

    private static String name(Path path) {
        return TEMPLATES.relativize(path).toString().replace('\\', '/').replaceFirst("\\.html$", "");
    }

    private static void walk(Path folder, String ending, Consumer<Path> each) {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path -> path.toString().endsWith(ending)).sorted().forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
