package warmstart.quiz.material;

import java.util.List;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.facts.FactId;
import warmstart.notes.LinkTarget;

/**
 * Steps that follow each other: how an environment begins, works and ends.
 *
 * @param id its name for good: {@code environment-life}
 * @param stem what is asked: {@code In which order …?}
 * @param steps three to six, in the right order
 * @param section the place of the notes that states the sequence
 */
public record Sequence(String id, String stem, List<Step> steps, LinkTarget section) {
    public Sequence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stem, "stem");
        steps = List.copyOf(steps);
        Objects.requireNonNull(section, "section");
        Check.argument(steps.size() >= 3 && steps.size() <= 6, "a sequence has three to six steps");
    }

    /**
     * One step.
     *
     * @param text {@code Lambda runs the code outside the handler}
     * @param facts the facts it rests on; may be none where the section alone states it
     */
    public record Step(String text, List<FactId> facts) {
        public Step {
            Objects.requireNonNull(text, "text");
            facts = List.copyOf(facts);
        }
    }

    /** The facts of all steps, each once. */
    public List<FactId> facts() {
        return steps.stream().flatMap(step -> step.facts().stream()).distinct().toList();
    }
}
