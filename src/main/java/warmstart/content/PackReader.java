package warmstart.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.base.Nearest;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.json.JsonReader;
import warmstart.content.json.Shape;
import warmstart.exam.Blueprint;
import warmstart.facts.FactKind;
import warmstart.quiz.Pack;
import warmstart.quiz.generate.Generators;

/**
 * Reads the packs: one folder each, with its {@code pack.json}. What that looks like is published as a JSON Schema, {@code
 * schema/pack.schema.json} below the quizzes folder.
 */
public final class PackReader {
    private static final String FILE = "pack.json";
    private static final String SCHEMAS = "schema";

    private static final Shape<String> VERSION =
            Terms.matching("\\d+\\.\\d+\\.\\d+", "not a version", "write three numbers: 1.0.0");

    private static final Shape<String> LICENCE =
            Terms.matching("[A-Za-z0-9.+-]+", "not a licence", "give its SPDX id, such as CC-BY-4.0");

    private static final Shape<Pack> PACK = Shape.object(fields -> {
        fields.maybe("$schema", Shape.text());
        Optional<String> id = fields.need("id", Terms.SLUG);
        Optional<String> title = fields.need("title", Shape.text());
        Optional<String> version = fields.need("version", VERSION);
        Optional<String> licence = fields.need("licence", LICENCE);
        Optional<Pack.Origin> origin = fields.need("origin", Shape.word(Pack.Origin.class));
        Optional<List<String>> authors = fields.need("authors", atLeastOne(Shape.text()));
        Optional<List<String>> exams = fields.need("exam", atLeastOne(Terms.SLUG));
        Optional<List<String>> generate = fields.maybe("generate", atLeastOne(family()));
        Optional<List<FactKind>> kinds = fields.maybe("kinds", atLeastOne(Shape.word(FactKind.class)));
        if (fields.has("generate") != fields.has("kinds")) {
            String missing = fields.has("generate") ? "kinds" : "generate";
            fields.error("id", "generate and kinds go together", "add `" + missing + "`, or write all items by hand");
        }
        return () -> new Pack(
                id.orElseThrow(),
                title.orElseThrow(),
                version.orElseThrow(),
                licence.orElseThrow(),
                origin.orElseThrow(),
                authors.orElseThrow(),
                exams.orElseThrow(),
                generate.orElse(List.of()),
                kinds.orElse(List.of()));
    });

    private PackReader() {}

    /**
     * Reads {@code <pack>/pack.json} of every folder below the quizzes folder, in the order of their names.
     *
     * @param quizzes the quizzes folder
     * @param exams the exams that packs may prepare for; with none, they are not compared
     */
    public static Reading<List<Pack>> read(Path quizzes, List<Blueprint> exams) {
        Problems problems = new Problems();
        AuthoredFolder folder = new AuthoredFolder(quizzes, problems);
        List<Pack> packs = new ArrayList<>();
        for (Path pack : folder.folders()) {
            // A folder inside a zip file may be named with a slash at its end.
            String name = folder.name(pack).replace("/", "");
            if (!name.equals(SCHEMAS)) {
                read(pack.resolve(FILE), name, exams, problems).ifPresent(packs::add);
            }
        }
        return new Reading<>(List.copyOf(packs), problems.sorted());
    }

    private static Optional<Pack> read(Path file, String folder, List<Blueprint> exams, Problems problems) {
        Where where = Where.file(folder + "/" + FILE);
        if (!Files.exists(file)) {
            problems.warning(where, "the folder holds no pack", "add its " + FILE + ", or remove the folder");
            return Optional.empty();
        }
        Optional<Pack> pack = JsonReader.read(file, where.file(), problems).flatMap(json -> PACK.read(json, problems));
        pack.ifPresent(read -> check(read, folder, exams, problems));
        return pack.filter(read -> read.id().equals(folder));
    }

    private static void check(Pack pack, String folder, List<Blueprint> exams, Problems problems) {
        Where where = Where.file(folder + "/" + FILE);
        if (!pack.id().equals(folder)) {
            problems.error(
                    where, "the pack `" + pack.id() + "` lies in the folder `" + folder + "`", "rename one of them");
        }
        List<String> known = exams.stream().map(Blueprint::id).toList();
        for (String exam : pack.exams()) {
            if (!known.isEmpty() && !known.contains(exam)) {
                problems.warning(where, "no exam is called `" + exam + "`", Nearest.hint(exam, known));
            }
        }
    }

    private static Shape<String> family() {
        Map<String, String> names = new LinkedHashMap<>();
        Generators.names().forEach(name -> names.put(name, name));
        return Shape.oneOf(names);
    }

    private static <T> Shape<List<T>> atLeastOne(Shape<T> element) {
        return Shape.listOf(element).where(list -> !list.isEmpty(), "an empty list", "name at least one");
    }
}
