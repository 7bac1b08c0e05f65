package warmstart.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import warmstart.base.Problem;
import warmstart.base.Where;
import warmstart.facts.Coverage;
import warmstart.facts.Excuse;
import warmstart.facts.Face;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.labs.FactQuotas;
import warmstart.labs.Knob;
import warmstart.labs.library.ScenarioPage;
import warmstart.labs.library.ScenarioRun;
import warmstart.simulator.ModelRules;
import warmstart.simulator.trace.Rule;
import warmstart.study.Shelf;

/**
 * The whole check of a content folder: what is wrong with its files, and which facts lack a face.
 *
 * @param shelf what was read
 * @param coverage the matrix
 * @param scenarios how many scenarios the library has
 * @param problems everything found, holes included, by file and line
 */
public record Audit(Shelf shelf, Coverage coverage, int scenarios, List<Problem> problems) {
    public Audit {
        problems = List.copyOf(problems);
    }

    /** Checks both folders. */
    public static Audit of(Path content, Path quizzes) {
        ShelfReader.Stock stock = new ShelfReader().read(content, quizzes);
        Reading<List<Excuse>> excuses = ExcuseReader.read(content);
        Shelf shelf = stock.shelf();
        Reading<Map<String, ScenarioPage>> library = library(content, shelf.facts());
        Coverage coverage = Coverage.of(shelf.facts(), faces(shelf, library.value()), excuses.value());
        List<Problem> problems = new ArrayList<>(shelf.problems());
        problems.addAll(library.problems());
        library.value().forEach((file, page) -> problems.addAll(unmet(file, page)));
        problems.addAll(excuses.problems());
        for (Face face : Face.values()) {
            coverage.holes(face).forEach(fact -> problems.add(hole(fact, face, stock.register())));
        }
        problems.sort(Comparator.comparing(Problem::where));
        return new Audit(shelf, coverage, library.value().size(), problems);
    }

    /** A register that is not about Lambda has no scenarios. */
    private static Reading<Map<String, ScenarioPage>> library(Path content, FactCatalog facts) {
        try {
            return Scenarios.with(facts).library(content);
        } catch (java.util.NoSuchElementException e) {
            return new Reading<>(new LinkedHashMap<>(), List.of());
        }
    }

    private static List<Problem> unmet(String file, ScenarioPage page) {
        return ScenarioRun.of(page).judged().stream()
                .filter(judged -> !judged.finding().holds())
                .map(judged -> Problem.error(
                        Where.file(file),
                        "not as expected: " + judged.expectation().text() + ": "
                                + judged.finding().said(),
                        "run `warmstart simulate` on it"))
                .toList();
    }

    private static Problem hole(FactId fact, Face face, FactRegister register) {
        return Problem.error(
                register.place(fact),
                "the fact `" + fact + "` has no " + face.word(),
                "give it one, or excuse it in facts/coverage/");
    }

    private static Map<Face, Set<FactId>> faces(Shelf shelf, Map<String, ScenarioPage> library) {
        Map<Face, Set<FactId>> faces = new EnumMap<>(Face.class);
        faces.put(Face.PAGE, onPages(shelf));
        faces.put(
                Face.QUESTION,
                ids(shelf.deck().items().stream()
                        .flatMap(item -> item.proof().facts().stream())
                        .map(Fact::id)));
        Set<FactId> simulated = simulated(shelf.facts());
        library.values().forEach(page -> simulated.addAll(page.facts()));
        faces.put(Face.SIMULATION, simulated);
        faces.put(Face.LAB, inLabs(shelf));
        return faces;
    }

    private static Set<FactId> onPages(Shelf shelf) {
        return ids(shelf.facts().all().stream()
                .filter(fact -> shelf.vault()
                        .named(fact.anchor().note())
                        .flatMap(page -> page.block(fact.anchor().block()))
                        .isPresent())
                .map(Fact::id));
    }

    /** The numbers of the model and the rules that its traces name. A vault without them has no simulation at all. */
    private static Set<FactId> simulated(FactCatalog facts) {
        Set<FactId> known = ids(ModelRules.all().stream()
                .map(Rule::id)
                .filter(FactId::isValid)
                .map(FactId::new)
                .flatMap(id -> facts.find(id).stream())
                .map(Fact::id));
        try {
            known.addAll(FactQuotas.facts(facts));
        } catch (java.util.NoSuchElementException e) {
            // A register that is not about Lambda: its labs are reported by their reader, and nothing is simulated.
            return new LinkedHashSet<>();
        }
        return known;
    }

    private static Set<FactId> inLabs(Shelf shelf) {
        return ids(shelf.labs().all().stream()
                .flatMap(lab -> java.util.stream.Stream.concat(
                        lab.links().facts().stream(),
                        lab.knobs().stream().map(Knob::facts).flatMap(List::stream)))
                .flatMap(id -> shelf.facts().find(id).stream())
                .map(Fact::id));
    }

    private static Set<FactId> ids(java.util.stream.Stream<FactId> facts) {
        return facts.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
