package warmstart.accounts;

import java.util.Objects;

/**
 * Somebody who learns here.
 *
 * @param id their number
 * @param preferences how they want it
 */
public record Learner(LearnerId id, Preferences preferences) {
    public Learner {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(preferences, "preferences");
    }
}
