package warmstart.labs;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a run says about a goal.
 *
 * @param goal the goal
 * @param result reached or not
 * @param said one sentence that says why, with numbers
 * @param evidence the {@code seq} of the rows that show it
 */
public record GoalResult(Goal goal, Result result, String said, List<Long> evidence) {
    public GoalResult {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(said, "said");
        evidence = List.copyOf(evidence);
    }

    /** How far a goal is. */
    public enum Result {
        REACHED,
        NOT_REACHED,
        /** The run showed nothing either way. */
        OPEN;

        /** As JSON writes it: {@code not-reached}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
