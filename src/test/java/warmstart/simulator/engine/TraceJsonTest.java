package warmstart.simulator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceJsonTest {
    private enum Happened implements Kind {
        RETRY;

        @Override
        public String word() {
            return "RetryPlanned";
        }
    }

    @Test
    void aRowHasItsKeysAlwaysInThisOrder() {
        Numbers numbers = Numbers.of("attempt", 2).and("environment", "thumbnails#3");
        TraceRow row = new TraceRow(60_402_000, 0, Happened.RETRY, "uploads-4", -1, "async-first-retry-wait", numbers);
        Trace trace = new Trace(1, List.of(row), new Ending(Ending.Reason.QUIET, 60_402_000, 1));

        assertThat(TraceJson.lines(trace))
                .isEqualTo("{\"t\":60402000,\"seq\":0,\"kind\":\"RetryPlanned\",\"subject\":\"uploads-4\",\"cause\":-1,"
                        + "\"rule\":\"async-first-retry-wait\","
                        + "\"numbers\":{\"attempt\":2,\"environment\":\"thumbnails#3\"}}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a"b            | "a\\"b"
            a\\b           | "a\\\\b"
            </script>      | "\\u003c/script\\u003e"
            <!--           | "\\u003c!--"
            a&b            | "a\\u0026b"
            ü €            | "ü €"
            """)
    void textsCanStandInAScriptElement(String text, String json) {
        assertThat(new JsonWriter().value(text).toString()).isEqualTo(json);
    }

    @Test
    void whatCannotBeSeenIsEscaped() {
        assertThat(new JsonWriter().value("\n\t\u0000\u2028\u2029\uD800").toString())
                .isEqualTo("\"\\n\\u0009\\u0000\\u2028\\u2029\\ud800\"");
    }

    @Test
    void commasStandBetweenValuesOnly() {
        JsonWriter json = new JsonWriter().beginObject();
        json.key("a").beginArray().value(1).value(2).beginArray().endArray().endArray();
        json.key("b").beginObject().endObject().key("c").value(true).endObject();
        assertThat(json.toString()).isEqualTo("{\"a\":[1,2,[]],\"b\":{},\"c\":true}");
    }

    @Test
    void anUnbalancedTextIsABug() {
        assertThatThrownBy(() -> new JsonWriter().endObject()).hasMessage("nothing is open");
    }
}
