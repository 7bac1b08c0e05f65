package warmstart.labs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.TraceRow;
import warmstart.simulator.lambda.GiveUp;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.story.Fate;

/**
 * Something that can be counted in a run, with the rows that show it. Labs name them in lower case:
 * {@code events-lost}.
 */
public enum Measure {
    EVENTS(run -> run.fates().stream().map(Fate::row).toList()),
    EVENTS_SUCCEEDED(run -> ended(run, fate -> fate.end() == Fate.End.SUCCEEDED)),
    /** Given up, and now with a queue, topic, bus, function or bucket. */
    EVENTS_KEPT(run -> ended(run, fate -> fate.end().kept())),
    /** Given up, and now with nobody. */
    EVENTS_LOST(run -> ended(run, fate -> fate.end() == Fate.End.DISCARDED)),
    EVENTS_OPEN(run -> ended(run, fate -> fate.end() == Fate.End.OPEN)),
    EVENTS_GIVEN_UP(run -> rows(run, row -> row.kind() == LambdaKind.EVENT_GIVEN_UP)),
    EVENTS_GIVEN_UP_AFTER_ATTEMPTS(run -> rows(run, Measure::isGivenUpAfterAttempts)),
    EVENTS_GIVEN_UP_FOR_AGE(run -> rows(run, Measure::isGivenUpForAge)),
    ATTEMPTS(run -> rows(run, row -> row.kind() == LambdaKind.INVOCATION_STARTED)),
    THROTTLES(run -> rows(run, row -> row.kind() == LambdaKind.EVENT_THROTTLED)),
    COLD_STARTS(run -> rows(run, row -> row.kind() == LambdaKind.ENVIRONMENT_INIT_STARTED)),
    DELIVERIES_TRIED(run ->
            rows(run, row -> row.kind() == LambdaKind.DELIVERY_DENIED || row.kind() == LambdaKind.RECORD_DELIVERED)),
    DELIVERIES_DENIED(run -> rows(run, row -> row.kind() == LambdaKind.DELIVERY_DENIED)),
    /** How many whole minutes after its event the latest attempt of the run began, when that is the answer to read off. */
    MINUTES_TO_THE_LAST_ATTEMPT(LatestAttempt::rows) {
        @Override
        public long value(LabRun run) {
            return LatestAttempt.minutes(run);
        }
    };

    private final Function<LabRun, List<Long>> evidence;

    Measure(Function<LabRun, List<Long>> evidence) {
        this.evidence = evidence;
    }

    /** The count. */
    public long value(LabRun run) {
        return evidence(run).size();
    }

    /** The {@code seq} of the rows that were counted, or that show the value. */
    public List<Long> evidence(LabRun run) {
        return evidence.apply(run);
    }

    /** As labs write it: {@code events-lost}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Long> ended(LabRun run, Predicate<Fate> wanted) {
        return run.fates().stream().filter(wanted).map(Fate::row).toList();
    }

    private static List<Long> rows(LabRun run, Predicate<TraceRow> wanted) {
        return run.trace().rows().stream().filter(wanted).map(TraceRow::seq).toList();
    }

    private static boolean isGivenUpForAge(TraceRow row) {
        return isGivenUp(row, GiveUp.EVENT_AGE_EXCEEDED.word());
    }

    private static boolean isGivenUpAfterAttempts(TraceRow row) {
        return isGivenUp(row, GiveUp.RETRIES_EXHAUSTED.word());
    }

    private static boolean isGivenUp(TraceRow row, String condition) {
        return row.kind() == LambdaKind.EVENT_GIVEN_UP
                && row.numbers().text("condition").equals(condition);
    }

    /** The attempt of a run that began longest after its event was accepted. */
    private static final class LatestAttempt {
        private static final long MINUTE_MICROS = Micros.ofSeconds(60);

        private LatestAttempt() {}

        /** The row of its start; none when nothing ran. */
        static List<Long> rows(LabRun run) {
            return find(run).map(TraceRow::seq).stream().toList();
        }

        /** The age of its event in whole minutes, the seconds that the code itself took cut off; 0 when nothing ran. */
        static long minutes(LabRun run) {
            return find(run)
                    .map(row -> row.numbers().number("ageMicros") / MINUTE_MICROS)
                    .orElse(0L);
        }

        private static Optional<TraceRow> find(LabRun run) {
            return run.trace().rows().stream()
                    .filter(row -> row.kind() == LambdaKind.INVOCATION_STARTED)
                    .max(Comparator.comparingLong(row -> row.numbers().number("ageMicros")));
        }
    }
}
