package warmstart.quiz.generate.scaling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import warmstart.base.Rng;
import warmstart.facts.Quantity;
import warmstart.quiz.question.AmountWords;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.SingleChoice;

/**
 * The wrong options of a variant: guesses that are reliably wrong here, of which so many are shown below and above the key
 * that it stands in every place about equally often.
 */
final class Hand {
    private static final int SHOWN_MAX = 3;
    private static final int SHOWN_MIN = 2;

    /**
     * How often the key goes to the smallest or largest place where it can. Most variants have wrong rules on both sides of
     * it and few have three on one side, those more often below it than above; with these shares all places come out alike.
     */
    private static final double SMALLEST_SHARE = 0.8;

    private static final double LARGEST_SHARE = 0.4;

    private static final BigDecimal NEAREST_SHARE = new BigDecimal("0.95");
    private static final BigDecimal FARTHEST_FACTOR = BigDecimal.valueOf(1_000);

    private final Draft draft;
    private final Quantity key;
    private final List<Guess> wrong;

    /** The guesses of a draft that differ from its key and from each other. */
    Hand(Draft draft, Quantity key) {
        this.draft = draft;
        this.key = key;
        this.wrong = wrong(draft, key);
    }

    private static List<Guess> wrong(Draft draft, Quantity key) {
        List<Guess> wrong = new ArrayList<>();
        for (Guess guess : draft.guesses()) {
            Quantity amount = draft.amount(guess.value());
            boolean apart = differ(amount, key)
                    && wrong.stream().allMatch(other -> differ(amount, draft.amount(other.value())));
            if (apart && isWithinReach(amount, key)) {
                wrong.add(guess);
            }
        }
        return wrong;
    }

    private static boolean differ(Quantity one, Quantity other) {
        BigDecimal less = one.inBase().min(other.inBase());
        BigDecimal more = one.inBase().max(other.inBase());
        return less.compareTo(more.multiply(NEAREST_SHARE)) < 0;
    }

    /** Nothing at all is within reach of any count; less than nothing is not. */
    private static boolean isWithinReach(Quantity one, Quantity other) {
        BigDecimal less = one.inBase().min(other.inBase());
        BigDecimal more = one.inBase().max(other.inBase());
        return less.signum() == 0
                || (less.signum() > 0 && less.multiply(FARTHEST_FACTOR).compareTo(more) >= 0);
    }

    /** Whether there are enough of them for a choice. */
    boolean suffices() {
        return wrong.size() >= SHOWN_MIN;
    }

    /** All of them, likeliest first. */
    List<Guess> wrong() {
        return wrong;
    }

    /** The choice between the key and up to three of them, in order of size. */
    SingleChoice choice(Rng rng) {
        List<Option> options = Stream.concat(
                        Stream.of(new Option(AmountWords.of(key), java.util.Optional.of(key), "")),
                        shown(rng).stream().map(this::option))
                .sorted(Comparator.comparing(
                        (Option option) -> option.quantity().orElseThrow().inBase()))
                .toList();
        int place = IntStream.range(0, options.size())
                .filter(i -> options.get(i).quantity().orElseThrow().sameAs(key))
                .findFirst()
                .orElseThrow();
        return new SingleChoice(draft.stem(), options, place);
    }

    private Option option(Guess guess) {
        Quantity amount = draft.amount(guess.value());
        String text = AmountWords.of(amount);
        return new Option(text, java.util.Optional.of(amount), "This " + guess.why() + ".");
    }

    private List<Guess> shown(Rng rng) {
        List<Guess> below = wrong.stream().filter(this::isBelow).toList();
        List<Guess> above = wrong.stream().filter(guess -> !isBelow(guess)).toList();
        int shown = Math.min(SHOWN_MAX, wrong.size());
        int fewest = Math.max(0, shown - above.size());
        int most = Math.min(shown, below.size());
        int fromBelow = place(fewest, most, shown, rng);
        return Stream.concat(below.stream().limit(fromBelow), above.stream().limit(shown - fromBelow))
                .toList();
    }

    /** How many of the wrong options are smaller than the key: mostly none or all, where that can be. */
    private static int place(int fewest, int most, int shown, Rng rng) {
        if (fewest == 0 && rng.chance(SMALLEST_SHARE)) {
            return 0;
        }
        boolean largest = most == shown && rng.chance(LARGEST_SHARE);
        return largest ? shown : fewest + rng.nextInt(most - fewest + 1);
    }

    private boolean isBelow(Guess guess) {
        return draft.amount(guess.value()).inBase().compareTo(key.inBase()) < 0;
    }
}
