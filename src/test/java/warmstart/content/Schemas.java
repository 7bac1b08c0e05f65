package warmstart.content;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published schemas as an independent validator understands them. */
final class Schemas {
    static final String BASE = "https://warmstart.example/schema/";

    static final List<Path> FILES = List.of(
            Path.of("content/facts/schema/facts.schema.json"),
            Path.of("content/facts/schema/exclusions.schema.json"),
            Path.of("content/facts/schema/exam.schema.json"),
            Path.of("content/questions/schema/questions.schema.json"),
            Path.of("quizzes/schema/pack.schema.json"));

    private final SchemaRegistry registry;

    Schemas() {
        Map<String, String> byId = new LinkedHashMap<>();
        FILES.forEach(file -> byId.put(BASE + file.getFileName(), text(file)));
        registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byId));
    }

    /** What the schema of this name, or an address of another one, finds wrong with a text. */
    List<String> problems(String schema, String json) {
        String address = schema.startsWith("https:") ? schema : BASE + schema;
        return registry
                .getSchema(SchemaLocation.of(address))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
