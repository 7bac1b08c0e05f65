package warmstart.labs.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import warmstart.content.LabReader;
import warmstart.content.markdown.Markdown;
import warmstart.labs.Assessment;
import warmstart.labs.FixtureFacts;
import warmstart.labs.KnobSettings;
import warmstart.labs.Lab;
import warmstart.labs.LabRun;
import warmstart.labs.LabRunner;

class RunJsonTest {
    private static final Lab LAB = new LabReader(new Markdown())
            .read(Path.of("content"), FixtureFacts.catalog(), FixtureFacts.vault())
            .value()
            .all()
            .get(0);

    private static String json(KnobSettings settings, Map<String, String> guesses) {
        LabRun run = LabRunner.standard().run(LAB, settings, LAB.seed());
        return RunJson.write(run, Assessment.of(LAB, run, guesses));
    }

    @Test
    void itHasTheseKeysInThisOrder() {
        JsonNode run = new JsonMapper().readTree(json(LAB.defaults(), Map.of()));
        assertThat(run.propertyNames())
                .containsExactly(
                        "modelVersion",
                        "lab",
                        "seed",
                        "settings",
                        "durationMicros",
                        "ending",
                        "subjects",
                        "rows",
                        "series",
                        "fates",
                        "stories",
                        "goals",
                        "predictions");
        assertThat(run.get("seed").isString()).isTrue();
        assertThat(run.get("ending").get("complete").asBoolean()).isTrue();
    }

    @Test
    void rowsStandAtTheirNumber() {
        JsonNode rows =
                new JsonMapper().readTree(json(LAB.defaults(), Map.of())).get("rows");
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).get("seq").asInt()).isEqualTo(i);
        }
    }

    @Test
    void everythingThatIsNamedIsASubject() {
        KnobSettings settings = LAB.preset("solution").orElseThrow().settings();
        JsonNode run = new JsonMapper().readTree(json(settings, Map.of()));
        List<String> subjects = values(run.get("subjects"), "id");
        assertThat(subjects).doesNotHaveDuplicates();
        assertThat(subjects).containsAll(values(run.get("rows"), "subject"));
        assertThat(subjects).contains("uploads", "thumbnails", "failed-uploads", "thumbnails#1", "uploads-12");
        assertThat(run.get("fates").propertyNames()).allMatch(subjects::contains);
        assertThat(run.get("stories").propertyNames())
                .containsExactlyElementsOf(run.get("fates").propertyNames());
    }

    @Test
    void storiesNameTheirFactOrWhatElseTheyRestOn() {
        JsonNode stories =
                new JsonMapper().readTree(json(LAB.defaults(), Map.of())).get("stories");
        for (JsonNode story : stories) {
            for (JsonNode link : story) {
                boolean documented = link.get("basis").asString().equals("documented");
                assertThat(link.get("fact").asString().isEmpty()).isNotEqualTo(documented);
                assertThat(link.has("rule")).isNotEqualTo(documented);
            }
        }
    }

    @Test
    void goalsAndPredictionsAreThere() {
        JsonNode run = new JsonMapper().readTree(json(LAB.defaults(), Map.of("last-attempt", "2")));
        assertThat(values(run.get("goals"), "result"))
                .containsExactly("reached", "not-reached", "open", "not-reached", "open");
        assertThat(values(run.get("predictions"), "verdict")).containsExactly("unpredicted", "wrong");
        assertThat(run.get("predictions").get(1).get("guess").asString()).isEqualTo("2");
        assertThat(run.get("predictions").get(1).get("answer").asString()).isEqualTo("3\u00a0min");
    }

    @Test
    void whatALearnerTypesCannotEndTheScript() {
        assertThat(json(LAB.defaults(), Map.of("last-attempt", "</script><script>alert(1)</script>")))
                .doesNotContain("<")
                .doesNotContain(">");
    }

    /** A class-sized run, with every event throttled again and again, is to be at most 300 KB when compressed. */
    @Test
    void theLargestRunsOfTheLabAreSmallWhenCompressed() {
        KnobSettings crowded = LAB.defaults()
                .with("events", "100")
                .with("reserve", "on")
                .with("reserved", "1")
                .with("failure-rate", "100");
        String json = json(crowded, Map.of());
        assertThat(compressed(json)).isLessThan(300 * 1024);
        assertThat(compressed(json(LAB.defaults().with("events", "100"), Map.of())))
                .isLessThan(60 * 1024);
    }

    private static int compressed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        int length = deflater.deflate(new byte[bytes.length]);
        deflater.end();
        return length;
    }

    private static List<String> values(JsonNode objects, String field) {
        return StreamSupport.stream(objects.spliterator(), false)
                .map(object -> object.get(field).asString())
                .toList();
    }
}
