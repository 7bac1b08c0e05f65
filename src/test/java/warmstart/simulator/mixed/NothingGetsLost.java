package warmstart.simulator.mixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import warmstart.simulator.async.AsyncSource;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.call.Caller;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.bucket.BucketSource;
import warmstart.simulator.sources.bucket.rows.BucketKind;
import warmstart.simulator.sources.sqs.SqsSource;
import warmstart.simulator.sources.sqs.config.SqsQueue;
import warmstart.simulator.sources.sqs.measure.Depth;
import warmstart.simulator.sources.sqs.measure.QueueMeter;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;

/**
 * The balance of everything: what the sources were to send against what came, and what came against what became of it. Of
 * messages: sent = deleted + filtered out + expired + lying in some queue, as the meters of the queues show it.
 */
final class NothingGetsLost extends AcrossWings.Judge {
    private final Scenario scenario;
    private final Map<String, QueueMeter> meters = new TreeMap<>();
    private final Map<Kind, Long> counts = new TreeMap<>((a, b) -> a.word().compareTo(b.word()));
    private long chained;
    /** Events of buckets, and writes by functions to them. */
    private long told;

    private long chainedWrites;
    private long eventsSucceeded;
    private final Map<String, Boolean> events = new TreeMap<>();
    private final Map<String, Long> ends = new TreeMap<>();

    NothingGetsLost(Scenario scenario) {
        super("nothing gets lost");
        this.scenario = scenario;
        for (SqsSource source : of(SqsSource.class)) {
            meter(source.queue());
            source.queue().redrive().ifPresent(redrive -> meter(redrive.deadLetterQueue()));
        }
    }

    private void meter(SqsQueue queue) {
        meters.putIfAbsent(queue.name(), new QueueMeter(queue.name(), Micros.ofSeconds(7 * 86_400)));
    }

    private <T extends EventSource> List<T> of(Class<T> type) {
        List<T> some = new ArrayList<>();
        scenario.sources().stream().filter(type::isInstance).map(type::cast).forEach(some::add);
        return some;
    }

    private long sends(Class<? extends EventSource> type) {
        return of(type).stream().mapToLong(EventSource::sends).sum();
    }

    private long count(Kind... kinds) {
        long sum = 0;
        for (Kind kind : kinds) {
            sum += counts.getOrDefault(kind, 0L);
        }
        return sum;
    }

    @Override
    public void see(Row row) {
        counts.merge(row.kind(), 1L, Long::sum);
        meters.values().forEach(meter -> meter.see(row));
        if (row.kind() == LambdaKind.EVENT_ACCEPTED) {
            events.put(row.who().name(), true);
            boolean isTold = isBucket(row.text("source"));
            told += isTold ? 1 : 0;
            chained += row.has("chain") && !isTold ? 1 : 0;
        } else if (row.kind() == BucketKind.OBJECT_WRITTEN) {
            chainedWrites += row.has("chain") ? 1 : 0;
        } else if (row.kind() == LambdaKind.INVOCATION_SUCCEEDED
                && events.containsKey(row.who().name())) {
            eventsSucceeded++;
        } else if (row.kind() instanceof StreamKind && row.kind().word().startsWith("Record") && row.has("mapping")) {
            ends.merge(row.text("mapping"), 1L, Long::sum);
        }
    }

    @Override
    public void end(Ending ending) {
        messages(ending);
        sources(ending);
        if (ending.complete()) {
            ends();
        }
    }

    private boolean isBucket(String source) {
        return of(BucketSource.class).stream().anyMatch(bucket -> bucket.name().equals(source));
    }

    private void messages(Ending ending) {
        long lying = 0;
        for (QueueMeter meter : meters.values()) {
            meter.end(ending);
            Depth depth = meter.samples().get(meter.samples().size() - 1);
            require(depth.visible() >= 0 && depth.inFlight() >= 0 && depth.delayed() >= 0, "less than none: ", depth);
            lying += depth.visible() + depth.inFlight() + depth.delayed();
        }
        long sent = count(SqsKind.MESSAGE_SENT);
        long gone = count(SqsKind.MESSAGE_DELETED, SqsKind.MESSAGE_FILTERED_OUT, SqsKind.MESSAGE_EXPIRED);
        require(sent == gone + lying, sent, " messages were sent, ", gone, " are gone and ", lying, " lie in queues");
    }

    private void sources(Ending ending) {
        came("messages", ending, SqsSource.class, count(SqsKind.MESSAGE_SENT, SqsKind.MESSAGE_DEDUPLICATED));
        came("events", ending, AsyncSource.class, count(LambdaKind.EVENT_ACCEPTED) - chained - told);
        came("writes", ending, BucketSource.class, count(BucketKind.OBJECT_WRITTEN) - chainedWrites);
        came("calls", ending, Caller.class, count(CallKind.CALL_MADE));
        came("records", ending, StreamSource.class, count(StreamKind.RECORD_PUT));
    }

    private void came(String what, Ending ending, Class<? extends EventSource> type, long came) {
        long planned = sends(type);
        require(
                ending.complete() ? came == planned : came <= planned,
                came,
                " ",
                what,
                " came where ",
                planned,
                " were to");
    }

    private void ends() {
        long started = count(LambdaKind.INVOCATION_STARTED);
        long ended =
                count(LambdaKind.INVOCATION_SUCCEEDED, LambdaKind.INVOCATION_FAILED, LambdaKind.INVOCATION_TIMED_OUT);
        require(started == ended, started, " invocations began and ", ended, " ended");
        long accepted = count(LambdaKind.EVENT_ACCEPTED);
        long through = eventsSucceeded + count(LambdaKind.EVENT_GIVEN_UP);
        require(accepted == through, accepted, " events were accepted, and ", through, " have ended");
        long due = count(BucketKind.OBJECT_WRITTEN, BucketKind.NOTIFICATION_REPEATED);
        long folded = count(BucketKind.NOTIFICATION_FOLDED);
        require(due == told + folded, due, " notifications are due, ", told, " came and ", folded, " are folded");
        long made = count(CallKind.CALL_MADE);
        long heard =
                count(CallKind.CALL_ANSWERED, CallKind.CALL_ABANDONED, CallKind.CALL_REFUSED, CallKind.CALL_GIVEN_UP);
        require(made == heard, made, " calls were made, and ", heard, " have heard something");
        for (StreamSource source : of(StreamSource.class)) {
            source.mappings()
                    .forEach(mapping -> require(
                            ends.getOrDefault(mapping.name(), 0L) <= source.sends(),
                            mapping.name(),
                            " ends more records than there are"));
        }
    }
}
