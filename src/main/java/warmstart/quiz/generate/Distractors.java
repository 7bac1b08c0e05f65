package warmstart.quiz.generate;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import warmstart.base.Rng;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;

/**
 * Wrong options that are plausible (other values of the register, of the same kind) and reliably wrong.
 *
 * <p>Which of the plausible ones are shown is drawn so that the key stands in every place equally often: options are sorted
 * by size, and a key that is mostly the largest could be guessed.
 */
public final class Distractors {
    private static final int SHOWN_MAX = 3;
    /** How many of the options are known slips, if there are so many: confusions, or siblings such as the default. */
    private static final int MIX_UPS_MIN = 2;

    /**
     * How often the key goes to the smallest or largest place where it can. Half would do if every key could; some have no
     * larger or no smaller value beside them, so it is more.
     */
    private static final double OUTER_PLACE_SHARE = 0.75;

    private final Candidates candidates;
    private final Lookalikes lookalikes;

    /** The wrong options that a register offers. */
    public Distractors(FactCatalog catalog, Lookalikes lookalikes) {
        this.candidates = new Candidates(catalog, lookalikes);
        this.lookalikes = lookalikes;
    }

    /** Up to three facts whose values are wrong here; fewer when no more are reliable. */
    public List<Fact> of(Fact fact, Rng rng) {
        List<Fact> plausible = candidates.of(fact);
        if (plausible.isEmpty()) {
            return List.of();
        }
        int shown = Math.min(SHOWN_MAX, plausible.size());
        List<List<Fact>> hands = IntStream.rangeClosed(0, shown)
                .mapToObj(below -> hand(plausible, fact, below, shown - below))
                .filter(hand -> hand.size() == shown)
                .toList();
        List<Fact> confusions = lookalikes.confusions(fact);
        ToLongFunction<List<Fact>> mixUps = hand -> hand.stream()
                .filter(other -> confusions.contains(other) || Siblings.are(fact, other))
                .count();
        long most = hands.stream().mapToLong(mixUps).max().orElse(0);
        List<List<Fact>> good = hands.stream()
                .filter(hand -> mixUps.applyAsLong(hand) >= Math.min(most, MIX_UPS_MIN))
                .toList();
        return drawn(good, fact, rng);
    }

    /** The best candidates of which so many are smaller and so many larger than the key; the likeliest slip is among them. */
    private static List<Fact> hand(List<Fact> plausible, Fact fact, int below, int above) {
        List<Fact> small =
                plausible.stream().filter(c -> isBelow(c, fact)).limit(below).toList();
        List<Fact> large =
                plausible.stream().filter(c -> !isBelow(c, fact)).limit(above).toList();
        List<Fact> hand = Stream.concat(small.stream(), large.stream()).toList();
        return hand.contains(plausible.get(0)) ? hand : List.of();
    }

    /** The hand that puts the key into an outermost place, if there is one, as often as {@link #OUTER_PLACE_SHARE}. */
    private static List<Fact> drawn(List<List<Fact>> hands, Fact fact, Rng rng) {
        List<List<Fact>> outer = hands.stream()
                .filter(hand ->
                        hand.stream().map(c -> isBelow(c, fact)).distinct().count() == 1)
                .toList();
        List<List<Fact>> inner =
                hands.stream().filter(hand -> !outer.contains(hand)).toList();
        boolean toTheEdge = inner.isEmpty() || (!outer.isEmpty() && rng.chance(OUTER_PLACE_SHARE));
        List<List<Fact>> candidates = toTheEdge ? outer : inner;
        return candidates.get(rng.nextInt(candidates.size()));
    }

    private static boolean isBelow(Fact candidate, Fact fact) {
        return Candidates.value(candidate)
                        .inBase()
                        .compareTo(Candidates.value(fact).inBase())
                < 0;
    }
}
