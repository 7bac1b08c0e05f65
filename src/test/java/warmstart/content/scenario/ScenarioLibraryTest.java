package warmstart.content.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.base.Problems;
import warmstart.content.Scenarios;
import warmstart.labs.FixtureFacts;
import warmstart.labs.library.ScenarioPage;
import warmstart.labs.library.ScenarioRun;

/** Every scenario of the library is valid, says what it rests on, and comes out as it says. */
class ScenarioLibraryTest {
    private static final Path FOLDER = Path.of("content/scenarios");
    private static final Path SCHEMA = FOLDER.resolve("schema/scenario.schema.json");
    private static final String ADDRESS = "https://warmstart.example/schema/scenario.schema.json";
    private static final int SCENARIOS_MIN = 40;

    private static final Scenarios SCENARIOS = Scenarios.in(Path.of("content"));
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ADDRESS, text(SCHEMA))));

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreAtLeastFortyOfThem() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(SCENARIOS_MIN);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyExpectationIsMet(Path file) {
        ScenarioRun run = ScenarioRun.of(SCENARIOS.read(file));
        assertThat(run.judged())
                .isNotEmpty()
                .allSatisfy(judged -> assertThat(judged.finding().holds())
                        .as(judged.expectation().text() + ": "
                                + judged.finding().said())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPageSaysWhatItRestsOn(Path file) {
        ScenarioPage page = SCENARIOS.read(file);
        assertThat(page.about()).endsWith(".");
        assertThat(page.documents()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSchemaAcceptsIt(Path file) {
        assertThat(schemaProblems(text(file))).isEmpty();
    }

    /** Each row changes one thing in a sound scenario; {@link ScenarioReaderTest} shows that the reader refuses it too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "title": "Three attempts  | "titel": "Three attempts
            "type": "asynchronous"    | "type": "asynchronus"
            "duration": "200 ms"      | "duration": 200
            "failureRate": "100%"     | "failureRate": "101%"
            "at": ["0 s"]             | "at": "0 s"
            "is": 3                   | "is": "three"
            "ends": "discarded"       | "ends": "lost"
            "measure": "errors"       | "measure": "faults"
            """)
    void theSchemaRefusesWhatTheReaderRefuses(String sane, String wrong) {
        String sound = text(FOLDER.resolve("async-three-attempts.json"));
        assertThat(sound).contains(sane);
        assertThat(schemaProblems(sound.replace(sane, wrong))).isNotEmpty();
    }

    /** The same for networks; {@link NetworkReaderTest} shows that the reader refuses it too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "via": "nat-gateway"      | "via": "nat"
            "block": "10.0.1.0/24"    | "block": "10.0.1/24"
            "internet":               | "internt":
            "internet":               | "service": "s3", "internet":
            {"id": "sg-function"}     | {"id": "sg-function", "inbound": [{"ports": "443"}]}
            "subnet": "public"        | "subnets": "public"
            "subnets": ["private"]    | "subnets": "private"
            """)
    void theSchemaRefusesWrongNetworks(String sane, String wrong) {
        String sound = text(FOLDER.resolve("vpc-nat-leads-to-the-internet.json"));
        assertThat(sound).contains(sane);
        assertThat(schemaProblems(sound.replace(sane, wrong))).isNotEmpty();
    }

    /** Policies of roles: {@link RoleDocumentsTest} shows that the reader refuses the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "NotAction": "logs:*",     | "NotAction": "logs",
            "NotAction": "logs:*",     | "NotAction": "logs:*", "Action": "sqs:*",
            "NotAction": "logs:*",     | "Sid": "a",
            "Resource": "*"            | "Resource": "failed"
            "Resource": "*",           | "Principal": "*", "Resource": "*",
            "Effect": "Deny"           | "Effect": "deny"
            "Version": "2012-10-17"    | "Version": "2012-10-18"
            "lambda:SourceFunctionArn" | "SourceFunctionArn"
            """)
    void theSchemaRefusesPoliciesThatTheReaderRefuses(String sane, String wrong) {
        String sound = text(FOLDER.resolve("role-condition-on-the-code.json"));
        assertThat(sound).contains(sane);
        String changed = sound.replaceFirst(Pattern.quote(sane), Matcher.quoteReplacement(wrong));
        assertThat(schemaProblems(changed)).isNotEmpty();
        Problems problems = new Problems();
        new ScenarioReader(FixtureFacts.catalog()).parse(changed, "s.json", problems);
        assertThat(problems.sorted())
                .anyMatch(problem ->
                        problem.isError() && problem.message().startsWith("$.functions[0].role.policies[0].document"));
    }

    /** What the published schema says against a scenario. */
    static List<String> schemaProblems(String json) {
        return REGISTRY.getSchema(SchemaLocation.of(ADDRESS)).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
