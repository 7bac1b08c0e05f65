package warmstart.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.json.JsonReader;

/**
 * An editor that checks a fact by its schema must say the same as {@code warmstart check}. Each row changes one thing about
 * a good fact: its place (as a JSON pointer) and the new value, or nothing to remove it.
 */
class SchemaAgreementTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path GOOD = Path.of("src/test/java/warmstart/content/good-fact.json");

    private final Schemas schemas = new Schemas();

    @Test
    void bothAcceptTheGoodFact() {
        String good = Schemas.text(GOOD);
        assertThat(readerProblems(good)).isEmpty();
        assertThat(schemaProblems(good)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /aliases             |
            /aliases             | []
            /stem                |
            /confusions          |
            /former              |
            /former/0/until      | "2018"
            /former/0/until      | "2018-10-09"
            /former/0/until      |
            /myths               |
            /quantity            |
            /quantity/value      | 900.0
            /quantity/qualifier  | "exact"
            /skills/dva-c02      |
            /anchor/block        | "timeout--max-2"
            /kind                | "behaviour"
            """)
    void bothAccept(String place, String value) {
        String fact = changed(place, value);
        assertThat(readerProblems(fact)).isEmpty();
        assertThat(schemaProblems(fact)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /id                  |
            /id                  | "Timeout-max"
            /id                  | "timeout--max"
            /id                  | 7
            /aliases             | "limit-timeout"
            /aliases             | ["limit timeout"]
            /kind                | "limits"
            /kind                |
            /subject             |
            /subject             | "  "
            /statement           | null
            /mark                |
            /mark                | "fifteen minutes at the very most per call"
            /mark                | " 15 minutes"
            /stem                | "What is the timeout"
            /stem                | "What is the longest timeout? Really?"
            /stem                | "How long at most?"
            /confusions          | ["Timeout"]
            /confusions          | {}
            /scope               |
            /quantity/value      | "900"
            /quantity/value      | -900
            /quantity/value      |
            /quantity/unit       | "seconds"
            /quantity/unit       | "kb"
            /former/0/unit       | "sec"
            /quantity/unit       | "Minutes"
            /quantity/unit       |
            /quantity/qualifier  | "max"
            /quantity/per        | "function"
            /former/0/text       |
            /former/0/unit       |
            /former/0/until      | "October 2018"
            /myths               | [""]
            /source/url          | "http://docs.aws.amazon.com/"
            /source/url          |
            /source/title        |
            /source/page         | "1"
            /checkedOn           | "23.11.2026"
            /checkedOn           | "2026-02-30"
            /checkedOn           |
            /anchor              | "Timeout"
            /anchor/block        | "^timeout-max"
            /anchor/note         |
            /skills              | {}
            /skills              |
            /skills/dva-c02      | ["1.2"]
            /skills/dva-c02      | "1.2.2"
            /askable             | "yes"
            /askable             |
            /askable             | false
            /notAskableBecause   | "no reason"
            /kind                | "pricing"
            /askabel             | true
            """)
    void bothRefuse(String place, String value) {
        String fact = changed(place, value);
        assertThat(readerProblems(fact)).isNotEmpty();
        assertThat(schemaProblems(fact)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exact", "step"})
    void bothWantAStemWhereNoTemplateFits(String qualifier) {
        ObjectNode fact = (ObjectNode) MAPPER.readTree(changed("/quantity/qualifier", "\"" + qualifier + "\""));
        fact.remove("stem");
        assertThat(readerProblems(fact.toString())).hasSize(1);
        assertThat(schemaProblems(fact.toString())).isNotEmpty();
    }

    /** What compares two fields, or reads an address to its end, is beyond a schema. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /mark                | "16 minutes"
            /mark                | "15"
            /quantity/value      | 15
            /source/url          | "https://docs.aws.amazon.com/a b"
            """)
    void onlyTheReaderSees(String place, String value) {
        String fact = changed(place, value);
        assertThat(readerProblems(fact)).isNotEmpty();
        assertThat(schemaProblems(fact)).isEmpty();
    }

    private static String changed(String place, String value) {
        JsonNode fact = MAPPER.readTree(Schemas.text(GOOD));
        int last = place.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) fact.at(place.substring(0, last));
        String field = place.substring(last + 1);
        if (value == null) {
            assertThat(parent.remove(field)).as("the good fact has " + place).isNotNull();
        } else {
            parent.set(field, MAPPER.readTree(value));
        }
        return fact.toString();
    }

    private static List<String> readerProblems(String fact) {
        Problems problems = new Problems();
        JsonReader.parse(fact, new Where("fact.json", 1), problems)
                .flatMap(json -> FactShape.FACT.read(json, problems));
        return problems.sorted().stream().map(Object::toString).toList();
    }

    private List<String> schemaProblems(String fact) {
        return schemas.problems("facts.schema.json", "{\"facts\": [" + fact + "]}");
    }
}
