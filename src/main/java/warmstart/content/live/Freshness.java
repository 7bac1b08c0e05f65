package warmstart.content.live;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What some folders looked like at a moment: every file with its size and the time of its last change. Two looks that are
 * equal mean that there is nothing to read again. Looking is cheap: no file is opened.
 *
 * @param files by path
 */
record Freshness(Map<String, String> files) {
    Freshness {
        files = Map.copyOf(files);
    }

    /** A look at these folders; what cannot be looked at is taken as absent, and is reported when it is read. */
    static Freshness of(List<Path> folders) {
        Map<String, String> files = new TreeMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
                        files.put(file.toString(), seen.size() + " " + seen.lastModifiedTime());
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                        files.put(file.toString(), "unreadable");
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException gone) {
                files.put(folder.toString(), "gone");
            }
        }
        return new Freshness(files);
    }
}
