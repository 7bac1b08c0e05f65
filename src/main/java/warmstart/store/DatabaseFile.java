package warmstart.store;

import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The file of the database, looked at before the database opens it. H2 takes a file that was cut off for an empty database
 * and writes over what is left; so a file without tables is refused while it is still untouched.
 */
final class DatabaseFile {
    /** H2's own list of tables, which every database has. */
    private static final String CATALOGUE = "table.0";

    private DatabaseFile() {}

    /**
     * Passes a file that holds tables.
     *
     * @throws StoreProblem when it holds none, cannot be read or is open in another program
     */
    static void check(Path file) {
        // An empty file would be filled by H2 even when it is asked to read only.
        if (file.toFile().length() == 0 || !holdsTables(file)) {
            throw damaged(file, null);
        }
    }

    /** What to say of a file that the database cannot read. */
    static StoreProblem unreadable(Path file, MVStoreException e) {
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> locked(file, e);
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> foreign(file, e);
            default -> damaged(file, e);
        };
    }

    private static boolean holdsTables(Path file) {
        try (MVStore store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            return store.getMapNames().stream().anyMatch(name -> name.startsWith("table.") && !name.equals(CATALOGUE));
        } catch (MVStoreException e) {
            throw unreadable(file, e);
        }
    }

    private static StoreProblem damaged(Path file, @Nullable Throwable cause) {
        return new StoreProblem(
                "the database file `" + file + "` is damaged",
                "keep it and put the copy from a backup in its place, or move it away to begin anew",
                cause);
    }

    private static StoreProblem locked(Path file, Throwable cause) {
        return new StoreProblem("the database file `" + file + "` is open in another program", "close it there", cause);
    }

    private static StoreProblem foreign(Path file, Throwable cause) {
        return new StoreProblem(
                "the database file `" + file + "` has a format that this Warmstart does not know",
                "start the version that wrote it",
                cause);
    }
}
