package warmstart.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import warmstart.base.Problems;
import warmstart.base.Severity;
import warmstart.base.Where;

class ShapeTest {
    private final Problems problems = new Problems();

    private record Knob(String id, int least, List<String> tags, Severity mood) {}

    private static final Shape<Knob> KNOB = Shape.object(fields -> {
        Optional<String> id = fields.need("id", Shape.text().where(s -> s.matches("[a-z]+"), "not an id", "use a-z"));
        Optional<Integer> least = fields.need("least", Shape.whole(0, 10));
        List<String> tags = fields.list("tags", Shape.text());
        Optional<Severity> mood = fields.maybe("mood", Shape.word(Severity.class));
        return () -> new Knob(id.orElseThrow(), least.orElseThrow(), tags, mood.orElse(Severity.WARNING));
    });

    @Test
    void aSoundObjectIsBuilt() {
        assertThat(read("{'id': 'rate', 'least': 3, 'tags': ['a'], 'mood': 'error'}"))
                .contains(new Knob("rate", 3, List.of("a"), Severity.ERROR));
        assertThat(said()).isEmpty();
    }

    @Test
    void everythingWrongWithAnObjectIsSaidAtOnce() {
        assertThat(read("{'id': 'Rate',\n'least': 11,\n'tags': {},\n'mod': 'error'}"))
                .isEmpty();
        assertThat(said())
                .containsExactly(
                        "t.json:1: error: `id`: not an id: `Rate` (use a-z)",
                        "t.json:2: error: `least`: a whole number from 0 to 10 was expected, found `11`",
                        "t.json:3: error: `tags`: a list was expected, found an object",
                        "t.json:4: error: the field `mod` is not known here (did you mean `mood`?)");
    }

    @Test
    void aMissingFieldIsReportedWhereItsObjectBegins() {
        assertThat(read("\n\n{'id': 'rate'}")).isEmpty();
        assertThat(said()).containsExactly("t.json:3: error: the field `least` is missing");
    }

    @Test
    void anUnknownWordGetsTheNearestOrAll() {
        read("{'id': 'rate', 'least': 1, 'mood': 'eror'}");
        read("{'id': 'rate', 'least': 1, 'mood': 'calm'}");
        assertThat(said())
                .containsExactly(
                        "t.json:1: error: `mood`: `eror` is not known here (did you mean `error`?)",
                        "t.json:1: error: `mood`: `calm` is not known here (use one of: error, warning)");
    }

    @Test
    void oneBrokenElementDoesNotHideTheOthers() {
        JsonValue list = parse("[{'id': 'a', 'least': 1},\n{'id': 'b', 'least': '1'},\n{'id': 'c', 'least': 1.0}]");
        assertThat(Shape.listOf(KNOB).read(list, problems).orElseThrow())
                .extracting(Knob::id)
                .containsExactly("a", "c");
        assertThat(said())
                .containsExactly("t.json:2: error: `least`: a whole number from 0 to 10 was expected, found a text");
    }

    @Test
    void wrongKindsAreNamedInWords() {
        assertThat(read("[]")).isEmpty();
        Shape.flag().read(parse("0"), problems);
        Shape.decimal().read(parse("null"), problems);
        Shape.text().read(parse("' '"), problems);
        assertThat(said())
                .containsExactly(
                        "t.json:1: error: an object was expected, found a list",
                        "t.json:1: error: true or false was expected, found a number",
                        "t.json:1: error: a number was expected, found null",
                        "t.json:1: error: a text was expected, found an empty one");
    }

    @Test
    void nestedProblemsReadLikeAPath() {
        Shape<Knob> wrapped = Shape.object(fields -> {
            Optional<Knob> knob = fields.need("knob", KNOB);
            return knob::orElseThrow;
        });
        wrapped.read(parse("{'knob': {'id': 'a',\n'least': true}}"), problems);
        assertThat(said())
                .containsExactly("t.json:2: error: `knob`: `least`: a whole number from 0 to 10 was expected,"
                        + " found true or false");
    }

    private Optional<Knob> read(String text) {
        return KNOB.read(parse(text), problems);
    }

    private JsonValue parse(String text) {
        return JsonReader.parse(text.replace('\'', '"'), new Where("t.json", 1), problems)
                .orElseThrow();
    }

    private List<String> said() {
        return problems.sorted().stream().map(Object::toString).toList();
    }
}
