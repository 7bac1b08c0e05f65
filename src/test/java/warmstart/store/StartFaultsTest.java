package warmstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault that keeps a database from opening is told in one sentence with what to do. */
@Timeout(60)
class StartFaultsTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "notes");

        refuses(file)
                .hasMessage("the data folder `" + file + "` is a file"
                        + " (move it away, or name another folder with WARMSTART_DATA)");
    }

    @Test
    void aFolderThatCannotBeCreated() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "notes");
        Path below = file.resolve("below");

        refuses(below)
                .hasMessage("the data folder `" + below + "` cannot be created: not a directory"
                        + " (create it for the user who starts Warmstart, or name another folder with WARMSTART_DATA)");
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(closed)).as("root may write anywhere").isFalse();

        refuses(closed)
                .hasMessage(
                        "the data folder `" + closed + "` cannot be written: permission denied"
                                + " (make it writable for the user who starts Warmstart, or name another folder with WARMSTART_DATA)");
    }

    @Test
    void aFolderOfTheKernel() {
        Path proc = Path.of("/proc/self/fd");
        assumeThat(proc).as("only Linux has it").exists();

        refuses(proc).hasMessageContaining("cannot be written: ").hasMessageContaining("(make it writable");
    }

    @Test
    void aFolderWithASemicolon() {
        refuses(folder.resolve("a;b")).hasMessageContaining("contains a semicolon");
    }

    @Test
    void aDatabaseInUseByThisProcess() {
        try (Database open = Database.open(folder, ZoneOffset.UTC)) {
            refuses(folder)
                    .hasMessage("the data folder `" + folder + "` is in use by another Warmstart"
                            + " (stop that one, or name another folder with WARMSTART_DATA)");
            assertThat(open.labs()).isNotNull();
        }
    }

    @Test
    void aDatabaseInUseByAnotherProcess() throws Exception {
        try (ChildProcess other = ChildProcess.start(Holder.class, "folder", folder)) {
            assertThat(other.line()).isEqualTo("held");

            refuses(folder).hasMessageContaining("is in use by another Warmstart");
        }
        // The claim dies with the process.
        Database.open(folder, ZoneOffset.UTC).close();
    }

    @Test
    void aDatabaseOpenInAnotherProgram() throws Exception {
        Database.open(folder, ZoneOffset.UTC).close();
        try (ChildProcess console = ChildProcess.start(Holder.class, "file", folder)) {
            assertThat(console.line()).isEqualTo("held");

            refuses(folder)
                    .hasMessage("the database file `" + file() + "` is open in another program (close it there)");
        }
    }

    @Test
    void aDatabaseOfANewerVersion() throws IOException {
        try (Database database = Database.open(folder, ZoneOffset.UTC)) {
            database.transactions().write(handle -> handle.execute("""
                    insert into "flyway_schema_history"
                      ("installed_rank", "version", "description", "type", "script", "installed_by",
                       "execution_time", "success")
                    values (99, '2027.1', 'things to come', 'SQL', 'V2027_1__things_to_come.sql', 'sa', 1, true)
                    """));
        }

        refuses(folder)
                .hasMessage("the database was written by a newer Warmstart (it has version 2027.1 of the tables)"
                        + " (start that version, or put back the backup from before the upgrade)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "text", "head", "cut", "middle"})
    void aDamagedFileIsRefusedAndLeftAsItIs(String damage) throws IOException {
        Database.open(folder, ZoneOffset.UTC).close();
        damage(damage);
        byte[] before = Files.readAllBytes(file());

        refuses(folder)
                .hasMessage("the database file `" + file() + "` is damaged (keep it and put the copy from a backup in"
                        + " its place, or move it away to begin anew)");

        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aFaultLetsGoOfTheFolder() throws IOException {
        Database.open(folder, ZoneOffset.UTC).close();
        byte[] sound = Files.readAllBytes(file());
        damage("text");
        refuses(folder);

        Files.write(file(), sound);

        Database.open(folder, ZoneOffset.UTC).close();
    }

    private Path file() {
        return folder.resolve("warmstart.mv.db");
    }

    private void damage(String damage) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            // The first two blocks of 4 KB are the two copies of the file's header; chunks of data follow.
            switch (damage) {
                case "empty" -> bytes.setLength(0);
                case "text" -> {
                    bytes.setLength(0);
                    bytes.writeBytes("hello\n");
                }
                case "head" -> bytes.write(new byte[8192]);
                case "cut" -> bytes.setLength(12_288);
                case "middle" -> {
                    bytes.seek(8192);
                    bytes.write(new byte[(int) bytes.length() - 8192]);
                }
                default -> throw new IllegalArgumentException(damage);
            }
        }
    }

    private static AbstractThrowableAssert<?, ?> refuses(Path folder) {
        return assertThatThrownBy(() -> Database.open(folder, ZoneOffset.UTC)).isInstanceOf(StoreProblem.class);
    }
}
