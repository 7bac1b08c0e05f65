package warmstart.accounts;

import warmstart.base.Check;

/** The number of a learner in the database, from 1. */
public record LearnerId(long value) {
    /** The one learner of a server that listens on the loopback address only. */
    public static final LearnerId SOLO = new LearnerId(1);

    public LearnerId {
        Check.argument(value > 0, "a learner's id is positive");
    }
}
