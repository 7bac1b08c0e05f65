package warmstart.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project that the rules of tidiness are for. */
public final class ProjectFiles {
    private static final List<String> ENDINGS =
            List.of(".java", ".css", ".js", ".mjs", ".html", ".sql", ".svg", ".xml", ".properties");

    private ProjectFiles() {}

    /** All authored files below {@code src}; what others wrote and we only carry lies in a folder {@code vendor}. */
    public static List<SourceFile> all() {
        try (Stream<Path> paths = Files.walk(Path.of("src"))) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> ENDINGS.stream().anyMatch(path.toString()::endsWith))
                    .map(ProjectFiles::read)
                    .filter(file -> !file.path().contains("/vendor/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile read(Path path) {
        try {
            return new SourceFile(path.toString().replace('\\', '/'), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
