package warmstart.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Problems;
import warmstart.base.Where;

class JsonReaderTest {
    private final Problems problems = new Problems();

    @Test
    void everyValueKnowsItsLine() {
        JsonValue.Members root = (JsonValue.Members)
                parse("{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ],\n  \"c\": {\"d\": \"x\"}\n}")
                        .orElseThrow();

        assertThat(root.where()).isEqualTo(new Where("t.json", 1));
        assertThat(root.members().get("a").where().line()).isEqualTo(2);
        JsonValue.Items list = (JsonValue.Items) root.members().get("b");
        assertThat(list.where().line()).isEqualTo(3);
        assertThat(list.items()).extracting(item -> item.where().line()).containsExactly(4, 5);
        assertThat(root.members().get("c").where().line()).isEqualTo(7);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void linesOfAFencedBlockAreCountedFromItsNote() {
        JsonReader.parse("{\n  \"a\" 1\n}", new Where("Lab.md", 40), problems);
        assertThat(onlyProblem()).startsWith("Lab.md:41: error: not valid JSON: ");

        JsonValue list =
                JsonReader.parse("[\n1,\n2]", new Where("Lab.md", 40), problems).orElseThrow();
        assertThat(((JsonValue.Items) list).items())
                .extracting(JsonValue::where)
                .containsExactly(new Where("Lab.md", 41), new Where("Lab.md", 42));
    }

    @Test
    void numbersKeepEveryDigit() {
        assertThat(((JsonValue.Decimal) parse("0.20").orElseThrow()).number()).isEqualTo(new BigDecimal("0.20"));
    }

    // Line numbers are those of the last character that could not be used.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | t.json:1: error: empty: a JSON value was expected
            '{"a": 1'              | t.json:1: error: not valid JSON:
            '{"a": 1,}'            | t.json:1: error: not valid JSON:
            '// comment\n{}'       | t.json:1: error: not valid JSON:
            '{}\n{}'               | t.json:2: error: something follows the end of the JSON value
            '{} x'                 | t.json:1: error: not valid JSON:
            '{\n"a": NaN}'         | t.json:2: error: not valid JSON:
            '{"a": 01}'            | t.json:1: error: not valid JSON:
            '{''a'': 1}'           | t.json:1: error: not valid JSON:
            '{"a": "tab\there"}'   | t.json:1: error: not valid JSON:
            """)
    void malformedTextsAreReportedWithTheirLine(String text, String message) {
        assertThat(parse(text.replace("\\n", "\n").replace("\\t", "\t"))).isEmpty();
        assertThat(onlyProblem()).startsWith(message);
    }

    @Test
    void aDoubledKeyIsABrokenValueAndTheRestIsRead() {
        JsonValue value = parse("[{\n\"a\": 1,\n\"a\": 2}, {\"a\": 3}]").orElseThrow();
        Shape<Integer> shape = Shape.object(fields -> {
            Optional<Integer> a = fields.need("a", Shape.whole(0, 9));
            return a::orElseThrow;
        });

        assertThat(Shape.listOf(shape).read(value, problems).orElseThrow()).containsExactly(3);
        assertThat(onlyProblem())
                .isEqualTo("t.json:3: error: the field `a` stands twice in one object"
                        + " (remove one; the other is in line 2)");
    }

    @ParameterizedTest
    @CsvSource({"1e999999999", "1e-400", "123456789012345678901234567890123", "1e31"})
    void numbersBeyondAllMeasureAreBroken(String number) {
        Shape.decimal().read(parse(number).orElseThrow(), problems);
        assertThat(onlyProblem()).contains("is out of range");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(parse("\uFEFF{}")).isPresent();
    }

    @Test
    @Timeout(2)
    void deepNestingIsRefused() {
        assertThat(parse("[".repeat(500_000))).isEmpty();
        assertThat(onlyProblem()).contains("not valid JSON").contains("nesting depth");
    }

    @Test
    @Timeout(2)
    void hugeTextsAreRefused() {
        assertThat(parse(" ".repeat(JsonReader.BYTES_MAX + 1))).isEmpty();
        assertThat(onlyProblem()).contains("larger than 1048576 characters");
    }

    @Test
    void filesThatCannotBeReadAreReported(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'"', (byte) 0xE9, '"'});
        Path large = Files.write(folder.resolve("large.json"), new byte[JsonReader.BYTES_MAX + 1]);

        assertThat(JsonReader.read(latin, "facts/latin.json", problems)).isEmpty();
        assertThat(JsonReader.read(large, "facts/large.json", problems)).isEmpty();
        assertThat(JsonReader.read(folder.resolve("none.json"), "facts/none.json", problems))
                .isEmpty();
        assertThat(problems.sorted())
                .extracting(Object::toString)
                .containsExactly(
                        "facts/large.json: error: larger than 1048576 bytes (split the file)",
                        "facts/latin.json: error: not UTF-8 text (save it with the encoding UTF-8)",
                        "facts/none.json: error: no such file");
    }

    private Optional<JsonValue> parse(String text) {
        return JsonReader.parse(text, new Where("t.json", 1), problems);
    }

    private String onlyProblem() {
        assertThat(problems.sorted()).hasSize(1);
        return List.copyOf(problems.sorted()).get(0).toString();
    }
}
