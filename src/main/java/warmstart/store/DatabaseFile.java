package warmstart.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The file of the database, looked at before the database opens it. H2 takes a file that was cut off for an empty database
 * and writes over what is left; so such a file is refused while it is still untouched. And after the program was killed H2
 * may overlook the last things it wrote; so they are looked for. The reasons are in RATIONALE.md.
 */
final class DatabaseFile {
    /** H2's own list of tables, which every database has. */
    private static final String CATALOGUE = "table.0";

    /** The file's unit; its first two blocks are copies of its header. */
    private static final int BLOCK_BYTES = 4096;

    private DatabaseFile() {}

    /**
     * Passes a file that holds tables, and makes sure that H2 will find the newest state of them.
     *
     * @throws StoreProblem when the file is damaged, cannot be read or is open in another program
     */
    static void check(Path file) throws IOException {
        try {
            if (wasClosed(file)) {
                look(file, store(file).readOnly());
            } else {
                look(file, store(file).recoveryMode().readOnly());
                mend(file);
            }
        } catch (MVStoreException e) {
            throw unreadable(file, e);
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

    /** Whether the file was closed properly: its first block says so, until something is written. */
    private static boolean wasClosed(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] block = bytes.readNBytes(BLOCK_BYTES);
            if (block.length < BLOCK_BYTES) {
                // An empty file would be filled by H2 even when it is asked to read only.
                throw damaged(file, null);
            }
            String header = new String(block, StandardCharsets.ISO_8859_1);
            return header.lines().findFirst().orElse("").contains(",clean:1");
        }
    }

    /** The header may lag behind the data, but data that lag behind the header were lost. */
    private static void look(Path file, MVStore.Builder opening) {
        try (MVStore store = opening.open()) {
            long written = DataUtils.readHexLong(store.getStoreHeader(), "version", 0);
            boolean holdsTables =
                    store.getMapNames().stream().anyMatch(name -> name.startsWith("table.") && !name.equals(CATALOGUE));
            if (store.getCurrentVersion() < written || !holdsTables) {
                throw damaged(file, null);
            }
        }
    }

    /** Looks through the whole file for the newest complete state, and has the header point to it. */
    private static void mend(Path file) {
        store(file).recoveryMode().open().close(/* compactMillis= */ 0);
    }

    private static MVStore.Builder store(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCompactFillRate(0);
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
