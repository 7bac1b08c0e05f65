package warmstart.quiz.lint.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What proves an item.
 *
 * @param facts the facts it rests on
 * @param references the sections, pages and pictures it points at
 * @param citedLine the line of the note that states the answer; empty when it is not known
 * @param explanation what a learner reads after answering; may be empty
 * @param simulated the key that a run of the simulator gave, for an item that declares one
 */
public record Evidence(
        List<LintedFact> facts,
        List<Reference> references,
        String citedLine,
        String explanation,
        Optional<String> simulated) {
    public Evidence {
        facts = List.copyOf(facts);
        references = List.copyOf(references);
        Objects.requireNonNull(citedLine, "citedLine");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(simulated, "simulated");
    }

    /** Nothing. */
    public static Evidence none() {
        return new Evidence(List.of(), List.of(), "", "", Optional.empty());
    }

    /** The same resting on these facts. */
    public Evidence withFacts(LintedFact... resting) {
        return new Evidence(List.of(resting), references, citedLine, explanation, simulated);
    }

    /** The same pointing at these. */
    public Evidence withReferences(Reference... pointing) {
        return new Evidence(facts, List.of(pointing), citedLine, explanation, simulated);
    }

    /** The same with the line of the note that states the answer. */
    public Evidence withCitedLine(String line) {
        return new Evidence(facts, references, line, explanation, simulated);
    }

    /** The same with an explanation. */
    public Evidence withExplanation(String words) {
        return new Evidence(facts, references, citedLine, words, simulated);
    }

    /** The same with the key that a run gave. */
    public Evidence withSimulated(String key) {
        return new Evidence(facts, references, citedLine, explanation, Optional.of(key));
    }
}
