package warmstart.quiz.material;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.facts.FactId;

/** All that authors give the families beside the register: the files of {@code content/questions/}. */
public final class Material {
    private final Map<FactId, TermAnswers> terms;
    private final List<Sequence> sequences;
    private final List<AuthoredChoice> choices;
    private final List<FactSet> sets;

    /** Everything in the order of the files. Of two entries for one term the first counts. */
    public Material(
            List<TermAnswers> terms, List<Sequence> sequences, List<AuthoredChoice> choices, List<FactSet> sets) {
        Map<FactId, TermAnswers> byFact = new LinkedHashMap<>();
        terms.forEach(term -> byFact.putIfAbsent(term.fact(), term));
        this.terms = Collections.unmodifiableMap(byFact);
        this.sequences = List.copyOf(sequences);
        this.choices = List.copyOf(choices);
        this.sets = List.copyOf(sets);
    }

    /** Nothing, as for a vault whose authors leave all to the rules. */
    public static Material none() {
        return new Material(List.of(), List.of(), List.of(), List.of());
    }

    /** What an author says about the answer to the question for a fact. */
    public Optional<TermAnswers> term(FactId fact) {
        return Optional.ofNullable(terms.get(fact));
    }

    /** Everything that is said about terms. */
    public List<TermAnswers> terms() {
        return List.copyOf(terms.values());
    }

    /** Steps to put in order. */
    public List<Sequence> sequences() {
        return sequences;
    }

    /** Questions about causes and code. */
    public List<AuthoredChoice> choices() {
        return choices;
    }

    /** Facts to match or to compare. */
    public List<FactSet> sets() {
        return sets;
    }
}
