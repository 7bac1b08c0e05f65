package warmstart.quiz;

import java.util.List;
import java.util.Optional;
import warmstart.facts.Citation;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.notes.LinkTarget;

/**
 * What shows that a key is right: facts of the register, with the sections that state them and the pages they rest on.
 *
 * @param facts the facts it follows from, the one that is asked for first; none for what an author or a plain note says
 * @param sections the places of the notes to read, best first; none where no note says it
 */
public record Proof(List<Fact> facts, List<LinkTarget> sections) {
    public Proof {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /** Facts, with the sentences that state them. */
    public static Proof of(List<Fact> facts) {
        return new Proof(facts, facts.stream().map(Proof::section).distinct().toList());
    }

    /** A fact, with the sentence that states it. */
    public static Proof of(Fact fact) {
        return of(List.of(fact));
    }

    private static LinkTarget section(Fact fact) {
        return new LinkTarget(fact.anchor().note(), List.of(), fact.anchor().block());
    }

    /** The fact that is asked for, when it is one of the register. */
    public Optional<Fact> main() {
        return facts.stream().findFirst();
    }

    /** Whether it follows from this fact, among others. */
    public boolean restsOn(FactId fact) {
        return facts.stream().anyMatch(own -> own.id().equals(fact));
    }

    /** The pages that the facts rest on, each once. */
    public List<Citation> citations() {
        return facts.stream().map(Fact::citation).distinct().toList();
    }

    /** The note in whose progress it counts: that of the first section; empty without one. */
    public String note() {
        return sections.stream().map(LinkTarget::note).findFirst().orElse("");
    }
}
