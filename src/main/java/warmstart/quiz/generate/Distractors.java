package warmstart.quiz.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import warmstart.base.Rng;
import warmstart.facts.Dimension;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.Quantity;

/**
 * Wrong options that are plausible (other values of the register, of the same kind) and reliably wrong.
 *
 * <p>Which of the plausible ones are shown is drawn so that the key stands in every place equally often: options are sorted
 * by size, and a key that is mostly the largest could be guessed.
 */
final class Distractors {
    private static final int SHOWN_MAX = 3;
    /**
     * How often the key goes to the outermost place it can have. Half would do if every key could have an outermost place;
     * some have no larger or no smaller value in the register, so it is a little more.
     */
    private static final double OUTER_PLACE_SHARE = 0.6;

    private static final BigDecimal FARTHEST_FACTOR = BigDecimal.valueOf(1_000);
    private static final BigDecimal NEAREST_FACTOR = new BigDecimal("1.05");

    private final FactCatalog catalog;
    private final Lookalikes lookalikes;

    Distractors(FactCatalog catalog, Lookalikes lookalikes) {
        this.catalog = catalog;
        this.lookalikes = lookalikes;
    }

    /** Up to three facts whose values are wrong here; fewer when no more are reliable. */
    List<Fact> of(Fact fact, Rng rng) {
        List<Fact> plausible = plausible(fact);
        if (plausible.isEmpty()) {
            return List.of();
        }
        int shown = Math.min(SHOWN_MAX, plausible.size());
        int below = smallerOnes(plausible, fact, shown, rng);
        List<Fact> chosen = new ArrayList<>(plausible.subList(0, 1));
        for (Fact candidate : plausible) {
            boolean small = isBelow(candidate, fact);
            long taken = chosen.stream().filter(c -> isBelow(c, fact) == small).count();
            if (!chosen.contains(candidate) && taken < (small ? below : shown - below)) {
                chosen.add(candidate);
            }
        }
        return List.copyOf(chosen);
    }

    /**
     * How many of the options shown are smaller than the key, which is its place. The likeliest slip is shown whatever is
     * drawn, so a key above it cannot be the smallest; to make up for that it is the largest more often than anything else.
     */
    private static int smallerOnes(List<Fact> plausible, Fact fact, int shown, Rng rng) {
        int small = (int) plausible.stream().filter(c -> isBelow(c, fact)).count();
        boolean firstIsSmall = isBelow(plausible.get(0), fact);
        int least = Math.max(firstIsSmall ? 1 : 0, shown - (plausible.size() - small));
        int most = Math.min(firstIsSmall ? shown : shown - 1, small);
        if (rng.chance(OUTER_PLACE_SHARE)) {
            return firstIsSmall ? most : least;
        }
        int others = most - least;
        int drawn = others == 0 ? 0 : rng.nextInt(others);
        return firstIsSmall ? least + drawn : most - drawn;
    }

    /** All candidates that may stand beside each other, best first. */
    private List<Fact> plausible(Fact fact) {
        List<Fact> plausible = new ArrayList<>();
        candidates(fact)
                .filter(candidate -> isReliablyWrong(candidate, fact))
                .filter(candidate -> plausible.stream().allMatch(other -> differ(value(candidate), value(other))))
                .forEach(plausible::add);
        return plausible;
    }

    /** Confusions first, then siblings, then whatever else is measured or counted alike, the nearest in size first. */
    private Stream<Fact> candidates(Fact fact) {
        Stream<Fact> others = catalog.askable().stream()
                .filter(other -> other.setting().isPresent() && isOfTheSameKind(other, fact))
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

    static boolean isReliablyWrong(Fact candidate, Fact fact) {
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

    private static boolean isBelow(Fact candidate, Fact fact) {
        return value(candidate).inBase().compareTo(value(fact).inBase()) < 0;
    }

    private static Quantity value(Fact fact) {
        return fact.quantity().orElseThrow();
    }
}
