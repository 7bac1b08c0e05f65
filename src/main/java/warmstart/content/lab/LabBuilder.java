package warmstart.content.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.json.JsonReader;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.content.markdown.Markdown;
import warmstart.content.markdown.Rendered;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.labs.FactQuotas;
import warmstart.labs.Goal;
import warmstart.labs.Knob;
import warmstart.labs.KnobSettings;
import warmstart.labs.Lab;
import warmstart.labs.LabId;
import warmstart.labs.Prediction;
import warmstart.labs.Preset;
import warmstart.labs.ScenarioTemplate;
import warmstart.notes.Heading;
import warmstart.notes.Page;
import warmstart.notes.SafeHtml;
import warmstart.notes.Vault;
import warmstart.simulator.lambda.Quotas;

/** Puts a lab together from the text of its file and tries its scenario at every corner of its knobs. */
public final class LabBuilder {
    private static final List<String> KEYS =
            List.of("id", "number", "title", "summary", "minutes", "seed", "facts", "sections", "prerequisites");
    private static final List<String> BLOCKS = List.of("scenario", "knobs", "presets", "predictions", "goals");
    private static final Pattern STEP = Pattern.compile("(?m)^\\d+\\.\\s+");
    private static final int NUMBER_MAX = 999;
    private static final int MINUTES_MAX = 180;
    private static final int SEED_MAX = 999_999;

    private final Markdown markdown;
    private final FactCatalog facts;
    private final Vault vault;

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
            FrontMatter front = text.front();
            front.allow(KEYS);
            text.blocks().forEach((name, piece) -> checkBlock(name, piece.where()));
            List<Knob> knobs = block("knobs")
                    .map(json -> new KnobShapes(shapes).knobs(json, problems))
                    .orElse(List.of());
            List<Goal> goals = list("goals", new JudgingShapes(shapes).goal());
            List<Prediction> predictions = list("predictions", new JudgingShapes(shapes).prediction());
            Optional<ScenarioTemplate> scenario = scenario(knobs);
            Lab.Texts texts = new Lab.Texts(section("Brief"), hints(), section("Debrief"));
            String id = front.text("id");
            if (!LabId.isValid(id) || scenario.isEmpty()) {
                problems.error(front.where("id"), "`" + id + "` cannot be offered", "mend the problems of this file");
                return Optional.empty();
            }
            return Optional.of(new Lab(
                    new LabId(id),
                    front.whole("number", 1, NUMBER_MAX),
                    front.text("title"),
                    front.text("summary"),
                    front.whole("minutes", 1, MINUTES_MAX),
                    texts,
                    links(),
                    knobs,
                    presets(knobs),
                    predictions,
                    goals,
                    front.whole("seed", 0, SEED_MAX),
                    scenario.get()));
        }

        private void checkBlock(String name, Where where) {
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

        private Optional<ScenarioTemplate> scenario(List<Knob> knobs) {
            Optional<JsonValue> json = block("scenario");
            Optional<Quotas> quotas = quotas();
            if (json.isEmpty() || quotas.isEmpty() || problems.anyError()) {
                return Optional.empty();
            }
            Template template = new Template(json.get(), knobs, shapes, new ScenarioShapes(quotas.get()).scenario());
            for (KnobSettings corner : Combinations.of(knobs)) {
                List<Problem> wrong = template.fill(corner).problems();
                if (!wrong.isEmpty()) {
                    problems.addAll(wrong);
                    return Optional.empty();
                }
            }
            return Optional.of(template);
        }

        private Optional<Quotas> quotas() {
            try {
                return Optional.of(FactQuotas.from(facts));
            } catch (NoSuchElementException missing) {
                problems.error(Where.file(file), "no lab can run: " + missing.getMessage(), "add it to the register");
                return Optional.empty();
            }
        }

        private List<Preset> presets(List<Knob> knobs) {
            if (!text.blocks().containsKey("presets")) {
                return List.of();
            }
            return list("presets", PresetShapes.preset(knobs));
        }

        private SafeHtml section(String name) {
            LabText.Piece piece = text.sections().get(name);
            if (piece == null) {
                problems.error(Where.file(file), "the section `## " + name + "` is missing", "");
                return SafeHtml.empty();
            }
            return rendered(placeholders.linked(piece), piece.where());
        }

        private List<SafeHtml> hints() {
            LabText.Piece piece = text.sections().get("Hints");
            if (piece == null) {
                return List.of();
            }
            String linked = placeholders.linked(piece);
            List<SafeHtml> hints = new ArrayList<>();
            for (String step : STEP.split(linked)) {
                if (!step.isBlank()) {
                    hints.add(rendered(step, piece.where()));
                }
            }
            return hints;
        }

        private SafeHtml rendered(String source, Where where) {
            Rendered rendered = markdown.fragment(source, where, vault);
            problems.addAll(rendered.problems());
            return rendered.html();
        }

        private Lab.Links links() {
            FrontMatter front = text.front();
            List<FactId> ids = new ArrayList<>();
            for (String name : front.list("facts")) {
                if (FactId.isValid(name) && facts.find(new FactId(name)).isPresent()) {
                    ids.add(facts.find(new FactId(name)).orElseThrow().id());
                } else {
                    problems.error(front.where("facts"), "the register has no fact `" + name + "`", "");
                }
            }
            List<Lab.Section> sections = new ArrayList<>();
            front.list("sections").forEach(name -> section(name, front).ifPresent(sections::add));
            List<LabId> prerequisites = front.list("prerequisites").stream()
                    .filter(LabId::isValid)
                    .map(LabId::new)
                    .toList();
            return new Lab.Links(ids, sections, prerequisites);
        }

        /** {@code Dead-letter queues} or {@code Dead-letter queues#The permission}. */
        private Optional<Lab.Section> section(String name, FrontMatter front) {
            String[] parts = name.split("#", 2);
            Optional<Page> page = vault.named(parts[0].strip());
            if (page.isEmpty()) {
                problems.error(front.where("sections"), "no note is called `" + parts[0].strip() + "`", "");
                return Optional.empty();
            }
            if (parts.length == 1) {
                return page.map(found -> new Lab.Section(found.id(), "", found.title()));
            }
            Optional<Heading> heading = page.get().headings().stream()
                    .filter(candidate -> candidate.text().equals(parts[1].strip()))
                    .findFirst();
            if (heading.isEmpty()) {
                String message = "`" + parts[0].strip() + "` has no heading `" + parts[1].strip() + "`";
                problems.error(front.where("sections"), message, "");
            }
            return heading.map(found -> new Lab.Section(page.get().id(), found.anchor(), found.text()));
        }
    }
}
