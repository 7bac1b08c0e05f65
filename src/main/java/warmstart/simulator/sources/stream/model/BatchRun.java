package warmstart.simulator.sources.stream.model;

import java.util.List;
import java.util.Optional;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.lambda.Outcome;
import warmstart.simulator.lambda.Throttle;
import warmstart.simulator.scenario.Chain;
import warmstart.simulator.sources.stream.config.Retrying;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamRule;
import warmstart.simulator.trace.Entry;

/**
 * A batch on its way through the function, again and again until its records are done, split off, or given up.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html">Retain discarded batch
 *     records for a Kinesis Data Streams event source</a>
 */
final class BatchRun {
    private static final String EXHAUSTED = "RetryAttemptsExhausted";
    private static final String TOO_OLD = "RecordAgeExceeded";

    private final Lane lane;
    private final ShardReader shard;
    private final MappingReader mapping;
    private final Engine engine;
    private final Retrying retrying;
    private final Batch batch;

    BatchRun(Lane lane, Batch batch) {
        this.lane = lane;
        this.shard = lane.shard;
        this.mapping = shard.mapping;
        this.engine = mapping.engine;
        this.retrying = mapping.mapping.retrying();
        this.batch = batch;
    }

    /** Invokes the function, unless the mapping is off or everything has become too old. */
    void start() {
        if (!mapping.isReading()) {
            lane.hold();
            return;
        }
        if (batch.invocation.attempts() == 0 && batch.finalOf == null) {
            forgetWhatTheStreamDropped();
        }
        giveUpWhatIsTooOld();
        if (batch.isEmpty()) {
            // Not at once: a thousand batches in a row that are too old would be a thousand calls deep.
            engine.at(engine.now(), this::finish);
        } else {
            send();
        }
    }

    private void forgetWhatTheStreamDropped() {
        int old = olderThan(mapping.stream.config.retentionMicros());
        for (StreamRecord record : batch.records.subList(0, old)) {
            shard.discard(record, "Retention", mapping.stream.retentionRule(), batch.lastRow());
        }
        batch.dropFront(old);
    }

    private int olderThan(long micros) {
        int old = 0;
        while (old < batch.records.size()
                && engine.now() - batch.records.get(old).arrivedMicros() > micros) {
            old++;
        }
        return old;
    }

    private void giveUpWhatIsTooOld() {
        long retention = mapping.stream.config.retentionMicros();
        boolean limited = retrying.limitsAge() && retrying.recordAgeMicros() < retention;
        long most = limited ? retrying.recordAgeMicros() : retention;
        StreamRule rule = limited ? StreamRule.AGE : mapping.stream.retentionRule();
        if (batch.finalOf != null) {
            if (engine.now() - batch.sinceMicros() > most) {
                giveUpWindow(TOO_OLD, rule);
            }
            return;
        }
        int old = olderThan(most);
        if (old > 0) {
            giveUp(old, TOO_OLD, rule);
        }
    }

    private void send() {
        Entry row = engine.row(StreamKind.BATCH_SENT, batch.subject, batch.lastRow(), sendingRule())
                .and("mapping", mapping.subject)
                .and("records", batch.records.size())
                .and("iteratorAgeMicros", Math.max(engine.now() - batch.untilMicros(), 0));
        if (batch.finalOf != null) {
            row.and("final", 1);
        }
        batch.invocation.last(row.write());
        boolean refused = mapping.weather.strikes(batch);
        batch.tries++;
        if (refused) {
            refused(StreamRule.WEATHER);
            return;
        }
        batch.invocation.with(batch.items(mapping.deliveries));
        Optional<Throttle> throttle = mapping.stream.world.lambda().invoke(batch.invocation, ended -> ended());
        if (throttle.isPresent() && throttle.get().reason().isNotReady()) {
            refused(StreamRule.THROTTLE_PACE);
        } else if (throttle.isPresent()) {
            throttled(throttle.get());
        } else {
            batch.refusals = 0;
        }
    }

    private StreamRule sendingRule() {
        return batch.failures > 0 ? StreamRule.RETRY_PACE : StreamRule.ITERATOR_AGE;
    }

    private void refused(StreamRule rule) {
        long wait = refusalPause();
        batch.invocation.last(engine.row(StreamKind.BATCH_REFUSED, batch.subject, batch.lastRow(), rule)
                .and("waitMicros", wait)
                .write());
        engine.at(engine.now() + wait, this::start);
    }

    private void throttled(Throttle throttle) {
        long wait = refusalPause();
        Entry row = engine.row(StreamKind.BATCH_THROTTLED, batch.subject, batch.lastRow(), StreamRule.THROTTLE_PACE)
                .and("function", mapping.function.name());
        batch.invocation.last(throttle.write(row).and("waitMicros", wait).write());
        engine.at(engine.now() + wait, this::start);
    }

    private long refusalPause() {
        batch.refusals++;
        return mapping.quotas.pacing().pauseMicros(batch.refusals);
    }

    private void ended() {
        batch.delivered(mapping.deliveries);
        if (batch.invocation.outcome() == Outcome.SUCCEEDED) {
            String function = batch.invocation.function().name();
            mapping.stream.world.passOn(batch.invocation, () -> Chain.from(engine, batch.subject, function));
        }
        Verdict verdict = Verdict.of(batch.invocation, mapping.mapping);
        if (verdict.isSuccess()) {
            processed(batch.records.size());
            finish();
        } else if (verdict.done() > 0) {
            checkpoint(verdict);
        } else if (retrying.bisects() && batch.records.size() > 1) {
            bisect(verdict);
        } else {
            batch.used++;
            again(verdict);
        }
    }

    private void processed(int count) {
        long cause = batch.lastRow();
        if (batch.finalOf == null) {
            shard.windows.passed(count, cause);
        }
        for (StreamRecord record : batch.records.subList(0, count)) {
            shard.end(record, StreamKind.RECORD_PROCESSED, StreamRule.STAYS, cause);
        }
    }

    /** What lies in front of the first reported failure is done; with bisecting the rest counts as a split. */
    private void checkpoint(Verdict verdict) {
        StreamRecord first = batch.records.get(verdict.done());
        batch.invocation.last(
                engine.row(StreamKind.BATCH_CHECKPOINTED, batch.subject, batch.lastRow(), StreamRule.CHECKPOINT)
                        .and("done", verdict.done())
                        .and("left", batch.records.size() - verdict.done())
                        .and("checkpoint", first.subject())
                        .and("bisects", retrying.bisects() ? 1 : 0)
                        .write());
        processed(verdict.done());
        batch.dropFront(verdict.done());
        batch.failures = 0;
        batch.used += retrying.bisects() ? 0 : 1;
        again(verdict);
    }

    private void bisect(Verdict verdict) {
        int size = batch.records.size();
        int front = size >> 1;
        batch.invocation.last(engine.row(StreamKind.BATCH_BISECTED, batch.subject, batch.lastRow(), StreamRule.BISECTED)
                .and("front", front)
                .and("back", size - front)
                .and("error", verdict.error())
                .write());
        lane.split(batch.lastRow());
    }

    private void again(Verdict verdict) {
        boolean limited = retrying.attemptsMax() != Retrying.FOR_EVER;
        if (limited && batch.used > retrying.attemptsMax()) {
            giveUpAll();
            return;
        }
        batch.failures++;
        long wait = mapping.quotas.pacing().pauseMicros(batch.failures);
        batch.invocation.last(engine.row(StreamKind.BATCH_RETRIED, batch.subject, batch.lastRow(), verdict.rule())
                .and("attempt", batch.invocation.attempts() + 1)
                .and("waitMicros", wait)
                .and("records", batch.records.size())
                .and("error", verdict.error())
                .write());
        engine.at(engine.now() + wait, this::start);
    }

    private void giveUpAll() {
        if (batch.finalOf != null) {
            giveUpWindow(EXHAUSTED, StreamRule.RETRIES);
        } else {
            giveUp(batch.records.size(), EXHAUSTED, StreamRule.RETRIES);
        }
        finish();
    }

    private void giveUpWindow(String condition, StreamRule rule) {
        givenUp(List.of(), condition, rule).write();
        batch.endsUndone = true;
    }

    private void giveUp(int count, String condition, StreamRule rule) {
        List<StreamRecord> records = batch.records.subList(0, count);
        Entry row = givenUp(records, condition, rule)
                .and("first", records.get(0).subject())
                .and("last", records.get(count - 1).subject());
        batch.invocation.last(row.write());
        Optional<FailureReports.Loss> loss =
                mapping.reports.report(new FailureReports.Lost(batch, shard, records, condition));
        for (StreamRecord record : records) {
            if (loss.isPresent()) {
                shard.discard(record, loss.get().because(), loss.get().rule(), batch.lastRow());
            } else {
                shard.end(record, StreamKind.RECORD_REPORTED, StreamRule.DISCARDED, batch.lastRow());
            }
        }
        batch.dropFront(count);
    }

    private Entry givenUp(List<StreamRecord> records, String condition, StreamRule rule) {
        return engine.row(StreamKind.BATCH_GIVEN_UP, batch.subject, batch.lastRow(), rule)
                .and("condition", condition)
                .and("attempts", batch.invocation.attempts())
                .and("ageMicros", engine.now() - batch.sinceMicros())
                .and("records", records.size());
    }

    private void finish() {
        engine.row(StreamKind.BATCH_FINISHED, batch.subject, batch.lastRow(), StreamRule.ORDER)
                .and("iterator", shard.iterator())
                .write();
        lane.proceed();
    }
}
