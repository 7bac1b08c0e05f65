package warmstart.quiz.harvest.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import warmstart.base.Rng;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.harvest.fact.Bound;
import warmstart.quiz.harvest.fact.FoundAmount;
import warmstart.quiz.question.AmountWords;
import warmstart.quiz.question.Lookalike;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedQuantity;

/** Asks for an amount: typed with its unit and, with two reliable wrong values, as a choice. */
final class AmountItems {
    private static final int LOOKALIKES_MAX = 5;

    private final AmountDistractors distractors;

    AmountItems(List<FoundAmount> all) {
        this.distractors = new AmountDistractors(all);
    }

    Draft of(FoundAmount fact, Rng rng) {
        String stem = Words.stem(fact.context(), fact.question());
        List<Lookalike> lookalikes = distractors.beside(fact).stream()
                .limit(LOOKALIKES_MAX)
                .map(other -> new Lookalike(other.amount(), "is the answer to: " + Words.capital(other.question())))
                .toList();
        TypedQuantity typed = new TypedQuantity(stem, fact.amount(), shown(fact), lookalikes);
        Optional<SingleChoice> choice = choice(fact, stem, rng);
        Asked asked = new Asked(choice.map(one -> one), Optional.of(typed), "");
        String bound = fact.bound() == Bound.EXACT ? "" : " " + fact.bound().word();
        return new Draft(
                fact.place(),
                "amount",
                fact.subject() + bound,
                fact.context(),
                cited(fact),
                shown(fact),
                false,
                Asking.fixed(asked));
    }

    /** The line with its amounts as the linter reads them, which knows no spaces within a number. */
    private static String cited(FoundAmount fact) {
        boolean counted = fact.amount().unit().dimension() == Dimension.COUNT;
        String value =
                counted ? fact.amount().number() + " units" : fact.amount().toString();
        return fact.place().read().contains(fact.shown())
                ? fact.place().read().replace(fact.shown(), fact.shown() + " (" + value + ")")
                : value;
    }

    private static String shown(FoundAmount fact) {
        return words(fact.amount());
    }

    static String words(Quantity amount) {
        boolean bare = amount.unit().dimension() == Dimension.COUNT
                && amount.unit().symbol().isEmpty();
        return bare ? amount.number() : AmountWords.of(amount);
    }

    private Optional<SingleChoice> choice(FoundAmount fact, String stem, Rng rng) {
        List<Quantity> values = distractors.options(fact, rng);
        if (values.size() < 3) {
            return Optional.empty();
        }
        List<Option> options = values.stream()
                .map(value -> new Option(
                        words(value),
                        Optional.of(value),
                        value.sameAs(fact.amount()) ? "" : "The note says " + shown(fact) + "."))
                .toList();
        int key = IntStream.range(0, values.size())
                .filter(i -> values.get(i).sameAs(fact.amount()))
                .findFirst()
                .orElseThrow();
        return Optional.of(new SingleChoice(stem, options, key));
    }
}
