package warmstart.quiz.generate.size;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import warmstart.base.Rng;
import warmstart.facts.Fact;
import warmstart.facts.Quantity;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Proof;
import warmstart.quiz.generate.Assignment;
import warmstart.quiz.generate.Generator;
import warmstart.quiz.generate.Stems;
import warmstart.quiz.material.FactSet;
import warmstart.quiz.question.AmountWords;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.SingleChoice;

/**
 * Asks which of several quotas is the largest: {@code larger:packages}. Which are worth comparing is an author's choice,
 * which is the largest follows from the facts. A set whose largest value is less than a fifth above the next is not asked.
 */
public final class LargerQuestions implements Generator {
    /** The name by which packs ask for this family. */
    public static final String FAMILY = "larger";

    private static final BigDecimal LEAD = new BigDecimal("1.2");

    /** In the order of the files. */
    @Override
    public List<Item> generate(Assignment assignment) {
        return assignment.material().sets().stream()
                .filter(set -> set.task() == FactSet.Task.LARGEST)
                .flatMap(set -> item(set, assignment).stream())
                .toList();
    }

    private static Optional<Item> item(FactSet set, Assignment assignment) {
        List<Fact> falling = assignment.askable(set.facts()).stream()
                .filter(fact -> fact.setting().isPresent())
                .sorted(Comparator.comparing(LargerQuestions::base).reversed())
                .toList();
        if (falling.size() < set.facts().size() || !assignment.asked().contains(falling.get(0)) || !isClear(falling)) {
            return Optional.empty();
        }
        Rng rng = assignment.rng().named(set.id());
        return Optional.of(new Item(
                new ItemId(FAMILY + ":" + set.id()),
                Filing.under(assignment.pack(), falling.get(0)),
                Proof.of(falling),
                Asking.fixed(Asked.choosing(choice(set.stem(), falling, rng), told(falling)))));
    }

    private static boolean isClear(List<Fact> falling) {
        boolean alike = falling.stream()
                        .map(fact -> fact.quantity().orElseThrow().unit().dimension())
                        .distinct()
                        .count()
                == 1;
        return alike && base(falling.get(0)).compareTo(base(falling.get(1)).multiply(LEAD)) >= 0;
    }

    private static SingleChoice choice(String stem, List<Fact> falling, Rng rng) {
        Fact largest = falling.get(0);
        List<Option> options = falling.stream()
                .map(fact -> Option.of(Prose.plain(Stems.named(fact)), fact.equals(largest) ? "" : less(fact, largest)))
                .toList();
        List<Option> shuffled = rng.shuffled(options);
        return new SingleChoice(stem, shuffled, shuffled.indexOf(options.get(0)));
    }

    private static String less(Fact fact, Fact largest) {
        return Prose.plain("This is " + amount(fact) + ", less than the " + amount(largest) + " of the largest.");
    }

    private static String told(List<Fact> falling) {
        return Prose.plain(falling.stream()
                .map(fact -> Stems.named(fact) + " is " + amount(fact))
                .collect(Collectors.joining("; ", "By size: ", ".")));
    }

    private static String amount(Fact fact) {
        return AmountWords.of(fact.quantity().orElseThrow());
    }

    private static BigDecimal base(Fact fact) {
        return fact.quantity().map(Quantity::inBase).orElse(BigDecimal.ZERO);
    }
}
