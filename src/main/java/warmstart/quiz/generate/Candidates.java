package warmstart.quiz.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import warmstart.facts.Dimension;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.Quantity;

/** The facts whose values are plausible and reliably wrong answers to the question for another. */
final class Candidates {
    private static final BigDecimal FARTHEST_FACTOR = BigDecimal.valueOf(1_000);
    private static final BigDecimal NEAREST_FACTOR = new BigDecimal("1.05");

    private final List<Fact> numbers;
    private final Lookalikes lookalikes;

    /** What is not asked is no option either: somebody may hold it to be right. */
    Candidates(FactCatalog catalog, Lookalikes lookalikes) {
        this.numbers = catalog.askable().stream()
                .filter(fact -> fact.setting().isPresent())
                .toList();
        this.lookalikes = lookalikes;
    }

    /** All that may stand beside each other, best first. */
    List<Fact> of(Fact fact) {
        List<Fact> plausible = new ArrayList<>();
        all(fact)
                .filter(candidate -> isReliablyWrong(candidate, fact))
                .filter(candidate -> plausible.stream().allMatch(other -> differ(value(candidate), value(other))))
                .forEach(plausible::add);
        return plausible;
    }

    /** Confusions first, then siblings, then whatever else is measured or counted alike, the nearest in size first. */
    private Stream<Fact> all(Fact fact) {
        Stream<Fact> others = numbers.stream()
                .filter(other -> isOfTheSameKind(other, fact))
                .sorted(Comparator.comparing((Fact other) -> !Siblings.are(fact, other))
                        .thenComparingDouble(other -> distance(value(other), value(fact))));
        return Stream.concat(lookalikes.confusions(fact).stream(), others).distinct();
    }

    /** Times and sizes compare with each other; counts only when the same things are counted. */
    private static boolean isOfTheSameKind(Fact other, Fact fact) {
        boolean sameDimension =
                value(other).unit().dimension() == value(fact).unit().dimension();
        boolean counted = value(fact).unit().dimension() == Dimension.COUNT;
        return sameDimension
                && (!counted || value(other).unit().equals(value(fact).unit()) || Siblings.are(fact, other));
    }

    /** Surely wrong: another amount, of another thing or another value of the same, and never the right one in the past. */
    private static boolean isReliablyWrong(Fact candidate, Fact fact) {
        return !candidate.id().equals(fact.id())
                && value(candidate).unit().dimension() == value(fact).unit().dimension()
                && !Siblings.claimTheSame(candidate, fact)
                && differ(value(candidate), value(fact))
                && isWithinReach(value(candidate), value(fact))
                && fact.past().former().stream()
                        .flatMap(former -> former.quantity().stream())
                        .noneMatch(was -> was.sameAs(value(candidate)));
    }

    /** More than 5 % apart. */
    private static boolean differ(Quantity one, Quantity other) {
        BigDecimal less = one.inBase().min(other.inBase());
        BigDecimal more = one.inBase().max(other.inBase());
        return less.multiply(NEAREST_FACTOR).compareTo(more) < 0;
    }

    /** At most a factor of 1,000 apart; zero is out of reach of everything. */
    private static boolean isWithinReach(Quantity one, Quantity other) {
        BigDecimal less = one.inBase().min(other.inBase());
        BigDecimal more = one.inBase().max(other.inBase());
        return less.signum() > 0 && less.multiply(FARTHEST_FACTOR).compareTo(more) >= 0;
    }

    private static double distance(Quantity one, Quantity other) {
        double ratio = Math.max(1e-9, one.inBase().doubleValue())
                / Math.max(1e-9, other.inBase().doubleValue());
        return Math.abs(StrictMath.log(ratio));
    }

    static Quantity value(Fact fact) {
        return fact.quantity().orElseThrow();
    }
}
