package warmstart.quiz.harvest.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import warmstart.base.Rng;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;
import warmstart.quiz.harvest.fact.Bound;
import warmstart.quiz.harvest.fact.FoundAmount;

/**
 * Wrong amounts for a question: what the notes say of the same thing, of its neighbours, of anything measured alike, and
 * only then multiples of the key. None is the key in another unit, none is within 5 % of it, none is claimed of the same
 * thing by any line.
 */
final class AmountDistractors {
    private static final BigDecimal NEAREST = new BigDecimal("1.05");
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(1_000);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000_000);
    private static final int SHOWN_MAX = 3;
    private static final int OTHERS_MAX = 400;

    private final Map<Dimension, List<FoundAmount>> byDimension = new LinkedHashMap<>();
    private final Map<String, List<FoundAmount>> byNote = new HashMap<>();
    private final IdentityHashMap<FoundAmount, Set<String>> telling = new IdentityHashMap<>();
    private final Map<Claim, Set<BigDecimal>> claims = new LinkedHashMap<>();

    /** What several lines may claim a value of. */
    private record Claim(Bound bound, Set<String> words) {}

    AmountDistractors(List<FoundAmount> all) {
        for (FoundAmount one : all) {
            byDimension
                    .computeIfAbsent(one.amount().unit().dimension(), dimension -> new ArrayList<>())
                    .add(one);
            List<FoundAmount> note = byNote.computeIfAbsent(key(one), key -> new ArrayList<>());
            // Of a value that a note repeats a hundred times, one is as good as all.
            if (note.size() < OTHERS_MAX
                    && note.stream()
                            .noneMatch(other -> other.amount().sameAs(one.amount())
                                    && other.place()
                                            .headings()
                                            .equals(one.place().headings()))) {
                note.add(one);
            }
            telling.put(one, Words.telling(one.context() + " " + one.question()));
            claims.computeIfAbsent(claim(one), claim -> new HashSet<>())
                    .add(one.amount().inBase().stripTrailingZeros());
        }
    }

    /** Amounts that a learner may take for this one, likeliest first. */
    List<FoundAmount> beside(FoundAmount fact) {
        List<FoundAmount> all = byDimension.getOrDefault(fact.amount().unit().dimension(), List.of());
        List<FoundAmount> near = byNote.getOrDefault(key(fact), List.of());
        // Things that are counted have nothing to do with what another note counts.
        boolean counted = fact.amount().unit().dimension() == Dimension.COUNT;
        return Stream.concat(
                        near.stream(), counted ? Stream.empty() : all.stream().limit(OTHERS_MAX))
                .distinct()
                .filter(other -> !other.equals(fact) && !isAbout(other, fact))
                .sorted(Comparator.comparingInt((FoundAmount other) -> -closeness(other, fact)))
                .filter(other -> isReliable(other.amount(), fact))
                .toList();
    }

    private static String key(FoundAmount fact) {
        return fact.place().file() + "\n" + fact.amount().unit().dimension();
    }

    private static int closeness(FoundAmount other, FoundAmount fact) {
        int same = !fact.label().isEmpty() && other.label().equals(fact.label()) ? 8 : 0;
        int heading = other.place().headings().equals(fact.place().headings()) ? 4 : 0;
        int bound = other.bound() == fact.bound() ? 2 : 0;
        return same
                + heading
                + bound
                + (other.place().note().equals(fact.place().note()) ? 1 : 0);
    }

    /** Whether two lines claim the same value of the same thing; then neither is wrong for the other. */
    private boolean isAbout(FoundAmount other, FoundAmount fact) {
        return claim(other).equals(claim(fact));
    }

    private Claim claim(FoundAmount fact) {
        return new Claim(fact.bound(), telling.getOrDefault(fact, Set.of()));
    }

    private boolean isReliable(Quantity value, FoundAmount fact) {
        BigDecimal key = fact.amount().inBase();
        BigDecimal other = value.inBase();
        if (key.signum() <= 0 || other.signum() <= 0) {
            return false;
        }
        BigDecimal small = key.min(other);
        BigDecimal large = key.max(other);
        return large.compareTo(small.multiply(NEAREST)) > 0
                && large.compareTo(small.multiply(FARTHEST)) <= 0
                && !claims.getOrDefault(claim(fact), Set.of()).contains(other.stripTrailingZeros());
    }

    /** The key and up to three wrong values in one unit, by size; the key alone when fewer than two are reliable. */
    List<Quantity> options(FoundAmount fact, Rng rng) {
        List<Quantity> wrong = new ArrayList<>();
        Stream.concat(beside(fact).stream().map(FoundAmount::amount), made(fact))
                .map(value -> inUnit(value, fact.amount().unit()))
                .filter(value -> reads(value) && differs(value, wrong))
                .limit(SHOWN_MAX * 2L)
                .forEach(wrong::add);
        List<Quantity> options = new ArrayList<>(placed(wrong, fact.amount(), rng));
        options.add(fact.amount());
        options.sort(Comparator.comparing(Quantity::inBase));
        return options;
    }

    /** The wrong values by which the key comes to stand in a place that was drawn. */
    private static List<Quantity> placed(List<Quantity> wrong, Quantity key, Rng rng) {
        int shown = Math.min(SHOWN_MAX, wrong.size());
        int below = rng.nextInt(shown + 1);
        List<Quantity> small = wrong.stream()
                .filter(value -> value.inBase().compareTo(key.inBase()) < 0)
                .toList();
        List<Quantity> large =
                wrong.stream().filter(value -> !small.contains(value)).toList();
        int fromSmall = Math.max(shown - large.size(), Math.min(below, small.size()));
        return Stream.concat(small.stream().limit(fromSmall), large.stream().limit(shown - fromSmall))
                .toList();
    }

    /** Multiples, for a note that says too little: twice, half, ten times. */
    private Stream<Quantity> made(FoundAmount fact) {
        Quantity key = fact.amount();
        boolean share = key.unit().dimension() == Dimension.SHARE;
        return Stream.of("2", "0.5", share ? "0.25" : "10", share ? "0.1" : "5")
                .map(factor -> new Quantity(key.value().multiply(new BigDecimal(factor)), key.unit()))
                .filter(value -> !share || value.value().compareTo(BigDecimal.valueOf(100)) <= 0)
                .filter(value -> value.value().scale() <= 0 && isReliable(value, fact));
    }

    private static Quantity inUnit(Quantity value, Unit unit) {
        return unit.dimension() == Dimension.COUNT ? new Quantity(value.value(), unit) : value.in(unit);
    }

    private static boolean reads(Quantity value) {
        return value.value().scale() <= 0 && value.value().compareTo(LARGEST) < 0;
    }

    private static boolean differs(Quantity value, List<Quantity> others) {
        return others.stream().noneMatch(other -> {
            BigDecimal small = other.inBase().min(value.inBase());
            return other.inBase().max(value.inBase()).compareTo(small.multiply(NEAREST)) <= 0;
        });
    }
}
