package warmstart.content.lab;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.json.JsonReader;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.content.markdown.Markdown;
import warmstart.content.scenario.Rulebook;
import warmstart.content.scenario.ScenarioShapes;
import warmstart.content.scenario.part.FactShapes;
import warmstart.facts.FactCatalog;
import warmstart.labs.Goal;
import warmstart.labs.Knob;
import warmstart.labs.KnobSettings;
import warmstart.labs.Lab;
import warmstart.labs.LabId;
import warmstart.labs.Prediction;
import warmstart.labs.Preset;
import warmstart.labs.ScenarioTemplate;
import warmstart.notes.Vault;
import warmstart.simulator.scenario.Scenario;

/** Puts a lab together from the text of its file and tries its scenario at every combination of its knobs. */
public final class LabBuilder {
    private static final List<String> KEYS =
            List.of("id", "number", "title", "summary", "minutes", "seed", "facts", "sections", "prerequisites");
    private static final List<String> BLOCKS = List.of("scenario", "knobs", "presets", "predictions", "goals");
    private static final int NUMBER_MAX = 999;
    private static final int MINUTES_MAX = 180;
    private static final int SEED_MAX = 999_999;

    private final Markdown markdown;
    private final FactCatalog facts;
    private final Vault vault;

    /** A builder of labs on these facts and notes. */
    public LabBuilder(Markdown markdown, FactCatalog facts, Vault vault) {
        this.markdown = markdown;
        this.facts = facts;
        this.vault = vault;
    }

    /**
     * The lab of a file.
     *
     * @param file its path below the content folder
     * @param text what it says
     * @param problems where everything wrong with it is noted
     * @return empty when there is an error
     */
    public Optional<Lab> build(String file, String text, Problems problems) {
        Problems own = new Problems();
        Optional<Lab> lab = LabText.of(file, text, own).flatMap(parts -> new Parts(parts, file, own).lab());
        problems.addAll(own.sorted());
        return own.anyError() ? Optional.empty() : lab;
    }

    /** The parts of one file while they are read. */
    private final class Parts {
        private final LabText text;
        private final String file;
        private final Problems problems;
        private final FactShapes shapes = new FactShapes(facts);
        private final FactPlaceholders placeholders;

        Parts(LabText text, String file, Problems problems) {
            this.text = text;
            this.file = file;
            this.problems = problems;
            this.placeholders = new FactPlaceholders(facts, problems);
        }

        Optional<Lab> lab() {
            text.front().allow(KEYS);
            text.blocks().forEach((name, piece) -> checkName(name, piece.where()));
            Lab.Texts texts = new LabProse(markdown, vault, placeholders, problems).read(text, file);
            Lab.Links links = new LabLinks(facts, vault, text.front(), problems).read();
            List<Knob> knobs = block("knobs")
                    .map(json -> new KnobShapes(shapes).knobs(json, problems))
                    .orElse(List.of());
            List<Preset> presets = presets(knobs);
            List<Goal> goals = list("goals", new JudgingShapes(shapes).goal());
            List<Prediction> predictions = list("predictions", new JudgingShapes(shapes).prediction());
            Optional<LabId> id = id();
            Head head = head();
            return scenario(knobs)
                    .flatMap(scenario -> id.map(known -> new Lab(
                            known,
                            head.number,
                            head.title,
                            head.summary,
                            head.minutes,
                            texts,
                            links,
                            knobs,
                            presets,
                            predictions,
                            goals,
                            head.seed,
                            scenario)));
        }

        private record Head(int number, String title, String summary, int minutes, int seed) {}

        private Head head() {
            FrontMatter front = text.front();
            return new Head(
                    front.whole("number", 1, NUMBER_MAX),
                    front.text("title"),
                    front.text("summary"),
                    front.whole("minutes", 1, MINUTES_MAX),
                    front.whole("seed", 0, SEED_MAX));
        }

        private Optional<LabId> id() {
            String id = text.front().text("id");
            if (!id.isEmpty() && !LabId.isValid(id)) {
                String hint = "use lower-case letters, digits and hyphens";
                problems.error(text.front().where("id"), "not a lab id: `" + id + "`", hint);
            }
            return LabId.isValid(id) ? Optional.of(new LabId(id)) : Optional.empty();
        }

        private void checkName(String name, Where where) {
            if (!BLOCKS.contains(name)) {
                String hint = "blocks here: " + String.join(", ", BLOCKS);
                problems.error(where, "a block `json " + name + "` is not known here", hint);
            }
        }

        private Optional<JsonValue> block(String name) {
            LabText.Piece piece = text.blocks().get(name);
            if (piece == null) {
                String hint = "add a fenced block that begins with ```json " + name;
                problems.error(Where.file(file), "the block `" + name + "` is missing", hint);
                return Optional.empty();
            }
            return JsonReader.parse(piece.text(), piece.where(), problems).map(placeholders::plain);
        }

        private <T> List<T> list(String name, Shape<T> shape) {
            return block(name)
                    .flatMap(json -> Shape.listOf(shape).read(json, problems))
                    .orElse(List.of());
        }

        /** Not read when a knob could not be: each preset would then be reported for the knob that is missing. */
        private List<Preset> presets(List<Knob> knobs) {
            boolean readable = text.blocks().containsKey("presets") && !problems.anyError();
            return readable ? list("presets", PresetShapes.preset(knobs)) : List.of();
        }

        private Optional<ScenarioTemplate> scenario(List<Knob> knobs) {
            Optional<JsonValue> json = block("scenario");
            Optional<Rulebook> rules = rules();
            // A knob that could not be read would be missed by the scenario too, and reported twice.
            if (json.isEmpty() || rules.isEmpty() || problems.anyError()) {
                return Optional.empty();
            }
            Shape<Scenario> shape = new ScenarioShapes(rules.get()).scenario();
            Template template = new Template(json.get(), knobs, shapes, shape);
            for (KnobSettings settings : Combinations.of(knobs)) {
                List<Problem> wrong = template.fill(settings).problems();
                if (!wrong.isEmpty()) {
                    problems.addAll(wrong);
                    return Optional.empty();
                }
            }
            return Optional.of(template);
        }

        private Optional<Rulebook> rules() {
            try {
                return Optional.of(new Rulebook(facts));
            } catch (NoSuchElementException missing) {
                problems.error(Where.file(file), "no lab can run: " + missing.getMessage(), "add it to the register");
                return Optional.empty();
            }
        }
    }
}
