package warmstart.labs.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.GiveUp;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * Something that can be counted in a run, with the rows that show it. Labs name it in lower case: {@code events-lost}.
 */
public enum Measure {
    EVENTS("event", "events", run -> ended(run, fate -> true)),
    EVENTS_SUCCEEDED("event succeeded", "events succeeded", run -> ended(run, f -> f.end() == Fate.End.SUCCEEDED)),
    /** Given up, and now with a queue, topic, bus, function or bucket. */
    EVENTS_KEPT(
            "event kept", "events kept", run -> ended(run, fate -> fate.end().kept())),
    /** Given up, and now with nobody. */
    EVENTS_LOST("event lost", "events lost", run -> ended(run, fate -> fate.end() == Fate.End.DISCARDED)),
    EVENTS_GIVEN_UP("event given up", "events given up", run -> rows(run, LambdaKind.EVENT_GIVEN_UP)),
    EVENTS_GIVEN_UP_AFTER_ATTEMPTS(
            "event given up after its attempts",
            "events given up after their attempts",
            run -> givenUp(run, GiveUp.RETRIES_EXHAUSTED)),
    EVENTS_GIVEN_UP_FOR_AGE(
            "event given up for its age",
            "events given up for their age",
            run -> givenUp(run, GiveUp.EVENT_AGE_EXCEEDED)),
    ATTEMPTS("attempt", "attempts", run -> rows(run, LambdaKind.INVOCATION_STARTED)),
    THROTTLES("throttle", "throttles", run -> rows(run, LambdaKind.EVENT_THROTTLED)),
    COLD_STARTS("cold start", "cold starts", run -> rows(run, LambdaKind.ENVIRONMENT_INIT_STARTED)),
    DELIVERIES_TRIED("delivery tried", "deliveries tried", Measure::deliveries),
    DELIVERIES_MADE("delivery made", "deliveries made", run -> rows(run, LambdaKind.RECORD_DELIVERED)),
    DELIVERIES_DENIED("delivery denied", "deliveries denied", run -> rows(run, LambdaKind.DELIVERY_DENIED)),
    /** The age of an event in whole minutes when the latest attempt of the run began; 0 when nothing ran. */
    MINUTES_TO_THE_LAST_ATTEMPT("minute to the last attempt", "minutes to the last attempt", Measure::lastAttempt) {
        @Override
        public long value(Played run) {
            List<Long> last = evidence(run);
            return last.isEmpty() ? 0 : age(run.trace().row(last.get(0))) / Micros.ofSeconds(SECONDS_PER_MINUTE);
        }
    };

    private static final long SECONDS_PER_MINUTE = 60;

    /** A run that can be looked back on and counted: that of a lab, that of a scenario of the library. */
    public interface Played {
        /** What happened. */
        Trace trace();

        /** What became of each event. */
        List<Fate> fates();
    }

    private final String one;
    private final String many;

    @SuppressWarnings("ImmutableEnumChecker") // The functions above hold no state.
    private final Function<Played, List<Long>> evidence;

    Measure(String one, String many, Function<Played, List<Long>> evidence) {
        this.one = one;
        this.many = many;
        this.evidence = evidence;
    }

    /** The count. */
    public long value(Played run) {
        return evidence(run).size();
    }

    /** The {@code seq} of the rows that were counted, or of the row that shows the value. */
    public List<Long> evidence(Played run) {
        return evidence.apply(run);
    }

    /** A count in words: {@code 3 events lost}. */
    public String words(long count) {
        return count + " " + (count == 1 ? one : many);
    }

    /** As labs write it: {@code events-lost}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Long> ended(Played run, Predicate<Fate> wanted) {
        return run.fates().stream().filter(wanted).map(Fate::row).toList();
    }

    private static List<Long> rows(Played run, LambdaKind kind) {
        return rows(run, row -> row.kind() == kind);
    }

    private static List<Long> givenUp(Played run, GiveUp condition) {
        return rows(
                run,
                row -> row.kind() == LambdaKind.EVENT_GIVEN_UP
                        && row.numbers().text("condition").equals(condition.word()));
    }

    private static List<Long> rows(Played run, Predicate<TraceRow> wanted) {
        return run.trace().rows().stream().filter(wanted).map(TraceRow::seq).toList();
    }

    private static List<Long> deliveries(Played run) {
        return rows(run, row -> row.kind() == LambdaKind.RECORD_DELIVERED || row.kind() == LambdaKind.DELIVERY_DENIED);
    }

    private static List<Long> lastAttempt(Played run) {
        return run.trace().rows().stream()
                .filter(row -> row.kind() == LambdaKind.INVOCATION_STARTED)
                .max(Comparator.comparingLong(Measure::age))
                .map(TraceRow::seq)
                .stream()
                .toList();
    }

    private static long age(TraceRow row) {
        return row.numbers().number("ageMicros");
    }
}
