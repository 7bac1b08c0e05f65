package warmstart.base.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.simulator.trace.JsonWriter;

class JsonTest {
    private static final JsonObject EVENT = Json.object()
            .put(
                    "Records",
                    Json.array(Json.object().put("body", "hello").put("n", 3).build()))
            .put("a/b~c", true)
            .putNull("nothing")
            .build();

    @Test
    void keysKeepTheirOrder() {
        assertThat(EVENT.wire())
                .isEqualTo("{\"Records\":[{\"body\":\"hello\",\"n\":3}],\"a/b~c\":true,\"nothing\":null}");
        assertThat(EVENT.toString()).isEqualTo(EVENT.wire());
    }

    @Test
    void aPointerFindsWhatIsThere() {
        assertThat(EVENT.at("/Records/0/body").flatMap(Json::asText)).contains("hello");
        assertThat(EVENT.at("/Records/0/n").orElseThrow().asLong()).hasValue(3);
        assertThat(EVENT.at("/a~1b~0c").flatMap(Json::asBool)).contains(true);
        assertThat(EVENT.at("/nothing").orElseThrow().isNull()).isTrue();
        assertThat(EVENT.at("")).contains(EVENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Records/1",
                "/Records/00",
                "/Records/-1",
                "/Records/x",
                "/records",
                "/a",
                "/",
                "/Records/99999999999"
            })
    void aPointerToNothingIsEmpty(String pointer) {
        assertThat(EVENT.at(pointer)).isEmpty();
    }

    @Test
    void aPointerBeginsWithASlash() {
        assertThatThrownBy(() -> EVENT.at("Records")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1.0",
        "1.50, 1.50",
        "0.0000166667, 0.0000166667",
        "1E+3, 1E+3",
        "3.0e2, 3.0E+2",
        "1E-400, 1E-400",
        "100, 100",
        "6291556, 6291556",
        "0, 0"
    })
    void aNumberKeepsItsSpelling(String written, String spelt) {
        assertThat(Json.number(new BigDecimal(written)).wire()).isEqualTo(spelt);
    }

    @ParameterizedTest
    @CsvSource({"300, 300.0", "300, 3.0e2", "0, -0.0", "0, 0e9"})
    void numbersAreEqualHoweverTheyAreSpelt(BigDecimal one, BigDecimal other) {
        assertThat(Json.number(one)).isEqualTo(Json.number(other)).hasSameHashCodeAs(Json.number(other));
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "9223372036854775807, 9223372036854775807", "1e3, 1000"})
    void wholeNumbersAreLongs(BigDecimal number, long whole) {
        assertThat(Json.number(number).asLong()).hasValue(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "9223372036854775808", "1e2147483647", "-1e-2147483647"})
    void otherNumbersAreNot(String number) {
        assertThat(Json.number(new BigDecimal(number)).asLong()).isEmpty();
    }

    @Test
    void valuesAreEqualWhenTheySayTheSame() {
        JsonObject oneWay = Json.object().put("a", 1).put("b", "x").build();
        JsonObject other =
                Json.object().put("b", "x").put("a", new BigDecimal("1.00")).build();
        assertThat(oneWay).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(Json.text("1")).isNotEqualTo(Json.number(1));
        assertThat(Json.array(Json.number(1), Json.number(2))).isNotEqualTo(Json.array(Json.number(2), Json.number(1)));
    }

    @Test
    void whatItWasMadeOfCanChangeWithoutIt() {
        Map<String, Json> members = new LinkedHashMap<>(Map.of("a", Json.none()));
        List<Json> items = new ArrayList<>(List.of(Json.none()));
        JsonObject object = new JsonObject(members);
        JsonArray array = new JsonArray(items);
        members.clear();
        items.clear();
        assertThat(object.has("a")).isTrue();
        assertThat(array.size()).isEqualTo(1);
        assertThatThrownBy(() -> object.members().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void withAndWithoutLeaveTheOriginalAlone() {
        assertThat(EVENT.with("n", Json.number(1)).without("Records").keys()).containsExactly("a/b~c", "nothing", "n");
        assertThat(EVENT.has("Records")).isTrue();
    }

    /** The text for pages is the one that traces are written with. */
    @Test
    void textIsWrittenAsTracesAre() {
        StringBuilder all = new StringBuilder("\ud83d\ude00");
        for (char c = 0; c < 0x3000; c++) {
            all.append(c);
        }
        String trace = new JsonWriter().value(all.toString()).toString();
        assertThat(Json.text(all.toString()).text()).isEqualTo(trace);
    }

    @Test
    void theWireEscapesOnlyWhatItMust() {
        assertThat(Json.text("<a>&\"\\\b\f\n\r\t\u0001\u2028é\ud83d\ude00\ud83d!")
                        .wire())
                .isEqualTo("\"<a>&\\\"\\\\\\b\\f\\n\\r\\t\\u0001\u2028é\ud83d\ude00\\ud83d!\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "<é>", "\u20ac", "\ud83d\ude00", "\u0000", "\ud83d"})
    void bytesAreThoseOfTheWire(String text) {
        Json value = Json.array(Json.text(text), Json.bool(false));
        assertThat(value.utf8Bytes()).isEqualTo(value.wire().getBytes(StandardCharsets.UTF_8).length);
    }

    /** 2 quotes, and 1 + 2 + 3 + 4 bytes for the letters. */
    @Test
    void lettersTakeOneToFourBytes() {
        assertThat(Json.text("aé\u20ac\ud83d\ude00").utf8Bytes()).isEqualTo(12);
    }

    @Test
    void everyKindSaysWhatItIs() {
        List<Json> one = List.of(EVENT, Json.array(), Json.text(""), Json.number(0), Json.bool(true), Json.none());
        assertThat(one).extracting(Json::kind).containsExactly(JsonKind.values());
        assertThat(one).extracting(value -> value.kind().word()).contains("object", "null");
    }
}
