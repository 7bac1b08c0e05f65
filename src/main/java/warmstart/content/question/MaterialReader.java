package warmstart.content.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.AuthoredFolder;
import warmstart.content.Reading;
import warmstart.content.json.JsonReader;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.facts.FactCatalog;
import warmstart.notes.Vault;
import warmstart.quiz.material.AuthoredChoice;
import warmstart.quiz.material.FactSet;
import warmstart.quiz.material.Material;
import warmstart.quiz.material.Sequence;
import warmstart.quiz.material.TermAnswers;

/**
 * Reads all files of {@code questions/} below the content folder.
 *
 * <pre>{@code
 * {"terms": [{"fact": "async-202", "wrong": ["sync-status-200", {"answer": "201", "because": "No call of Invoke …"}]}]}
 * }</pre>
 *
 * <p>An entry with a mistake is left out and reported with file and line; all others are used. What a file looks like is
 * published as a JSON Schema, {@code questions/schema/questions.schema.json}.
 */
public final class MaterialReader {
    private static final String FOLDER = "questions";

    private record File(
            List<JsonValue> terms, List<JsonValue> sequences, List<JsonValue> choices, List<JsonValue> sets) {}

    private static final Shape<File> FILE = Shape.object(fields -> {
        fields.maybe("$schema", Shape.text());
        List<JsonValue> terms = fields.list("terms", Shape.any());
        List<JsonValue> sequences = fields.list("sequences", Shape.any());
        List<JsonValue> choices = fields.list("choices", Shape.any());
        List<JsonValue> sets = fields.list("sets", Shape.any());
        return () -> new File(terms, sequences, choices, sets);
    });

    private final Problems problems = new Problems();
    private final MaterialRules rules;
    private final List<TermAnswers> terms = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<AuthoredChoice> choices = new ArrayList<>();
    private final List<FactSet> sets = new ArrayList<>();

    private MaterialReader(FactCatalog catalog, Vault vault) {
        this.rules = new MaterialRules(catalog, vault, problems);
    }

    /**
     * Reads everything; no folder is well, too.
     *
     * @param root the content folder; may lie in a zip file system
     * @param catalog the register that entries name facts of
     * @param vault the notes that sections lie in; with an empty one, sections are not compared
     */
    public static Reading<Material> read(Path root, FactCatalog catalog, Vault vault) {
        MaterialReader reader = new MaterialReader(catalog, vault);
        AuthoredFolder folder = new AuthoredFolder(root, reader.problems);
        folder.jsonFiles(FOLDER).forEach(file -> reader.file(file, folder.name(file)));
        Material material = new Material(reader.terms, reader.sequences, reader.choices, reader.sets);
        return new Reading<>(material, reader.problems.sorted());
    }

    private void file(Path file, String name) {
        JsonReader.read(file, name, problems)
                .flatMap(json -> FILE.read(json, problems))
                .ifPresent(contents -> {
                    take(contents.terms(), MaterialShapes.TERM, rules::term, terms);
                    take(contents.sequences(), MaterialShapes.SEQUENCE, rules::sequence, sequences);
                    take(contents.choices(), MaterialShapes.CHOICE, rules::choice, choices);
                    take(contents.sets(), MaterialShapes.SET, rules::set, sets);
                });
    }

    private <T> void take(List<JsonValue> entries, Shape<T> shape, BiPredicate<T, Where> rule, List<T> into) {
        for (JsonValue entry : entries) {
            shape.read(entry, problems)
                    .filter(read -> rule.test(read, entry.where()))
                    .ifPresent(into::add);
        }
    }
}
