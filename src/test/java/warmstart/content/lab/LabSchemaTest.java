package warmstart.content.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.base.Problems;
import warmstart.labs.measure.Measure;

/** The published schema accepts the blocks of our labs and refuses what the reader refuses. */
class LabSchemaTest {
    private static final String ADDRESS = "https://warmstart.example/schema/lab.schema.json";
    private static final Path SCHEMA = Path.of("content/labs/schema/lab.schema.json");
    private static final String SCENARIO_ADDRESS = "https://warmstart.example/schema/scenario.schema.json";
    private static final Path SCENARIO_SCHEMA = Path.of("content/scenarios/schema/scenario.schema.json");
    private static final String SOUND = "src/test/java/warmstart/content/lab/sound-lab.md";

    private final SchemaRegistry registry;

    LabSchemaTest() throws IOException {
        Map<String, String> byId =
                Map.of(ADDRESS, Files.readString(SCHEMA), SCENARIO_ADDRESS, Files.readString(SCENARIO_SCHEMA));
        registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byId));
    }

    @Test
    void itIsASchema() throws IOException {
        assertThat(problems("https://json-schema.org/draft/2020-12/schema", Files.readString(SCHEMA)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/labs/when-nobody-is-waiting.md", SOUND})
    void theBlocksOfOurLabsAreValid(String file) throws IOException {
        blocks(Files.readString(Path.of(file)))
                .forEach((name, block) ->
                        assertThat(problems(name, block)).as(name).isEmpty());
    }

    @Test
    void itKnowsEveryMeasure() throws IOException {
        String schema = Files.readString(SCHEMA);
        for (Measure measure : Measure.values()) {
            assertThat(schema).contains("\"" + measure.word() + "\"");
        }
    }

    // What is replaced in which block; the table of mistakes in LabReaderTest shows that the reader refuses them too.
    // What
    // stands in a case of a knob is beyond the schema: it does not know which field the case is for.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            knobs       | "step": 1,                      | "step": 0,
            knobs       | "help": "How often."            | "hlep": "How often."
            knobs       | "switch": {"initial": false}    | "switch": {"initial": "no"}
            knobs       | "switch": {"initial": false}    | "toggle": {"initial": false}
            presets     | "id": "most"                    | "id": "The most"
            predictions | "measure": "attempts"           | "measure": "atempts"
            goals       | "goal": "attempts-are-spaced"   | "goal": "attempts-spaced"
            goals       | "waits": [                      | "wait": [
            goals       | "atLeast": 1                    | "atLeast": 1, "is": 1
            scenario    | "waits": "documented"           | "waits": "recorded"
            scenario    | "type": "asynchronous"          | "type": "asynchronus"
            scenario    | "gap": "1 s"                    | "gap": "1"
            scenario    | "failureRate": "100%"           | "failureRate": "101%"
            scenario    | "Effect": "Allow"               | "Effect": "allow"
            scenario    | "Action": "sqs:SendMessage"     | "Action": []
            scenario    | "Version": "2012-10-17"         | "Version": "2012-10-18"
            scenario    | {"knob": "retries"}             | {"knob": "retries", "case": {}}
            """)
    void itRefusesWhatTheReaderRefuses(String block, String sane, String wrong) throws IOException {
        String json = blocks(Files.readString(Path.of(SOUND))).get(block);
        assertThat(json).contains(sane);
        assertThat(problems(block, json.replace(sane, wrong))).isNotEmpty();
    }

    private static Map<String, String> blocks(String lab) {
        Map<String, String> blocks = new java.util.LinkedHashMap<>();
        LabText.of("lab.md", lab, new Problems())
                .orElseThrow()
                .blocks()
                .forEach((name, piece) -> blocks.put(name, piece.text()));
        assertThat(blocks.keySet()).contains("knobs", "scenario");
        return blocks;
    }

    private List<String> problems(String block, String json) {
        String address = block.startsWith("https:") ? block : ADDRESS + "#/$defs/" + block.toLowerCase(Locale.ROOT);
        return registry.getSchema(SchemaLocation.of(address)).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
