package warmstart.quiz.generate.scaling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import warmstart.base.Rng;
import warmstart.facts.Quantity;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.question.AmountWords;
import warmstart.quiz.question.Lookalike;
import warmstart.quiz.question.TypedQuantity;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Scenario;

/**
 * Asks a template with numbers that the variant draws. The same variant gives the same question.
 *
 * @param template what is asked
 * @param quotas the numbers of the service that the simulator runs by
 */
public record DrawnAsking(Template template, Quotas quotas) implements Asking {
    /** Numbers by which too many wrong rules lead to the right answer are drawn again. */
    private static final int DRAWS_MAX = 50;

    public DrawnAsking {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(quotas, "quotas");
    }

    @Override
    public Asked ask(long variant) {
        return settled(variant).asked(new Rng(variant).named("places"));
    }

    /** What a variant draws, by name: {@code {shards=4, factor=3}}. A lab can be opened with these numbers. */
    public Map<String, Long> numbers(long variant) {
        return settled(variant).draft().numbers();
    }

    /** What a variant runs. */
    public Scenario scenario(long variant) {
        return settled(variant).draft().scenario();
    }

    Settled settled(long variant) {
        Rng rng = new Rng(variant).named(template.name());
        for (int i = 0; i < DRAWS_MAX; i++) {
            Draft draft = template.drawing().draw(quotas, rng.at(i, 0));
            Quantity key = draft.outcome();
            Hand hand = new Hand(draft, key);
            if (hand.suffices() && key.value().signum() > 0) {
                return new Settled(draft, key, hand);
            }
        }
        throw new IllegalStateException("no variant of `" + template.name() + "` has two wrong options");
    }

    /**
     * A variant whose numbers are good.
     *
     * @param draft what was drawn
     * @param key what the run has shown
     * @param hand the wrong options
     */
    record Settled(Draft draft, Quantity key, Hand hand) {
        Asked asked(Rng rng) {
            String shown = AmountWords.of(key);
            List<Lookalike> lookalikes = hand.wrong().stream()
                    .map(guess -> new Lookalike(draft.amount(guess.value()), guess.why()))
                    .toList();
            TypedQuantity typed = new TypedQuantity(draft.stem(), key, shown, lookalikes);
            return new Asked(
                    Optional.of(hand.choice(rng)),
                    Optional.of(typed),
                    draft.because().apply(shown));
        }
    }
}
