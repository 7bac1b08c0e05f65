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
import warmstart.quiz.AmountWords;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Option;
import warmstart.quiz.SingleChoice;
import warmstart.quiz.TypedQuantity;

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
        return new LimitQuestions().generate(catalog.askable(), catalog, rng);
    }

    /** In the order of the facts. Where two facts would be asked in the same words, neither is: nobody could tell which. */
    @Override
    public List<Item> generate(List<Fact> asked, FactCatalog catalog, Rng rng) {
        List<Fact> numbers = asked.stream()
                .filter(fact -> fact.setting().isPresent() && Stems.canBeAsked(fact))
                .toList();
        List<String> stems = numbers.stream().map(Stems::of).toList();
        Lookalikes lookalikes = new Lookalikes(catalog);
        Distractors distractors = new Distractors(catalog, lookalikes);
        Function<Fact, Item> item = fact -> {
            List<Fact> wrong = distractors.of(fact, rng.named(fact.id().value()));
            return item(fact, wrong, lookalikes);
        };
        return numbers.stream()
                .filter(fact -> Collections.frequency(stems, Stems.of(fact)) == 1)
                .map(item)
                .toList();
    }

    private static Item item(Fact fact, List<Fact> wrong, Lookalikes lookalikes) {
        Quantity key = fact.quantity().orElseThrow();
        TypedQuantity typed = new TypedQuantity(Stems.of(fact), key, shownKey(fact), lookalikes.of(fact));
        Optional<SingleChoice> choice =
                wrong.size() < DISTRACTORS_MIN ? Optional.empty() : Optional.of(choice(fact, wrong, typed));
        return new Item(ItemId.of(FAMILY, fact.id()), fact, typed, choice);
    }

    private static SingleChoice choice(Fact fact, List<Fact> wrong, TypedQuantity typed) {
        List<Fact> all = Stream.concat(Stream.of(fact), wrong.stream()).toList();
        List<Quantity> amounts =
                all.stream().map(f -> f.quantity().orElseThrow()).toList();
        List<Quantity> alike = typed.unitInStem()
                .map(unit -> OptionUnits.in(unit, amounts))
                .orElseGet(() -> OptionUnits.alike(amounts));
        List<Option> options = IntStream.range(0, all.size())
                .mapToObj(i -> new Option(AmountWords.of(alike.get(i)), alike.get(i), Stems.named(all.get(i))))
                .sorted(Comparator.comparing(
                        (Option option) -> option.quantity().inBase()))
                .toList();
        int place = IntStream.range(0, options.size())
                .filter(i -> options.get(i).quantity().sameAs(typed.key()))
                .findFirst()
                .orElseThrow();
        return new SingleChoice(typed.stem(), options, place);
    }

    /** As the note writes it; a bare number such as {@code 1,000} gets its noun. */
    private static String shownKey(Fact fact) {
        String mark = fact.wording().mark();
        boolean bare = mark.chars().noneMatch(c -> Character.isLetter(c) || c == '%');
        return bare ? AmountWords.of(fact.quantity().orElseThrow()) : mark;
    }
}
