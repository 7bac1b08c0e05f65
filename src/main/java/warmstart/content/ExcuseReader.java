package warmstart.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.content.json.JsonReader;
import warmstart.content.json.Shape;
import warmstart.facts.Excuse;
import warmstart.facts.Face;
import warmstart.facts.FactId;
import warmstart.facts.FactKind;

/** Reads why some facts lack a face: the files of {@code facts/coverage/} below the content folder. */
public final class ExcuseReader {
    private static final Shape<Excuse> EXCUSE = Shape.object(fields -> {
        Optional<Face> face = fields.need("face", Shape.word(Face.class));
        List<FactKind> kinds = fields.list("kinds", Shape.word(FactKind.class));
        List<FactId> facts = fields.list("facts", Terms.FACT_ID);
        Optional<Excuse.WithNumber> withNumber = fields.maybe("withNumber", Shape.word(Excuse.WithNumber.class));
        Optional<String> because = fields.need("because", Shape.text());
        return () -> new Excuse(
                face.orElseThrow(), kinds, facts, withNumber.orElse(Excuse.WithNumber.EITHER), because.orElseThrow());
    });

    private static final Shape<List<Excuse>> EXCUSES = Shape.object(fields -> {
        fields.maybe("$schema", Shape.text());
        Optional<List<Excuse>> excuses = fields.need("excuses", Shape.listOf(EXCUSE));
        return () -> excuses.orElseThrow();
    });

    private ExcuseReader() {}

    /** Reads all of them; none is well, too. */
    public static Reading<List<Excuse>> read(Path root) {
        Problems problems = new Problems();
        AuthoredFolder folder = new AuthoredFolder(root, problems);
        List<Excuse> excuses = new ArrayList<>();
        for (Path file : folder.jsonFiles("facts/coverage")) {
            JsonReader.read(file, folder.name(file), problems)
                    .flatMap(json -> EXCUSES.read(json, problems))
                    .ifPresent(excuses::addAll);
        }
        return new Reading<>(List.copyOf(excuses), problems.sorted());
    }
}
