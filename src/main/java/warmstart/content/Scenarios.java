package warmstart.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.scenario.CaseReader;
import warmstart.content.scenario.ScenarioReader;
import warmstart.facts.FactCatalog;
import warmstart.labs.library.ScenarioCase;
import warmstart.labs.library.ScenarioPage;

/**
 * Scenario files, read with the register of facts of a content folder.
 *
 * <pre>{@code
 * ScenarioPage page = Scenarios.shipped().read(Path.of("content/scenarios/async-three-attempts.json"));
 * Trace trace = Simulation.run(page.scenario(), page.seed(), page.bounds(), StopSignal.NEVER);
 * System.out.println(TraceJson.lines(trace));
 * }</pre>
 */
public final class Scenarios {
    /** The folder of the library, below the content folder. */
    public static final String FOLDER = "scenarios";

    private static final int FOLDERS_DEEP_MAX = 8;

    /** Decisions of IAM have a form of their own, and a command that checks them. */
    private static final Path DECISIONS = Path.of("iam");

    private final ScenarioReader reader;
    private final CaseReader cases;

    private Scenarios(FactCatalog facts) {
        this.reader = new ScenarioReader(facts);
        this.cases = new CaseReader(facts);
    }

    /** A reader with the facts that travel with the program. */
    public static Scenarios shipped() {
        return in(ShippedFolder.of("shipped/content"));
    }

    /**
     * A reader with the facts of a content folder.
     *
     * @throws java.util.NoSuchElementException naming the fact that its register lacks
     */
    public static Scenarios in(Path content) {
        return with(FactReader.read(content, ExamReader.read(content).value())
                .value()
                .catalog());
    }

    /**
     * A reader with these facts.
     *
     * @throws java.util.NoSuchElementException naming the fact that the register lacks
     */
    public static Scenarios with(FactCatalog facts) {
        return new Scenarios(facts);
    }

    /**
     * Reads a file.
     *
     * @throws BrokenScenario with all that is wrong with it
     */
    public ScenarioPage read(Path file) {
        Problems problems = new Problems();
        return reader.read(file, file.toString(), problems).orElseThrow(() -> new BrokenScenario(problems.sorted()));
    }

    /**
     * Reads a file, by the rules of another day than it says.
     *
     * @throws BrokenScenario with all that is wrong with it
     */
    public ScenarioPage readAsOf(LocalDate day, Path file) {
        Problems problems = new Problems();
        return reader.readAsOf(day, file, file.toString(), problems)
                .orElseThrow(() -> new BrokenScenario(problems.sorted()));
    }

    /** Reads the library of a content folder, by file; one that has an error is left out and reported. */
    public Reading<Map<String, ScenarioPage>> library(Path content) {
        Problems problems = new Problems();
        Map<String, ScenarioPage> pages = new LinkedHashMap<>();
        for (Path file : files(content.resolve(FOLDER), problems)) {
            String name = FOLDER + "/" + file.getFileName();
            reader.read(file, name, problems).ifPresent(page -> pages.put(name, page));
        }
        return new Reading<>(pages, problems.sorted());
    }

    /** Reads the cases of a file, or of all files of a folder and the folders in it but {@code iam}. */
    public Reading<List<ScenarioCase>> cases(Path place) {
        Problems problems = new Problems();
        List<ScenarioCase> found = new ArrayList<>();
        for (Path file : Files.isDirectory(place) ? below(place, problems) : List.of(place)) {
            found.addAll(cases.read(file, file.toString(), problems));
        }
        return new Reading<>(found, problems.sorted());
    }

    private static List<Path> below(Path folder, Problems problems) {
        try (Stream<Path> files = Files.walk(folder, FOLDERS_DEEP_MAX)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith(DECISIONS))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.error(Where.file(folder.toString()), "cannot be listed: " + unreadable.getMessage(), "");
            return List.of();
        }
    }

    /** The files of the library, in the order of their names. */
    static List<Path> files(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.error(Where.file(FOLDER), "cannot be listed: " + unreadable.getMessage(), "check its permissions");
            return List.of();
        }
    }

    /** A scenario file that cannot be run, with all that is wrong with it. */
    public static final class BrokenScenario extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<Problem> problems;

        BrokenScenario(List<Problem> problems) {
            super(String.join(
                    System.lineSeparator(),
                    problems.stream().map(Problem::toString).toList()));
            this.problems = List.copyOf(problems);
        }

        /** What is wrong, by line. */
        public List<Problem> problems() {
            return problems;
        }
    }
}
