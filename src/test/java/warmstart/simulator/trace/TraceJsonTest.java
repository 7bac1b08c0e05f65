package warmstart.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.StopSignal;

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
        Engine engine = new Engine(1, new Bounds(9, Long.MAX_VALUE, 9), StopSignal.NEVER);
        engine.at(
                60_402_000,
                () -> engine.row(Happened.RETRY, engine.subject("uploads-4"), -1, () -> "async-first-retry-wait")
                        .and("attempt", 2)
                        .and("environment", engine.subjects("thumbnails#").of(3))
                        .write());
        Trace trace = engine.run();

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

    @Test
    void aSingleRowHasTheSameBytesAsInTheWhole() {
        Engine engine = new Engine(1, new Bounds(9, Long.MAX_VALUE, 9), StopSignal.NEVER);
        engine.at(
                7,
                () -> engine.row(Happened.RETRY, engine.subject("uploads-4"), -1, () -> "async-first-retry-wait")
                        .and("attempt", 2)
                        .and("error", "Sandbox.Timedout")
                        .write());
        Trace trace = engine.run();
        JsonWriter json = new JsonWriter();
        TraceJson.write(trace.row(0), json);
        assertThat(json.newLine()).hasToString(TraceJson.lines(trace));
    }

    @Test
    void valuesOfEveryKindAreSeparated() {
        JsonWriter json = new JsonWriter().beginArray().value(true).value(false).value("a");
        assertThat(json.value("b").value(1).value("c").endArray()).hasToString("[true,false,\"a\",\"b\",1,\"c\"]");
    }

    @Test
    void lineEndsInsideAValueAreABug() {
        assertThatThrownBy(() -> new JsonWriter().beginObject().newLine()).hasMessage("a line ends between values");
        assertThat(new JsonWriter().value(1).newLine().value(2)).hasToString("1\n2");
    }

    /** A space and the character before DEL are plain; so is DEL, which JSON does not escape, and what comes after it. */
    @Test
    void theEdgesOfWhatIsPlain() {
        assertThat(new JsonWriter().value(" ~\u007f\u0080\u001f")).hasToString("\" ~\u007f\u0080\\u001f\"");
    }
}
