package warmstart.simulator.sources.stream.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.base.Rng;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.function.Faults;
import warmstart.simulator.lambda.Item;
import warmstart.simulator.lambda.Throttle;
import warmstart.simulator.sources.stream.config.Retrying;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamRule;

/**
 * Hands batches of a mapping to the function, until each of their records is done or given up.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html">Retain discarded batch
 *     records for a Kinesis Data Streams event source</a>
 */
final class Senders {
    private final MappingReader mapping;
    private final Engine engine;
    private final Retrying retrying;
    private final Rng weather;
    private final int serviceErrorsPerMille;

    Senders(MappingReader mapping, Rng weather, int serviceErrorsPerMille) {
        this.mapping = mapping;
        this.engine = mapping.engine;
        this.retrying = mapping.mapping.retrying();
        this.weather = weather;
        this.serviceErrorsPerMille = serviceErrorsPerMille;
    }

    /** Asks Lambda to run the batch now. */
    void send(Lane lane, Batch batch) {
        if (!mapping.isReading()) {
            lane.park();
            return;
        }
        if (isDroppedForAge(lane, batch)) {
            // A long backlog of old batches is dropped step by step: not one inside the other.
            engine.at(engine.now(), lane::next);
            return;
        }
        long iteratorAge = batch.finalOf == null ? engine.now() - batch.last().arrivedMicros() : 0;
        batch.invocation.last(engine.row(StreamKind.BATCH_SENT, batch.subject, batch.lastRow(), StreamRule.ITERATOR_AGE)
                .and("mapping", mapping.subject)
                .and("records", batch.records.size())
                .and("iteratorAgeMicros", iteratorAge)
                .write());
        if (serviceFails(batch)) {
            long waitMicros = pause(lane);
            batch.invocation.last(
                    engine.row(StreamKind.BATCH_REFUSED, batch.subject, batch.lastRow(), StreamRule.WEATHER)
                            .and("waitMicros", waitMicros)
                            .write());
            lane.startLater(batch, waitMicros);
            return;
        }
        invoke(lane, batch);
    }

    private void invoke(Lane lane, Batch batch) {
        List<Item> items = batch.items;
        if (items == null) {
            items = batch.records.stream().map(this::item).toList();
            batch.items = items;
        }
        Optional<Throttle> throttle =
                mapping.stream.world.lambda().invoke(batch.invocation.with(items), ended -> finished(lane, batch));
        if (throttle.isPresent()) {
            long waitMicros = pause(lane);
            batch.invocation.last(throttle.get()
                    .write(engine.row(
                            StreamKind.BATCH_THROTTLED, batch.subject, batch.lastRow(), StreamRule.THROTTLE_PACE))
                    .and("waitMicros", waitMicros)
                    .write());
            lane.startLater(batch, waitMicros);
        } else {
            batch.records.forEach(record -> mapping.deliveries.add(record.subject(), 1));
            batch.items = null;
        }
    }

    private Item item(StreamRecord record) {
        return new Item(record.subject().name(), record.subject().key(), mapping.deliveries.get(record.subject()) + 1);
    }

    private boolean serviceFails(Batch batch) {
        return serviceErrorsPerMille > 0
                && weather.at(batch.subject.key(), batch.tries++).nextInt(Faults.WHOLE_PER_MILLE)
                        < serviceErrorsPerMille;
    }

    private long pause(Lane lane) {
        lane.failuresInARow++;
        return mapping.quotas.pacing().pauseMicros(lane.failuresInARow);
    }

    private void finished(Lane lane, Batch batch) {
        Verdict verdict = Verdict.of(batch, batch.invocation, retrying.reportsItemFailures(), mapping.mapping.answer());
        if (verdict.isSuccess()) {
            lane.failuresInARow = 0;
            processed(lane, batch, batch.records);
            lane.windows().passOn(batch.records.size(), batch.lastRow());
            close(lane, batch, true);
            return;
        }
        if (verdict.done() > 0) {
            checkpoint(lane, batch, verdict);
        } else if (retrying.bisects() && batch.records.size() > 1) {
            bisect(lane, batch);
        } else {
            failed(lane, batch, verdict);
        }
    }

    private void processed(Lane lane, Batch batch, List<StreamRecord> records) {
        for (StreamRecord record : records) {
            lane.reader.end(record, StreamKind.RECORD_PROCESSED, StreamRule.STAYS, batch.lastRow());
        }
    }

    /** What stands in front of the first reported failure is done. */
    private void checkpoint(Lane lane, Batch batch, Verdict verdict) {
        List<StreamRecord> done = List.copyOf(batch.records.subList(0, verdict.done()));
        List<StreamRecord> left = List.copyOf(batch.records.subList(verdict.done(), batch.records.size()));
        lane.failuresInARow = 0;
        long waitMicros = pause(lane);
        processed(lane, batch, done);
        lane.windows().passOn(done.size(), batch.lastRow());
        batch.invocation.last(engine.row(StreamKind.BATCH_CHECKPOINTED, batch.subject, batch.lastRow(), verdict.rule())
                .and("done", done.size())
                .and("left", left.size())
                .and("checkpoint", left.get(0).subject())
                .and("waitMicros", waitMicros)
                .write());
        if (retrying.bisects()) {
            Batch rest = lane.form(left, StreamRule.BISECTED, batch.lastRow());
            rest.used = batch.used;
            lane.startLater(rest, waitMicros);
            return;
        }
        batch.records = left;
        if (!isExhausted(lane, batch)) {
            lane.startLater(batch, waitMicros);
        }
    }

    private void bisect(Lane lane, Batch batch) {
        int half = batch.records.size() >> 1;
        List<StreamRecord> front = List.copyOf(batch.records.subList(0, half));
        List<StreamRecord> back = List.copyOf(batch.records.subList(half, batch.records.size()));
        long waitMicros = pause(lane);
        batch.invocation.last(engine.row(StreamKind.BATCH_BISECTED, batch.subject, batch.lastRow(), StreamRule.BISECTED)
                .and("front", front.size())
                .and("back", back.size())
                .and("waitMicros", waitMicros)
                .write());
        Batch first = lane.form(front, StreamRule.BISECTED, batch.lastRow());
        Batch second = lane.form(back, StreamRule.BISECTED, batch.lastRow());
        first.used = batch.used;
        second.used = batch.used;
        lane.goesNext(second);
        lane.startLater(first, waitMicros);
    }

    private void failed(Lane lane, Batch batch, Verdict verdict) {
        long waitMicros = pause(lane);
        if (!isExhausted(lane, batch)) {
            batch.invocation.last(engine.row(
                            StreamKind.BATCH_RETRIED,
                            batch.subject,
                            batch.lastRow(),
                            verdict.rule() == StreamRule.BAD_ANSWER ? verdict.rule() : StreamRule.RETRY_PACE)
                    .and("attempt", batch.invocation.attempts() + 1)
                    .and("waitMicros", waitMicros)
                    .and("records", batch.records.size())
                    .and("error", verdict.error())
                    .write());
            lane.startLater(batch, waitMicros);
        }
    }

    /** Counts a failure; with the last one that the mapping allows the batch is given up. */
    private boolean isExhausted(Lane lane, Batch batch) {
        batch.used++;
        boolean exhausted = retrying.attemptsMax() != Retrying.FOR_EVER && batch.used > retrying.attemptsMax();
        if (exhausted) {
            giveUp(lane, batch, batch.records, GiveUpReason.ATTEMPTS, StreamRule.RETRIES);
            close(lane, batch, false);
        }
        return exhausted;
    }

    /** Gives up the records at the front that are too old; says whether nothing is left. */
    private boolean isDroppedForAge(Lane lane, Batch batch) {
        long retention = mapping.stream.config.retentionMicros();
        boolean byAge = retrying.limitsAge() && retrying.recordAgeMicros() <= retention;
        long limit = byAge ? retrying.recordAgeMicros() : retention;
        StreamRule rule = byAge ? StreamRule.AGE : mapping.stream.retentionRule();
        if (batch.finalOf != null) {
            boolean old = engine.now() - batch.finalOf.endMicros > limit;
            if (old) {
                giveUp(lane, batch, List.of(), GiveUpReason.AGE, rule);
                finish(lane, batch, false);
            }
            return old;
        }
        int old = 0;
        while (old < batch.records.size()
                && engine.now() - batch.records.get(old).arrivedMicros() > limit) {
            old++;
        }
        if (old == 0) {
            return false;
        }
        giveUp(lane, batch, new ArrayList<>(batch.records.subList(0, old)), GiveUpReason.AGE, rule);
        batch.records = List.copyOf(batch.records.subList(old, batch.records.size()));
        batch.items = null;
        if (batch.records.isEmpty()) {
            finish(lane, batch, false);
        }
        return batch.records.isEmpty();
    }

    private void giveUp(Lane lane, Batch batch, List<StreamRecord> records, GiveUpReason reason, StreamRule rule) {
        lane.failuresInARow = 0;
        mapping.reports.giveUp(lane, batch, records, reason, rule);
    }

    private void close(Lane lane, Batch batch, boolean done) {
        finish(lane, batch, done);
        lane.next();
    }

    private void finish(Lane lane, Batch batch, boolean done) {
        if (batch.finalOf != null) {
            lane.windows().close(batch.finalOf, done, batch.lastRow());
        }
        batch.invocation.last(engine.row(StreamKind.BATCH_FINISHED, batch.subject, batch.lastRow(), StreamRule.ORDER)
                .and("shard", lane.reader.shard.subject)
                .and("mapping", mapping.subject)
                .and("iterator", lane.reader.iterator())
                .write());
        lane.reader.lastRow = batch.lastRow();
    }
}
