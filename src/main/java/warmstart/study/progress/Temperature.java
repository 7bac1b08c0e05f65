package warmstart.study.progress;

import java.util.Locale;
import warmstart.quiz.Item;
import warmstart.scheduling.CardState;
import warmstart.scheduling.Phase;
import warmstart.study.LearnerSnapshot;

/** How well something is known now. Pages colour by it: cold is unknown, warm is known. */
public enum Temperature {
    /** Never asked, just forgotten, or more likely forgotten than not. */
    COLD,
    /** On the way: in steps, young, or fading. */
    WARMING,
    /** In memory for days and very likely to be recalled now. */
    WARM;

    /** Below this chance of recall something is cold: it is more likely forgotten than known. */
    public static final double COLD_RECALL = 0.5;

    /** From this chance of recall on something may be warm: a little below the 90 % at which it comes up for review. */
    public static final double WARM_RECALL = 0.85;

    /** The least stability of something warm, in days: it has survived more than one night. */
    public static final double WARM_STABILITY_DAYS = 3;

    /** The temperature of an item for a learner. */
    public static Temperature of(Item item, LearnerSnapshot learner) {
        return learner.card(item).map(card -> of(card, learner.recall(item))).orElse(COLD);
    }

    /**
     * The temperature of a card.
     *
     * @param recall the chance that it is recalled now, from 0 to 1
     */
    public static Temperature of(CardState card, double recall) {
        if (card.phase() == Phase.NEW || card.phase() == Phase.RELEARNING || recall < COLD_RECALL) {
            return COLD;
        }
        return hasWarmth(card) && recall >= WARM_RECALL ? WARM : WARMING;
    }

    /** Whether a card was warm right after its last review, when its recall was certain. */
    static boolean hasWarmth(CardState card) {
        return card.phase() == Phase.REVIEW && card.stability() >= WARM_STABILITY_DAYS;
    }

    /** As style sheets and forms write it: {@code warming}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
