package warmstart.quiz.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Check;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/**
 * A question whose answer is a number with its unit, typed by the learner.
 *
 * @param stem {@code What is the maximum timeout of a function?}
 * @param key 900 s
 * @param shownKey the key as the note writes it: {@code 15 minutes}
 * @param tolerance how far from the key an answer may be; of the same dimension, mostly zero
 * @param lookalikes values that a wrong answer may turn out to be, likeliest first
 */
public record TypedQuantity(String stem, Quantity key, String shownKey, Quantity tolerance, List<Lookalike> lookalikes)
        implements Typed {
    private static final Pattern UNIT_IN_STEM =
            Pattern.compile("\\bin (milliseconds|seconds|minutes|hours|days|bytes|KB|MB|GB|percent)\\b"
                    + "|In(Milliseconds|Seconds|Minutes|Hours|Days|MB)\\b");

    public TypedQuantity {
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(shownKey, "shownKey");
        Check.argument(
                tolerance.unit().dimension() == key.unit().dimension(), "a tolerance measures what the key measures");
        lookalikes = List.copyOf(lookalikes);
    }

    /** A question with an answer that is right in one amount only. */
    public TypedQuantity(String stem, Quantity key, String shownKey, List<Lookalike> lookalikes) {
        this(stem, key, shownKey, new Quantity(BigDecimal.ZERO, key.unit()), lookalikes);
    }

    /** Whether an amount is the key, or near enough to count as it. */
    public boolean accepts(Quantity said) {
        return said.unit().dimension() == key.unit().dimension()
                && said.inBase().subtract(key.inBase()).abs().compareTo(tolerance.inBase()) <= 0;
    }

    /**
     * The units to offer beside the input, smallest first: {@code ms s min h d} for a time. Empty for a count, whose noun
     * ({@link #countedNoun}) is written behind the input instead.
     */
    public List<Unit> units() {
        return Unit.measuresOf(key.unit().dimension());
    }

    /**
     * The unit that the question itself names, so that an answer needs none: seconds for "What is the highest value, in
     * seconds, …" and for {@code MaximumEventAgeInSeconds}.
     */
    public Optional<Unit> unitInStem() {
        Matcher named = UNIT_IN_STEM.matcher(stem);
        return named.find()
                ? Unit.spelt(named.group(1) == null ? named.group(2) : named.group(1))
                        .filter(unit -> unit.dimension() == key.unit().dimension())
                : Optional.empty();
    }

    /** What is counted, such as {@code attempts}; empty when the answer needs a unit of measure. */
    public String countedNoun() {
        return key.unit().dimension() == Dimension.COUNT ? key.unit().symbol() : "";
    }
}
