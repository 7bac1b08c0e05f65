package warmstart.simulator.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.base.json.ReadJson;

/** Every event has the keys, types and formats that {@code shapes.json} says. */
class ShapesTest {
    private static final JsonObject SHAPES = shapes();

    private static JsonObject shapes() {
        try (InputStream in = Objects.requireNonNull(ShapesTest.class.getResourceAsStream("shapes.json"))) {
            return ReadJson.object(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<String> names() {
        return Samples.of(1).keySet().stream();
    }

    private static Json shape(String name) {
        String own = name.startsWith("cognito ") && !name.equals("cognito sync") ? "cognito" : name;
        return SHAPES.get(own.equals("url") ? "http" : own).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theEventHasTheShapeOfTheService(String name) {
        Json event = Objects.requireNonNull(Samples.of(1).get(name));
        assertThat(Shape.differences(event, shape(name))).isEmpty();
    }

    @Test
    void noShapeIsWithoutAnEvent() {
        List<String> used = names().map(
                        name -> name.startsWith("cognito ") && !name.equals("cognito sync") ? "cognito" : name)
                .distinct()
                .toList();
        assertThat(used).containsAll(SHAPES.keys());
    }

    @Test
    void theSameSeedGivesTheSameEvents() {
        assertThat(Samples.of(7).toString()).isEqualTo(Samples.of(7).toString());
        assertThat(Samples.of(7).toString()).isNotEqualTo(Samples.of(8).toString());
    }

    /** The comparison finds what it looks for: a key too many, one missing, a wrong type, a wrong format. */
    @Test
    void theComparisonBites() {
        JsonObject shape = ReadJson.object("{\"id\":\"uuid\",\"n\":\"int\",\"?o\":\"text\",\"list\":[\"arn\"]}");
        JsonObject event = ReadJson.object("{\"id\":\"x\",\"n\":\"1\",\"extra\":1,\"list\":[\"arn:x\"]}");
        assertThat(Shape.differences(event, shape))
                .containsExactly(
                        "$.id: \"x\" is no uuid",
                        "$.n: \"1\" is no int",
                        "$.extra is not in the shape",
                        "$.list[0]: \"arn:x\" is no arn");
        assertThat(Shape.differences(Json.object().build(), shape)).hasSize(3);
    }
}
