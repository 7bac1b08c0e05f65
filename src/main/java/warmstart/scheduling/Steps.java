package warmstart.scheduling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The short waits before a card is trusted to days: after Again the first step, after Good the next one.
 *
 * <p>Unlike Anki's, the wait after Hard depends on the first two steps only, wherever the card stands.
 */
record Steps(List<Duration> waits) {
    /** A wait and the place in the list that it leads to. */
    record Step(int minutes, int index) {}

    /** Where a grade leads from a step; empty when it leads out of the steps. */
    Optional<Step> after(Grade grade, int index) {
        if (index >= waits.size()) {
            return Optional.empty();
        }
        return switch (grade) {
            case AGAIN -> Optional.of(new Step(minutes(0), 0));
            case HARD -> Optional.of(new Step(hardMinutes(), index));
            case GOOD ->
                index + 1 < waits.size() ? Optional.of(new Step(minutes(index + 1), index + 1)) : Optional.empty();
            case EASY -> Optional.empty();
        };
    }

    /** Where a lapse leads: it waits for the step the card's index names, which is the first one but for long steps. */
    Optional<Step> afterLapse(int index) {
        return index < waits.size() ? Optional.of(new Step(minutes(index), 0)) : Optional.empty();
    }

    private int hardMinutes() {
        return waits.size() == 1
                ? Math.toIntExact(Math.round(minutes(0) * 1.5))
                : Math.toIntExact(Math.round((minutes(0) + minutes(1)) / 2.0));
    }

    private int minutes(int index) {
        return Math.toIntExact(waits.get(index).toMinutes());
    }
}
