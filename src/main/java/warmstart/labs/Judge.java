package warmstart.labs;

import java.util.List;

/** Judges goals by traces. */
final class Judge {
    private Judge() {}

    static GoalResult failedEventsAreKept(Goal goal, LabRun run) {
        return new GoalResult(goal, GoalResult.Result.OPEN, "", List.of());
    }

    static GoalResult attemptsAreSpaced(Goal.AttemptsAreSpaced goal, LabRun run) {
        return new GoalResult(goal, GoalResult.Result.OPEN, "", List.of());
    }

    static GoalResult throttlesCostNoAttempt(Goal goal, LabRun run) {
        return new GoalResult(goal, GoalResult.Result.OPEN, "", List.of());
    }

    static GoalResult measureHolds(Goal.MeasureHolds goal, LabRun run) {
        return new GoalResult(goal, GoalResult.Result.OPEN, "", List.of());
    }
}
