package warmstart.simulator.hindsight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.sources.bucket.rows.BucketKind;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Numbers;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * What became of everything that was sent in a run: events, calls, messages, records and batches. The last decision counts: a
 * message that left a dead-letter queue again is open once more.
 */
public final class Fates {
    private final Map<String, Fate> fates = new LinkedHashMap<>();
    /** Their callers' answers count, not what the function does when nobody waits any more. */
    private final LinkedHashSet<String> calls = new LinkedHashSet<>();

    private final RecordFates records = new RecordFates();

    private Fates() {}

    /** The fates of all, in the order in which they came. */
    public static List<Fate> of(Trace trace) {
        Fates fates = new Fates();
        trace.rows().forEach(fates::note);
        return new ArrayList<>(fates.fates.values());
    }

    /** The fate of one of them. */
    public static Optional<Fate> of(Trace trace, String subject) {
        return of(trace).stream().filter(fate -> fate.event().equals(subject)).findFirst();
    }

    private void note(TraceRow row) {
        if (row.kind() == CallKind.CALL_MADE) {
            calls.add(row.subject());
        }
        Optional<Fate> decided = calls.contains(row.subject())
                ? ofCall(row)
                : ofMessage(row)
                        .or(() -> ofWrite(row))
                        .or(() -> records.after(row))
                        .or(() -> Fate.after(row));
        decided.ifPresent(fate -> fates.put(fate.event(), fate));
    }

    private static Optional<Fate> ofCall(TraceRow row) {
        if (!(row.kind() instanceof CallKind kind)) {
            return Optional.empty();
        }
        Numbers n = row.numbers();
        return switch (kind) {
            case CALL_MADE -> decided(row, Fate.End.OPEN, "", "");
            case CALL_REFUSED, CALL_GIVEN_UP -> decided(row, Fate.End.REFUSED, heard(n), "");
            case CALL_ABANDONED -> decided(row, Fate.End.ABANDONED, heard(n), "");
            case CALL_ANSWERED ->
                n.has("error")
                        ? decided(row, Fate.End.FAILED, n.text("error"), "")
                        : decided(row, Fate.End.SUCCEEDED, "", "");
            case CALL_THROTTLED, CLIENT_RETRY_PLANNED -> Optional.empty();
        };
    }

    /** The status, or the name of the error where the door has none. */
    private static String heard(Numbers n) {
        return n.has("status") ? Long.toString(n.number("status")) : n.text("error");
    }

    private static Optional<Fate> ofMessage(TraceRow row) {
        if (!(row.kind() instanceof SqsKind kind)) {
            return Optional.empty();
        }
        Numbers n = row.numbers();
        return switch (kind) {
            case MESSAGE_SENT, MESSAGE_MOVED, BATCH_FORMED -> decided(row, Fate.End.OPEN, "", "");
            case MESSAGE_DELETED -> decided(row, Fate.End.SUCCEEDED, "", "");
            case MESSAGE_DEDUPLICATED -> decided(row, Fate.End.DEDUPLICATED, n.text("original"), "");
            case MESSAGE_FILTERED_OUT -> decided(row, Fate.End.FILTERED_OUT, "", "");
            case MESSAGE_EXPIRED -> decided(row, Fate.End.EXPIRED, "", n.text("queue"));
            case MESSAGE_DEAD_LETTERED ->
                decided(row, Fate.End.SENT_TO_DEAD_LETTER_QUEUE, "maxReceiveCount", n.text("deadLetterQueue"));
            case BATCH_FAILED -> decided(row, Fate.End.FAILED, n.text("error"), "");
            case BATCH_PARTLY_FAILED -> decided(row, Fate.End.FAILED, "batchItemFailures", "");
            case BATCH_ABANDONED -> decided(row, Fate.End.REFUSED, "", "");
            default -> Optional.empty();
        };
    }

    /** A write is open until its event is accepted; from then on its fate is that of the event. */
    private static Optional<Fate> ofWrite(TraceRow row) {
        if (!(row.kind() instanceof BucketKind kind)) {
            return Optional.empty();
        }
        return switch (kind) {
            case OBJECT_WRITTEN, NOTIFICATION_REPEATED -> decided(row, Fate.End.OPEN, "", "");
            case NOTIFICATION_FOLDED ->
                decided(row, Fate.End.FOLDED, row.numbers().text("into"), "");
        };
    }

    private static Optional<Fate> decided(TraceRow row, Fate.End end, String reason, String place) {
        return Optional.of(new Fate(row.subject(), end, reason, place, row.seq()));
    }
}
