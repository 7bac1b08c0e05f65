package warmstart.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.content.FactRegister.Mention;
import warmstart.content.RegisterRules.Placed;
import warmstart.content.json.JsonReader;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.exam.Blueprint;
import warmstart.facts.Exclusion;
import warmstart.facts.Fact;
import warmstart.facts.FactId;

/**
 * Reads the register: all files of {@code facts/} below the content folder, each a list of facts, of exclusions, or of
 * both.
 *
 * <pre>{@code
 * {"facts": [{"id": "timeout-max", "kind": "limit", "subject": "timeout of a function", ...}]}
 * }</pre>
 *
 * <p>A fact with a mistake is left out and reported with file and line; all others are served. What a fact looks like is
 * published as a JSON Schema, {@code facts/schema/facts.schema.json}.
 */
public final class FactReader {
    private record File(List<JsonValue> facts, List<JsonValue> exclusions) {}

    private record Excluded(Exclusion exclusion, Optional<Mention> mention) {}

    private static final Shape<File> FILE = Shape.object(fields -> {
        fields.maybe("$schema", Shape.text());
        List<JsonValue> facts = fields.list("facts", Shape.any());
        List<JsonValue> exclusions = fields.list("exclusions", Shape.any());
        if (!fields.has("facts") && !fields.has("exclusions")) {
            fields.error("facts", "the file holds neither `facts` nor `exclusions`", "");
        }
        return () -> new File(facts, exclusions);
    });

    private static final Shape<Excluded> EXCLUDED = Shape.object(fields -> {
        Optional<FactId> id = fields.need("id", Terms.FACT_ID);
        Optional<Exclusion.Reason> reason = fields.need("reason", Shape.word(Exclusion.Reason.class));
        Optional<String> because = fields.need("because", Shape.text());
        record Anchor(String note, String fragment) {}
        Optional<Anchor> anchor = fields.maybe("anchor", Shape.object(place -> {
            Optional<String> note = place.need("note", Shape.text());
            Optional<String> heading = place.maybe("heading", Shape.text());
            Optional<String> block = place.maybe("block", Terms.BLOCK);
            if (heading.isPresent() && block.isPresent()) {
                place.error("block", "both a heading and a block", "keep the block");
            }
            String fragment = block.map(b -> "^" + b).or(() -> heading).orElse("");
            return () -> new Anchor(note.orElseThrow(), fragment);
        }));
        return () -> new Excluded(
                new Exclusion(id.orElseThrow(), reason.orElseThrow(), because.orElseThrow()),
                anchor.map(place -> new Mention(id.orElseThrow(), place.note(), place.fragment())));
    });

    private final Problems problems = new Problems();
    private final List<String> writtenIds = new ArrayList<>();
    private final List<Placed<Fact>> facts = new ArrayList<>();
    private final List<Placed<Excluded>> excluded = new ArrayList<>();

    private FactReader() {}

    /**
     * Reads the register.
     *
     * @param root the content folder
     * @param exams the exams whose skills facts may name; with none, skills are not compared
     */
    public static Reading<FactRegister> read(Path root, List<Blueprint> exams) {
        FactReader reader = new FactReader();
        AuthoredFolder folder = new AuthoredFolder(root, reader.problems);
        folder.jsonFiles("facts").forEach(file -> reader.file(file, folder.name(file)));
        return reader.register(exams);
    }

    private void file(Path file, String name) {
        JsonReader.read(file, name, problems)
                .flatMap(json -> FILE.read(json, problems))
                .ifPresent(contents -> {
                    contents.facts().forEach(json -> place(FactShape.FACT, json, facts));
                    contents.exclusions().forEach(json -> place(EXCLUDED, json, excluded));
                });
    }

    private <T> void place(Shape<T> shape, JsonValue json, List<Placed<T>> entries) {
        writtenId(json).ifPresent(writtenIds::add);
        shape.read(json, problems).ifPresent(entry -> entries.add(new Placed<>(entry, json)));
    }

    private static Optional<String> writtenId(JsonValue json) {
        if (json instanceof JsonValue.Members object && object.members().get("id") instanceof JsonValue.Text id) {
            return Optional.of(id.text());
        }
        return Optional.empty();
    }

    private Reading<FactRegister> register(List<Blueprint> exams) {
        RegisterRules rules = new RegisterRules(problems);
        List<Placed<Fact>> named = rules.namedOnce(facts);
        List<Placed<Exclusion>> left = rules.excludedOnce(excluded.stream()
                .map(entry -> new Placed<>(entry.entry().exclusion(), entry.source()))
                .toList());
        rules.confusionsExist(named, writtenIds);
        rules.skillsExist(named, exams);
        List<Mention> mentions = excluded.stream()
                .flatMap(entry -> entry.entry().mention().stream())
                .toList();
        return new Reading<>(FactRegister.of(named, left, mentions), problems.sorted());
    }
}
