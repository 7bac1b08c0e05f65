package warmstart.simulator.hindsight;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * How often code ran for a message or a record, of which only batches tell: the attempts on the chains of causes of what
 * happened to it, as far back as the batch was made up.
 */
final class Tries {
    private final Trace trace;
    private final Map<String, Set<Long>> attempts = new LinkedHashMap<>();

    Tries(Trace trace) {
        this.trace = trace;
    }

    void see(TraceRow row) {
        if (!isAfterABatch(row.kind())) {
            return;
        }
        Set<Long> found = attempts.computeIfAbsent(row.subject(), name -> new LinkedHashSet<>());
        long seq = row.cause();
        while (seq != TraceRow.NO_CAUSE && seq < trace.rows().size()) {
            TraceRow cause = trace.row(seq);
            boolean known = cause.kind() == LambdaKind.INVOCATION_STARTED && !found.add(seq);
            boolean begins = cause.kind() == SqsKind.BATCH_FORMED || cause.kind() == StreamKind.BATCH_FORMED;
            seq = known || begins ? TraceRow.NO_CAUSE : cause.cause();
        }
    }

    private static boolean isAfterABatch(Kind kind) {
        if (kind instanceof SqsKind sqs) {
            return switch (sqs) {
                case MESSAGE_DELETED, MESSAGE_RETURNED, MESSAGE_SURVIVED, MESSAGE_KEPT -> true;
                default -> false;
            };
        }
        return kind == StreamKind.RECORD_PROCESSED
                || kind == StreamKind.RECORD_REPORTED
                || kind == StreamKind.RECORD_DISCARDED;
    }

    /** How often it was tried in batches. */
    long of(String subject) {
        return attempts.getOrDefault(subject, new LinkedHashSet<>()).size();
    }
}
