package warmstart.labs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import warmstart.labs.GoalResult.Result;
import warmstart.labs.measure.Condition;
import warmstart.labs.measure.Measure;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.TraceRow;

/** Judges goals by traces. */
final class Judge {
    private Judge() {}

    static GoalResult failedEventsAreKept(Goal goal, LabRun run) {
        List<Long> lost = Measure.EVENTS_LOST.evidence(run);
        List<Long> kept = Measure.EVENTS_KEPT.evidence(run);
        int givenUp = lost.size() + kept.size();
        if (!lost.isEmpty()) {
            String said = "Given up by Lambda: " + events(givenUp) + "; kept by nobody: " + lost.size() + ".";
            return new GoalResult(goal, Result.NOT_REACHED, said, lost);
        }
        if (!run.trace().ending().complete()) {
            return new GoalResult(goal, Result.OPEN, cutShort(run), List.of());
        }
        return kept.isEmpty()
                ? new GoalResult(goal, Result.OPEN, "No event was given up, so nothing had to be kept.", List.of())
                : new GoalResult(
                        goal, Result.REACHED, "Given up by Lambda: " + events(givenUp) + ", all of them kept.", kept);
    }

    static GoalResult attemptsAreSpaced(Goal.AttemptsAreSpaced goal, LabRun run) {
        for (List<TraceRow> rows : rowsByEvent(run).values()) {
            Optional<List<Long>> spaced = spacedAttempts(rows, goal.waitsMicros());
            if (spaced.isPresent()) {
                String waits = goal.waitsMicros().stream().map(Micros::words).collect(Collectors.joining(" and "));
                String said = rows.get(0).subject() + " was tried "
                        + spaced.get().size() + " times, with waits of " + waits + " between.";
                return new GoalResult(goal, Result.REACHED, said, spaced.get());
            }
        }
        int wanted = goal.waitsMicros().size() + 1;
        String said = "No event came to " + wanted + " attempts without a throttle between them.";
        return new GoalResult(goal, Result.NOT_REACHED, said, List.of());
    }

    /** The rows of the attempts, if each came right after its wait. */
    private static Optional<List<Long>> spacedAttempts(List<TraceRow> rows, List<Long> waitsMicros) {
        List<Long> attempts = new ArrayList<>();
        for (TraceRow row : rows) {
            if (row.kind() == LambdaKind.INVOCATION_STARTED) {
                attempts.add(row.seq());
            } else if (row.kind() == LambdaKind.EVENT_THROTTLED && !attempts.isEmpty()) {
                return Optional.empty();
            } else if (row.kind() == LambdaKind.RETRY_PLANNED && !isWait(row, waitsMicros, attempts.size())) {
                return Optional.empty();
            }
        }
        return attempts.size() == waitsMicros.size() + 1 ? Optional.of(attempts) : Optional.empty();
    }

    private static boolean isWait(TraceRow planned, List<Long> waitsMicros, int attemptsMade) {
        // Waits may be a little longer than documented when the scenario asks for what was observed, but never shorter.
        return attemptsMade <= waitsMicros.size()
                && planned.numbers().number("waitMicros") >= waitsMicros.get(attemptsMade - 1);
    }

    static GoalResult throttlesCostNoAttempt(Goal goal, LabRun run) {
        for (List<TraceRow> rows : rowsByEvent(run).values()) {
            List<Long> throttles = throttlesBeforeTheFirstAttempt(rows);
            int next = throttles.size() + 1;
            if (!throttles.isEmpty() && next < rows.size() && isFirstAttempt(rows.get(next))) {
                List<Long> evidence = new ArrayList<>(throttles);
                evidence.add(rows.get(next).seq());
                String said = rows.get(0).subject() + " was refused " + times(throttles.size())
                        + ", and what then ran was still attempt 1.";
                return new GoalResult(goal, Result.REACHED, said, evidence);
            }
        }
        List<Long> throttles = Measure.THROTTLES.evidence(run);
        String said =
                throttles.isEmpty() ? "No event was throttled: there was always room." : "No throttled event ever ran.";
        return new GoalResult(goal, Result.NOT_REACHED, said, throttles);
    }

    private static List<Long> throttlesBeforeTheFirstAttempt(List<TraceRow> rows) {
        return rows.stream()
                .skip(1)
                .takeWhile(row -> row.kind() == LambdaKind.EVENT_THROTTLED)
                .map(TraceRow::seq)
                .toList();
    }

    private static boolean isFirstAttempt(TraceRow row) {
        return row.kind() == LambdaKind.INVOCATION_STARTED && row.numbers().number("attempt") == 1;
    }

    static GoalResult measureHolds(Goal.MeasureHolds goal, LabRun run) {
        if (!run.trace().ending().complete()) {
            return new GoalResult(goal, Result.OPEN, cutShort(run), List.of());
        }
        Optional<Condition> missing = goal.given().filter(condition -> !condition.holds(run));
        if (missing.isPresent()) {
            String said = "Nothing to judge in this run: " + missing.get().said(run) + ".";
            return new GoalResult(goal, Result.OPEN, said, List.of());
        }
        Result result = goal.wanted().holds(run) ? Result.REACHED : Result.NOT_REACHED;
        String said = "In this run: " + goal.wanted().said(run) + ".";
        return new GoalResult(goal, result, said, goal.wanted().measure().evidence(run));
    }

    private static String cutShort(LabRun run) {
        return "The run was cut short: " + run.trace().ending().reason().words() + ".";
    }

    private static Map<String, List<TraceRow>> rowsByEvent(LabRun run) {
        Map<String, List<TraceRow>> byEvent = new LinkedHashMap<>();
        run.fates().forEach(fate -> byEvent.put(fate.event(), new ArrayList<>()));
        for (TraceRow row : run.trace().rows()) {
            byEvent.getOrDefault(row.subject(), new ArrayList<>()).add(row);
        }
        return byEvent;
    }

    private static String events(int count) {
        return count == 1 ? "1 event" : count + " events";
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
