package warmstart.labs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.labs.measure.Condition;

/** Something to be reached in a lab, judged by the trace of a run. */
public sealed interface Goal
        permits Goal.FailedEventsAreKept, Goal.AttemptsAreSpaced, Goal.ThrottlesCostNoAttempt, Goal.MeasureHolds {
    /** Its name for good: {@code nothing-is-lost}. */
    String id();

    /** What is to be reached, one sentence. */
    String text();

    /** Whether the run reaches it, and what shows it. */
    GoalResult judge(LabRun run);

    /** Every event that Lambda gave up is kept by somebody. Open when none was given up: nothing has been shown. */
    record FailedEventsAreKept(String id, String text) implements Goal {
        public FailedEventsAreKept {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public GoalResult judge(LabRun run) {
            return Judge.failedEventsAreKept(this, run);
        }
    }

    /**
     * Some event was tried once more after each of these waits.
     *
     * @param waitsMicros the documented waits in order
     */
    record AttemptsAreSpaced(String id, String text, List<Long> waitsMicros) implements Goal {
        public AttemptsAreSpaced {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            waitsMicros = List.copyOf(waitsMicros);
        }

        @Override
        public GoalResult judge(LabRun run) {
            return Judge.attemptsAreSpaced(this, run);
        }
    }

    /** Some event was throttled before its first attempt, and still that attempt counts as the first. */
    record ThrottlesCostNoAttempt(String id, String text) implements Goal {
        public ThrottlesCostNoAttempt {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public GoalResult judge(LabRun run) {
            return Judge.throttlesCostNoAttempt(this, run);
        }
    }

    /**
     * A count is as wanted.
     *
     * @param wanted what is wanted
     * @param given what must hold for the goal to be judged at all
     */
    record MeasureHolds(String id, String text, Condition wanted, Optional<Condition> given) implements Goal {
        public MeasureHolds {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(wanted, "wanted");
            Objects.requireNonNull(given, "given");
        }

        @Override
        public GoalResult judge(LabRun run) {
            return Judge.measureHolds(this, run);
        }
    }
}
