package warmstart.quiz.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import warmstart.base.Where;
import warmstart.facts.Fact;
import warmstart.quiz.Asked;
import warmstart.quiz.Deck;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.Proof;
import warmstart.quiz.lint.view.Declared;
import warmstart.quiz.lint.view.Evidence;
import warmstart.quiz.lint.view.LintedFact;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.Reference;
import warmstart.quiz.question.Question;

/** Shows generated items to the linter: each form in which an item can be asked is one to lint. */
public final class LintedItems {
    private LintedItems() {}

    /** Every form of every item as its first variant asks it, in the order of the deck. */
    public static List<LintedItem> of(Deck deck) {
        return deck.items().stream().flatMap(item -> of(item).stream()).toList();
    }

    /** The forms of an item in its first variant. */
    public static List<LintedItem> of(Item item) {
        return of(item, 1);
    }

    /** The forms of an item in so many variants. */
    public static List<LintedItem> of(Item item, int variants) {
        return LongStream.range(0, variants)
                .boxed()
                .flatMap(variant -> forms(item, item.ask(variant)))
                .distinct()
                .toList();
    }

    private static Stream<LintedItem> forms(Item item, Asked asked) {
        boolean typed = asked.recalled().isPresent();
        return Stream.of(asked.recognised(), asked.recalled())
                .flatMap(Optional::stream)
                .map(question -> form(item, asked, question, typed));
    }

    private static LintedItem form(Item item, Asked asked, Question question, boolean typed) {
        Declared filed = Declared.byRule()
                .withDomain(item.filing().domains().stream()
                        .map(Filing.Domain::number)
                        .findFirst());
        LintedItem seen = LintedQuestions.of(
                item.id().value(), Where.file(item.proof().note()), question, typed ? filed : filed.withoutTypedForm());
        return seen.withEvidence(evidence(item.proof()).withExplanation(asked.because()));
    }

    private static Evidence evidence(Proof proof) {
        LintedFact[] facts = proof.facts().stream().map(LintedItems::fact).toArray(LintedFact[]::new);
        // The anchor of a fact is compared with its note when the register is read.
        Reference[] references = Stream.concat(
                        proof.sections().stream().map(section -> new Reference("[[" + section + "]]", true)),
                        proof.citations().stream()
                                .map(citation ->
                                        new Reference(citation.address().toString(), true)))
                .toArray(Reference[]::new);
        // The mark is what the note's own sentence has; whoever reads the notes has seen that it stands there.
        String cited =
                proof.facts().size() == 1 ? proof.main().map(Fact::shownValue).orElse("") : "";
        return Evidence.none().withFacts(facts).withReferences(references).withCitedLine(cited);
    }

    private static LintedFact fact(Fact fact) {
        return new LintedFact(
                fact.id().value(),
                fact.wording().subject(),
                fact.wording().statement(),
                List.of(),
                false,
                fact.notAskedBecause());
    }
}
