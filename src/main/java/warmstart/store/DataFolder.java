package warmstart.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The data folder, claimed for this process: it can be written, and nobody else may claim it until it is closed. The claim
 * is a lock on the file {@code warmstart.lock}, which the operating system releases when the process dies.
 */
final class DataFolder implements AutoCloseable {
    private static final String ELSEWHERE = "name another folder with WARMSTART_DATA";

    private final Path path;
    private final FileChannel claim;

    private DataFolder(Path path, FileChannel claim) {
        this.path = path;
        this.claim = claim;
    }

    /**
     * Makes the folder if it is not there and claims it.
     *
     * @throws StoreProblem when that cannot be done
     */
    static DataFolder claim(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        if (path.toString().contains(";")) {
            throw new StoreProblem(
                    "the name of the data folder `" + path + "` contains a semicolon, which the database cannot handle",
                    ELSEWHERE,
                    null);
        }
        create(path);
        return new DataFolder(path, lock(path));
    }

    /** The database's file, as a path without H2's ending {@code .mv.db}. */
    Path database(String name) {
        return path.resolve(name);
    }

    /** The file of a database of this name. */
    Path file(String name) {
        return path.resolve(name + ".mv.db");
    }

    /** Renames a finished file; afterwards, even after a power cut, it has the old name or the new one and all its contents. */
    void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
            folder.force(true);
        } catch (AccessDeniedException e) {
            // Windows opens no folders; its file system writes renames to a log by itself.
            if (!System.getProperty("os.name").startsWith("Windows")) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        try {
            claim.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private static void create(Path path) {
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException e) {
            throw new StoreProblem("the data folder `" + path + "` is a file", "move it away, or " + ELSEWHERE, e);
        } catch (IOException e) {
            throw Faults.named(e)
                    .orElseGet(() -> new StoreProblem(
                            "the data folder `" + path + "` cannot be created: " + reason(e),
                            "create it for the user who starts Warmstart, or " + ELSEWHERE,
                            e));
        }
    }

    private static FileChannel lock(Path path) {
        try {
            FileChannel channel = FileChannel.open(
                    path.resolve("warmstart.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw Faults.named(e)
                    .orElseGet(() -> new StoreProblem(
                            "the data folder `" + path + "` cannot be written: " + reason(e),
                            "make it writable for the user who starts Warmstart, or " + ELSEWHERE,
                            e));
        }
        throw new StoreProblem(
                "the data folder `" + path + "` is in use by another Warmstart",
                "stop that one, or " + ELSEWHERE,
                null);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // This very process holds it.
            return false;
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? "it cannot be reached" : reason.toLowerCase(java.util.Locale.ROOT);
    }
}
