package warmstart.content.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.json.JsonReader;
import warmstart.content.json.JsonValue;
import warmstart.content.scenario.part.FactShapes;
import warmstart.facts.FactCatalog;
import warmstart.labs.library.ScenarioPage;

/** Reads scenario files. All that is wrong with one is reported at once, each with its line and JSON path. */
public final class ScenarioReader {
    private final FactShapes facts;
    private final Rulebook rules;

    /**
     * A reader of scenarios that may name the facts of a register.
     *
     * @throws java.util.NoSuchElementException naming the fact that the register lacks
     */
    public ScenarioReader(FactCatalog catalog) {
        this.facts = new FactShapes(catalog);
        this.rules = new Rulebook(catalog);
    }

    /**
     * Reads a file.
     *
     * @param name what problems call it
     * @return empty when it has an error
     */
    public Optional<ScenarioPage> read(Path file, String name, Problems problems) {
        return JsonReader.read(file, name, problems).flatMap(json -> page(json, Optional.empty(), problems));
    }

    /**
     * Reads a file and runs it by the rules of another day than it says.
     *
     * @return empty when it has an error
     */
    public Optional<ScenarioPage> readAsOf(LocalDate day, Path file, String name, Problems problems) {
        return JsonReader.read(file, name, problems).flatMap(json -> page(json, Optional.of(day), problems));
    }

    /** Reads a text. */
    public Optional<ScenarioPage> parse(String text, String name, Problems problems) {
        return JsonReader.parse(text, new Where(name, 1), problems)
                .flatMap(json -> page(json, Optional.empty(), problems));
    }

    private Optional<ScenarioPage> page(JsonValue json, Optional<LocalDate> day, Problems problems) {
        Problems own = new Problems();
        Places places = Places.of(json);
        JsonValue filled = new FactValues(facts, own).fill(json);
        PageShapes shapes = new PageShapes(new ScenarioShapes(rules, day), facts);
        Optional<ScenarioPage> page = shapes.page().read(filled, own);
        problems.addAll(own.sorted().stream().map(places::named).toList());
        return own.anyError() ? Optional.empty() : page;
    }
}
