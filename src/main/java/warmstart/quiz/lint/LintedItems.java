package warmstart.quiz.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import warmstart.base.Where;
import warmstart.facts.ExamSkill;
import warmstart.facts.Fact;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;
import warmstart.quiz.Deck;
import warmstart.quiz.Item;
import warmstart.quiz.Option;
import warmstart.quiz.SingleChoice;
import warmstart.quiz.TypedQuantity;
import warmstart.quiz.lint.view.Declared;
import warmstart.quiz.lint.view.Evidence;
import warmstart.quiz.lint.view.LintedFact;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;
import warmstart.quiz.lint.view.NumericKey;
import warmstart.quiz.lint.view.QuestionForm;
import warmstart.quiz.lint.view.Reference;

/** Shows generated items to the linter: each form in which an item can be asked is one to lint. */
public final class LintedItems {
    private LintedItems() {}

    /** Every form of every item, in the order of the deck. */
    public static List<LintedItem> of(Deck deck) {
        return deck.items().stream().flatMap(item -> of(item).stream()).toList();
    }

    /** The typed form of an item and, where it has options, the one to choose from. */
    public static List<LintedItem> of(Item item) {
        List<LintedItem> forms = new ArrayList<>();
        forms.add(typed(item));
        item.choice().ifPresent(choice -> forms.add(chosen(item, choice)));
        return List.copyOf(forms);
    }

    private static LintedItem typed(Item item) {
        TypedQuantity typed = item.typed();
        // A generated answer is right in one amount only, which its generator says by being a documented number.
        Optional<Quantity> exact =
                Optional.of(new Quantity(BigDecimal.ZERO, typed.key().unit()));
        Optional<Unit> unit = typed.unitInStem();
        Declared declared = declared(item).withNumber(new NumericKey(typed.key(), exact, unit));
        return new LintedItem(
                item.id().value(),
                where(item),
                QuestionForm.NUMERIC,
                typed.stem(),
                List.of(),
                evidence(item.fact()),
                declared);
    }

    private static LintedItem chosen(Item item, SingleChoice choice) {
        List<LintedOption> options = IntStream.range(0, choice.options().size())
                .mapToObj(i -> option(choice.options().get(i), i == choice.key()))
                .toList();
        return new LintedItem(
                item.id().value(),
                where(item),
                QuestionForm.SINGLE,
                choice.stem(),
                options,
                evidence(item.fact()),
                declared(item));
    }

    private static LintedOption option(Option option, boolean isKey) {
        Optional<String> told = Optional.of(option.told()).filter(words -> !isKey && !words.isBlank());
        return new LintedOption(
                option.text(),
                isKey,
                Optional.of(option.quantity()),
                !option.told().isBlank(),
                told);
    }

    private static Declared declared(Item item) {
        Optional<Integer> domain =
                item.fact().skills().stream().map(ExamSkill::domain).findFirst();
        return Declared.byRule().withDomain(domain);
    }

    private static Evidence evidence(Fact fact) {
        LintedFact rests = new LintedFact(
                fact.id().value(),
                fact.wording().subject(),
                fact.wording().statement(),
                List.of(),
                false,
                fact.notAskedBecause());
        // The mark is what the note's own sentence has; whoever reads the notes has seen that it stands there.
        return Evidence.none()
                .withFacts(rests)
                .withReferences(
                        new Reference(fact.anchor().toString(), true),
                        new Reference(fact.citation().address().toString(), true))
                .withCitedLine(fact.wording().mark());
    }

    private static Where where(Item item) {
        return Where.file(item.fact().anchor().note());
    }
}
