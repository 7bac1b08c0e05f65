package warmstart.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import warmstart.base.Problems;
import warmstart.base.Where;

/** A folder of authored files below the content or quizzes folder, possibly inside a zip file. */
public final class AuthoredFolder {
    private final Path root;
    private final Problems problems;

    /** A folder whose unreadable files become problems. */
    public AuthoredFolder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The JSON files of a folder in the order of their names; none when there is no such folder. */
    public List<Path> jsonFiles(String folder) {
        return entries(
                root.resolve(folder), entry -> entry.getFileName().toString().endsWith(".json"));
    }

    /** The folders directly below the root in the order of their names. */
    List<Path> folders() {
        return entries(root, Files::isDirectory);
    }

    /** What problems call a file: its path below the root, with forward slashes. */
    public String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private List<Path> entries(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(wanted)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException unreadable) {
            problems.error(
                    Where.file(name(folder)), "cannot be read: " + unreadable.getMessage(), "check its permissions");
            return List.of();
        }
    }
}
