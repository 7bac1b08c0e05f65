package warmstart.quiz.generate;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import warmstart.base.Rng;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.Quantity;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Proof;
import warmstart.quiz.question.AmountWords;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedQuantity;

/**
 * Asks for the number of every fact that has one: typed with its unit and, where two or more wrong numbers are reliably
 * wrong, as a choice of three or four.
 *
 * <p>From the fact {@code timeout-max} comes {@code limit:timeout-max}: "What is the maximum timeout of a Lambda function?",
 * to be typed, or to be chosen from 3 s, 29 s, 900 s and 21,600 s.
 */
public final class LimitQuestions implements Generator {
    /** The name by which packs ask for this family. */
    public static final String FAMILY = "limit";

    private static final int DISTRACTORS_MIN = 2;

    /** The items of all askable facts with a number. */
    public static List<Item> generate(FactCatalog catalog, Rng rng) {
        return new LimitQuestions().generate(new Assignment(FAMILY, catalog.askable(), catalog, rng));
    }

    /** In the order of the facts. Where two facts would be asked in the same words, neither is: nobody could tell which. */
    @Override
    public List<Item> generate(Assignment assignment) {
        List<Fact> numbers = assignment.asked(fact -> fact.setting().isPresent() && Stems.canBeAsked(fact));
        List<String> stems = numbers.stream().map(Stems::of).toList();
        Lookalikes lookalikes = new Lookalikes(assignment.catalog());
        Distractors distractors = new Distractors(assignment.catalog(), lookalikes);
        Function<Fact, Item> item = fact -> {
            List<Fact> wrong =
                    distractors.of(fact, assignment.rng().named(fact.id().value()));
            return new Item(
                    ItemId.of(FAMILY, fact.id()),
                    Filing.under(assignment.pack(), fact),
                    Proof.of(fact),
                    Asking.fixed(asked(fact, wrong, lookalikes)));
        };
        return numbers.stream()
                .filter(fact -> Collections.frequency(stems, Stems.of(fact)) == 1)
                .map(item)
                .toList();
    }

    private static Asked asked(Fact fact, List<Fact> wrong, Lookalikes lookalikes) {
        Quantity key = fact.quantity().orElseThrow();
        TypedQuantity typed = new TypedQuantity(Stems.of(fact), key, shownKey(fact), lookalikes.of(fact));
        Optional<Question> choice =
                wrong.size() < DISTRACTORS_MIN ? Optional.empty() : Optional.of(choice(fact, wrong, typed));
        return new Asked(choice, Optional.of(typed), "");
    }

    private static SingleChoice choice(Fact fact, List<Fact> wrong, TypedQuantity typed) {
        List<Fact> all = Stream.concat(Stream.of(fact), wrong.stream()).toList();
        List<Quantity> amounts =
                all.stream().map(f -> f.quantity().orElseThrow()).toList();
        List<Quantity> alike = typed.unitInStem()
                .map(unit -> OptionUnits.in(unit, amounts))
                .orElseGet(() -> OptionUnits.alike(amounts));
        List<Option> options = IntStream.range(0, all.size())
                .mapToObj(i -> option(alike.get(i), all.get(i), i == 0))
                .sorted(Comparator.comparing(
                        (Option option) -> option.quantity().orElseThrow().inBase()))
                .toList();
        int place = IntStream.range(0, options.size())
                .filter(i -> options.get(i).quantity().orElseThrow().sameAs(typed.key()))
                .findFirst()
                .orElseThrow();
        return new SingleChoice(typed.stem(), options, place);
    }

    /** Whoever chose a wrong amount is told what it really is. */
    private static Option option(Quantity amount, Fact fact, boolean right) {
        String text = AmountWords.of(amount);
        String feedback = right ? "" : text + " is " + Stems.named(fact) + ".";
        return new Option(text, Optional.of(amount), feedback);
    }

    /** As the note writes it; a bare number such as {@code 1,000} gets its noun. */
    private static String shownKey(Fact fact) {
        String mark = fact.wording().mark();
        boolean bare = mark.chars().noneMatch(c -> Character.isLetter(c) || c == '%');
        return bare ? AmountWords.of(fact.quantity().orElseThrow()) : mark;
    }
}
