package warmstart.content.vault;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import warmstart.base.Problems;
import warmstart.base.Where;

/**
 * The files of a content folder, by their paths below it.
 *
 * <p>Folders of other readers ({@code facts}, {@code labs}, {@code exams}, {@code schema}) and whatever begins with a dot
 * are left out, and so are symbolic links: a vault ends where its folder ends.
 *
 * @param notes the paths of all {@code .md} files, sorted
 * @param attachments the paths of all other files, sorted
 */
public record VaultFiles(List<String> notes, List<String> attachments) {
    private static final Set<String> OF_OTHER_READERS = Set.of("facts", "labs", "exams", "schema");

    public VaultFiles {
        notes = List.copyOf(notes);
        attachments = List.copyOf(attachments);
    }

    /** Lists the files below a folder; a folder that cannot be read is a problem and has no files. */
    public static VaultFiles of(Path root, Problems problems) {
        List<String> notes = new ArrayList<>();
        List<String> attachments = new ArrayList<>();
        try {
            Files.walkFileTree(root.toRealPath(), visitor(root.toRealPath(), problems, path -> {
                boolean note = path.toLowerCase(Locale.ROOT).endsWith(".md");
                (note ? notes : attachments).add(path);
            }));
        } catch (IOException unreadable) {
            problems.error(
                    Where.file(root.toString()), "the content folder cannot be read", "create it, or name another");
        }
        Collections.sort(notes);
        Collections.sort(attachments);
        return new VaultFiles(notes, attachments);
    }

    private interface Found {
        void file(String path);
    }

    private static FileVisitor<Path> visitor(Path root, Problems problems, Found found) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean atTop = root.equals(folder.getParent());
                boolean left = isHidden(root, folder) || (atTop && OF_OTHER_READERS.contains(nameOf(folder)));
                return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(root, file)) {
                    found.file(below(root, file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                problems.error(
                        Where.file(below(root, file)),
                        "the file cannot be read: " + unreadable.getMessage(),
                        "check its permissions");
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static boolean isHidden(Path root, Path path) {
        return !path.equals(root) && nameOf(path).startsWith(".");
    }

    /** The last part of a path; folders in a zip file system may end with a slash. */
    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString().replace("/", "");
    }

    private static String below(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
