package warmstart.labs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.facts.FactId;
import warmstart.notes.PageId;
import warmstart.notes.SafeHtml;

/**
 * A lab: lab 2, "When nobody is waiting".
 *
 * @param id its name in an address
 * @param number its place among the labs
 * @param title its name for people
 * @param summary one sentence for a list of labs
 * @param minutes how long it takes, roughly
 * @param texts brief, hints and debrief
 * @param links what it belongs to
 * @param knobs what the learner can change
 * @param presets settings worth a look, the first of them where the learner starts
 * @param predictions what is asked before the first run
 * @param goals what is to be reached
 * @param seed the seed of the first run
 * @param scenario what is run
 */
public record Lab(
        LabId id,
        int number,
        String title,
        String summary,
        int minutes,
        Texts texts,
        Links links,
        List<Knob> knobs,
        List<Preset> presets,
        List<Prediction> predictions,
        List<Goal> goals,
        long seed,
        ScenarioTemplate scenario) {
    public Lab {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(scenario, "scenario");
        knobs = List.copyOf(knobs);
        presets = List.copyOf(presets);
        predictions = List.copyOf(predictions);
        goals = List.copyOf(goals);
    }

    /**
     * What the learner reads.
     *
     * @param brief the situation
     * @param hints steps towards the goals, to be opened one by one
     * @param debrief what there was to learn; to be shown after the goals, or on demand
     */
    public record Texts(SafeHtml brief, List<SafeHtml> hints, SafeHtml debrief) {
        public Texts {
            Objects.requireNonNull(brief, "brief");
            Objects.requireNonNull(debrief, "debrief");
            hints = List.copyOf(hints);
        }
    }

    /**
     * What the lab belongs to.
     *
     * @param facts the facts it lets one feel; their questions are fed by it
     * @param sections where to read about it
     * @param prerequisites the labs to do before
     */
    public record Links(List<FactId> facts, List<Section> sections, List<LabId> prerequisites) {
        public Links {
            facts = List.copyOf(facts);
            sections = List.copyOf(sections);
            prerequisites = List.copyOf(prerequisites);
        }
    }

    /**
     * A place in the notes.
     *
     * @param page the page
     * @param anchor a heading on it; empty for the whole page
     * @param title what a link to it says
     */
    public record Section(PageId page, String anchor, String title) {
        public Section {
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(anchor, "anchor");
            Objects.requireNonNull(title, "title");
        }

        /** Where it is: {@code /topics/lambda/invocation/dead-letter-queues#the-permission}. */
        public String address() {
            return page.address() + (anchor.isEmpty() ? "" : "#" + anchor);
        }
    }

    /** A knob by its name. */
    public Optional<Knob> knob(String name) {
        return knobs.stream().filter(knob -> knob.id().equals(name)).findFirst();
    }

    /** A preset by its name. */
    public Optional<Preset> preset(String name) {
        return presets.stream().filter(preset -> preset.id().equals(name)).findFirst();
    }

    /** The settings at which the learner finds the lab. */
    public KnobSettings defaults() {
        return KnobSettings.defaults(knobs);
    }
}
