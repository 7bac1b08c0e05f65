package warmstart.cli.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class GenerateTest {
    private static final String ADDRESS = "https://warmstart.example/schema/generated.schema.json";
    private static final String NOTE = """
            ---
            tags: [bread]
            ---
            # Bakery
            - Default pause is 20 seconds, max 5 minutes
            - Oven needs the policy AmazonBreadOvenAccess
            - Door needs the policy AmazonBreadOvensAccess
            - Goods:
            \t- Berliner
            \t- Croissant
            \t- Muffin
            - Ring
            \t- It is round
            What lifts dough?::yeast
            Why?::because of the gas that the yeast makes from the sugar in the flour
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = new CommandLine(new Generate());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    private Path vault() throws IOException {
        Path vault = Files.createDirectories(folder.resolve("vault/labs")).getParent();
        Files.writeString(vault.resolve("labs/Bakery.md"), NOTE);
        Files.write(vault.resolve("noise.md"), new byte[] {1, 0, 2});
        Files.write(vault.resolve("old.md"), "- Größe: 5 MB".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectories(vault.resolve(".obsidian"));
        Files.writeString(vault.resolve(".obsidian/plugin.md"), "- Max 9 plugins");
        return vault;
    }

    @Test
    void reportNamesWhatIsAskedAndWhatIsNotWithItsLine() throws IOException {
        assertThat(run(vault().toString())).isZero();

        assertThat(out.toString().lines().toList())
                .contains(
                        "noise.md: error: the file is not a text (save it as UTF-8, or move it elsewhere)",
                        "conflict: the same name is spelt `AmazonBreadOvenAccess` and `AmazonBreadOvensAccess`",
                        "  labs/Bakery.md:6: - Oven needs the policy AmazonBreadOvenAccess",
                        "labs/Bakery.md:15: not asked: card whose answer is too long to be typed",
                        "old.md:1: not asked: the line has unreadable characters",
                        "2 notes",
                        "2 cards");
        assertThat(out.toString())
                .contains("asked 5: amount 2, card 1, list 1, statement 1")
                .doesNotContain("plugin");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void fileKeepsToItsSchemaAndToItsSeed() throws IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        String vault = vault().toString();

        assertThat(run(vault, "--out", first.toString(), "--seed", "5")).isZero();
        assertThat(run(vault, "--out", second.toString(), "--seed", "5")).isZero();

        assertThat(problems(Files.readString(first))).isEmpty();
        assertThat(Files.readString(second)).isEqualTo(Files.readString(first));
        assertThat(problems(Files.readString(first).replace("\"seed\":5", "\"seed\":\"five\"")))
                .isNotEmpty();
    }

    @Test
    void briefReportCounts() throws IOException {
        assertThat(run(vault().toString(), "--brief")).isZero();

        assertThat(out.toString())
                .contains(" not asked: the same name is spelt")
                .doesNotContain("Bakery.md:15: not asked");
    }

    @Test
    void oneNoteIsEnoughWhateverItIsCalled() throws IOException {
        Path note = Files.writeString(folder.resolve("ovens.txt"), "# Ovens\n- Max 30 trays\n");

        assertThat(run(note.toString())).isZero();
        assertThat(out.toString()).contains("asked 1: amount 1");
    }

    @Test
    void nothingToAskIsAFailureAndAMissingFolderAMistake() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.md"), "Hello.");

        assertThat(run(empty.toString())).isEqualTo(1);
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no folder or file");
    }

    private static List<String> problems(String json) throws IOException {
        String schema = Files.readString(Path.of("quizzes/schema/generated.schema.json"));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ADDRESS, schema)))
                .getSchema(SchemaLocation.of(ADDRESS))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
