package warmstart.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import warmstart.web.drive.Program;
import warmstart.web.drive.Visitor;

/** The program as a user starts it: one line when all is well, one sentence and exit code 1 when not. */
@Timeout(180)
class StartTest {
    @TempDir
    private Path folder;

    @Test
    void itPrintsOneLineOpensOnePortAndEndsInOrder() throws Exception {
        try (Program program = Program.start(folder, Map.of("WARMSTART_PORT", "0"))) {
            String address = program.address();
            assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+");
            assertThat(new Visitor(address).get("/").status()).isEqualTo(200);
            assertThat(listening(program.id())).containsExactly(address.substring("http://".length()));
            assertThat(folder.resolve("data/warmstart.mv.db"))
                    .as("the default data folder")
                    .exists();

            Program.End end = program.stop();

            // 143 is 128 + 15, how a shell tells the end by SIGTERM.
            assertThat(end.code()).isEqualTo(143);
            assertThat(end.output()).as("more than the one line").isEmpty();
            assertThat(end.errors()).isEmpty();
            assertThat(Files.list(folder.resolve("data")).map(Path::getFileName).map(Path::toString))
                    .as("what an orderly end leaves")
                    .containsExactlyInAnyOrder("warmstart.mv.db", "warmstart.lock");
        }
        // An end in order leaves a database that opens at once.
        try (Connection database = connect(folder.resolve("data"))) {
            assertThat(database.isValid(1)).isTrue();
        }
    }

    @Test
    void aTakenPortIsToldAndTheDataIsLetGo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());

            assertRefused(
                    Map.of("WARMSTART_PORT", port, "WARMSTART_DATA", "data"),
                    "The port " + port + " on 127.0.0.1 is taken. Stop the other program, or choose another port with"
                            + " --port or WARMSTART_PORT.");
        }
        try (Program second = Program.serving(folder, folder.resolve("data"))) {
            assertThat(second.address()).isNotEmpty();
        }
    }

    @Test
    void aDataFolderThatIsAFileIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("data"), "notes");

        assertRefused(
                Map.of("WARMSTART_PORT", "0"),
                "the data folder `" + real(file) + "` is a file (move it away, or name another folder with"
                        + " WARMSTART_DATA)");
        assertThat(file).hasContent("notes");
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsTold() throws Exception {
        // Not even root may write here.
        Path proc = Path.of("/proc/self/fd");
        assumeThat(proc).as("only Linux has it").exists();

        assertRefused(
                Map.of("WARMSTART_PORT", "0", "WARMSTART_DATA", proc.toString()),
                "the data folder `/proc/self/fd` cannot be written: ");
    }

    @Test
    void aSecondStartOnTheSameDataIsTold() throws Exception {
        Path data = folder.resolve("data");
        try (Program first = Program.serving(folder, data)) {
            String address = first.address();

            assertRefused(
                    Map.of("WARMSTART_PORT", "0", "WARMSTART_DATA", data.toString()),
                    "the data folder `" + real(data) + "` is in use by another Warmstart (stop that one, or name"
                            + " another folder with WARMSTART_DATA)");
            assertThat(new Visitor(address).get("/").status()).isEqualTo(200);
        }
    }

    @Test
    void aDatabaseOfANewerProgramIsToldAndLeftAsItIs() throws Exception {
        Path data = folder.resolve("data");
        try (Program program = Program.serving(folder, data)) {
            program.address();
            program.stop();
        }
        try (Connection database = connect(data)) {
            database.createStatement().execute("""
                    insert into "flyway_schema_history"
                      ("installed_rank", "version", "description", "type", "script", "installed_by",
                       "execution_time", "success")
                    values (99, '2027.1', 'things to come', 'SQL', 'V2027_1__things_to_come.sql', 'sa', 1, true)
                    """);
        }

        assertRefused(
                Map.of("WARMSTART_PORT", "0", "WARMSTART_DATA", data.toString()),
                "the database was written by a newer Warmstart (it has version 2027.1 of the tables) (start that"
                        + " version, or put back the backup from before the upgrade)");
        try (Connection database = connect(data)) {
            assertThat(database.createStatement()
                            .executeQuery("select 1 from \"flyway_schema_history\" where \"version\" = '2027.1'")
                            .next())
                    .isTrue();
        }
    }

    @Test
    void aDamagedDatabaseIsTold() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path file = Files.writeString(data.resolve("warmstart.mv.db"), "not a database");

        assertRefused(
                Map.of("WARMSTART_PORT", "0", "WARMSTART_DATA", data.toString()),
                "the database file `" + real(file) + "` is damaged (");
        assertThat(file).hasContent("not a database");
    }

    @Test
    void anUnknownVariableIsTold() throws Exception {
        assertRefused(
                Map.of("WARMSTART_PROT", "7071"),
                "There is no setting WARMSTART_PROT. Known are WARMSTART_HOST, WARMSTART_PORT, WARMSTART_DATA,"
                        + " WARMSTART_CONTENT, WARMSTART_QUIZZES.");
    }

    @Test
    void aPortThatIsNoneIsTold() throws Exception {
        assertRefused(
                Map.of("WARMSTART_PORT", "70700"),
                "The port is `70700`; it must be a number from 0 to 65535. Set WARMSTART_PORT or --port.");
    }

    @Test
    void anAddressForEverybodyIsRefused() throws Exception {
        assertRefused(
                Map.of("WARMSTART_HOST", "0.0.0.0"),
                "The address `0.0.0.0` can be reached from other machines, and there are no accounts yet that would"
                        + " keep them out. Use 127.0.0.1.");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aContentFolderThatIsNotThereIsTold() throws Exception {
        assertRefused(
                Map.of("WARMSTART_PORT", "0", "WARMSTART_CONTENT", "notes"),
                "There is no folder `notes`. Set WARMSTART_CONTENT to an existing one, or leave it out.");
    }

    /** One sentence on the error output, nothing on the other, exit code 1. */
    private void assertRefused(Map<String, String> variables, String sentence) throws Exception {
        try (Program program = Program.start(folder, variables)) {
            Program.End end = program.end();

            assertThat(end.errors()).singleElement().asString().startsWith(sentence);
            assertThat(end.output()).isEmpty();
            assertThat(end.code()).isEqualTo(1);
        }
    }

    /** As a process sees its own folder. */
    private static Path real(Path path) throws IOException {
        return path.getParent().toRealPath().resolve(path.getFileName());
    }

    private static Connection connect(Path data) throws Exception {
        return DriverManager.getConnection("jdbc:h2:" + data.resolve("warmstart"), "sa", "");
    }

    /** The addresses on which a process listens, {@code 127.0.0.1:41235}, as the kernel tells. */
    private static List<String> listening(long process) throws IOException {
        assumeThat(Path.of("/proc/net/tcp")).as("only Linux has it").exists();
        List<String> sockets = sockets(process);
        return List.of("/proc/" + process + "/net/tcp", "/proc/" + process + "/net/tcp6").stream()
                .flatMap(table -> lines(Path.of(table)))
                .map(line -> line.strip().split("\\s+"))
                // The fourth column is the state, 0A for listening; the tenth is the socket's number.
                .filter(row -> row.length > 9 && row[3].equals("0A") && sockets.contains(row[9]))
                .map(row -> readable(row[1]))
                .toList();
    }

    private static java.util.stream.Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> sockets(long process) throws IOException {
        try (var files = Files.list(Path.of("/proc/" + process + "/fd"))) {
            return files.map(StartTest::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .toList();
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return "closed meanwhile";
        }
    }

    /** The kernel writes {@code 0100007F:A113}, and 127.0.0.1 in a table of IPv6 with a prefix of ffff. */
    private static String readable(String address) {
        var parts = Pattern.compile("(?:0000000000000000FFFF0000)?(..)(..)(..)(..):(....)")
                .matcher(address);
        if (!parts.matches()) {
            return address;
        }
        return Integer.parseInt(parts.group(4), 16) + "." + Integer.parseInt(parts.group(3), 16) + "."
                + Integer.parseInt(parts.group(2), 16) + "." + Integer.parseInt(parts.group(1), 16) + ":"
                + Integer.parseInt(parts.group(5), 16);
    }
}
