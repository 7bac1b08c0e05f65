package warmstart.quiz.generate.moved;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import warmstart.base.Rng;
import warmstart.facts.Dimension;
import warmstart.facts.Fact;
import warmstart.facts.FormerValue;
import warmstart.facts.Quantity;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Proof;
import warmstart.quiz.generate.Assignment;
import warmstart.quiz.generate.Distractors;
import warmstart.quiz.generate.Generator;
import warmstart.quiz.generate.Lookalikes;
import warmstart.quiz.generate.OptionUnits;
import warmstart.quiz.generate.Stems;
import warmstart.quiz.question.AmountWords;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedQuantity;

/**
 * Asks for today's value of every number that was another one once, and names that: {@code moved:timeout-max}, "Until
 * 2018-10 the maximum timeout of a Lambda function was 5 minutes. What is it today?" The former value is the first of the
 * wrong options.
 */
public final class MovedQuestions implements Generator {
    /** The name by which packs ask for this family. */
    public static final String FAMILY = "moved";

    private static final int OTHERS_MAX = 2;
    private static final BigDecimal NEAREST = new BigDecimal("1.05");

    /** In the order of the facts. */
    @Override
    public List<Item> generate(Assignment assignment) {
        Lookalikes lookalikes = new Lookalikes(assignment.catalog());
        Distractors distractors = new Distractors(assignment.catalog(), lookalikes);
        return assignment.asked(fact -> former(fact).isPresent()).stream()
                .map(fact -> new Item(
                        ItemId.of(FAMILY, fact.id()),
                        Filing.under(assignment.pack(), fact),
                        Proof.of(fact),
                        Asking.fixed(asked(fact, others(fact, distractors, assignment), lookalikes))))
                .toList();
    }

    /** In any order, since the first two are shown and their sizes decide where the key stands. */
    private static List<Fact> others(Fact fact, Distractors distractors, Assignment assignment) {
        Rng rng = assignment.rng().named(fact.id().value());
        return rng.named("shown").shuffled(distractors.of(fact, rng));
    }

    /** The newest of its former values that is an amount of the same kind. */
    private static Optional<FormerValue> former(Fact fact) {
        return fact.past().former().stream()
                .filter(was -> was.quantity().isPresent() && fact.quantity().isPresent())
                .filter(was -> was.quantity().orElseThrow().unit().dimension()
                        == fact.quantity().orElseThrow().unit().dimension())
                .findFirst();
    }

    private static Asked asked(Fact fact, List<Fact> others, Lookalikes lookalikes) {
        FormerValue was = former(fact).orElseThrow();
        Quantity key = fact.quantity().orElseThrow();
        String stem = stem(fact, was);
        String mark = fact.wording().mark();
        String shown = mark.chars().anyMatch(Character::isLetter) ? Prose.plain(mark) : AmountWords.of(key);
        TypedQuantity typed = new TypedQuantity(stem, key, shown, lookalikes.of(fact));
        Quantity old = was.quantity().orElseThrow();
        // Where the former value is nearly today's, options would only test the last digits.
        List<Fact> wrong = !apart(old, key)
                ? List.of()
                : others.stream()
                        .filter(other -> apart(other.quantity().orElseThrow(), old))
                        .limit(OTHERS_MAX)
                        .toList();
        Optional<Question> choice = wrong.isEmpty() ? Optional.empty() : Optional.of(choice(stem, fact, was, wrong));
        return new Asked(choice, Optional.of(typed), Prose.plain(fact.wording().statement()));
    }

    private static boolean apart(Quantity one, Quantity other) {
        BigDecimal less = one.inBase().min(other.inBase());
        BigDecimal more = one.inBase().max(other.inBase());
        return less.multiply(NEAREST).compareTo(more) < 0;
    }

    private static String stem(Fact fact, FormerValue was) {
        String when = was.until().isEmpty() ? "In the past" : "Until " + spoken(was.until());
        String what = Stems.named(fact);
        // What is put in between commas ends with one.
        String aside = what.contains(", ") ? "," : "";
        return Prose.plain(when + " " + what + aside + " was " + was.text() + ". What is it today?");
    }

    /** {@code 2018-10} as one says it: {@code October 2018}. */
    private static String spoken(String date) {
        String[] parts = date.split("-", -1);
        if (parts.length == 1) {
            return date;
        }
        return Month.of(Integer.parseInt(parts[1])).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + parts[0];
    }

    private static SingleChoice choice(String stem, Fact fact, FormerValue was, List<Fact> wrong) {
        Quantity key = fact.quantity().orElseThrow();
        List<Quantity> amounts = new ArrayList<>(List.of(key, was.quantity().orElseThrow()));
        List<String> told = new ArrayList<>(List.of("", "That was the value before it moved."));
        wrong.forEach(other -> {
            amounts.add(other.quantity().orElseThrow());
            told.add(Prose.plain("That is " + Stems.named(other) + "."));
        });
        List<Quantity> alike = OptionUnits.alike(sameNoun(amounts, key));
        List<Option> options = IntStream.range(0, alike.size())
                .mapToObj(i ->
                        new Option(Prose.plain(AmountWords.of(alike.get(i))), Optional.of(alike.get(i)), told.get(i)))
                .sorted(Comparator.comparing(
                        option -> option.quantity().orElseThrow().inBase()))
                .toList();
        int place = IntStream.range(0, options.size())
                .filter(i -> options.get(i).feedback().isEmpty())
                .findFirst()
                .orElseThrow();
        return new SingleChoice(stem, options, place);
    }

    /** What was counted under another noun is counted under today's. */
    private static List<Quantity> sameNoun(List<Quantity> amounts, Quantity key) {
        return key.unit().dimension() == Dimension.COUNT
                ? amounts.stream()
                        .map(amount -> new Quantity(amount.value(), key.unit()))
                        .toList()
                : amounts;
    }
}
