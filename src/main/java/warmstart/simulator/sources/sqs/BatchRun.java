package warmstart.simulator.sources.sqs;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.function.GiveUp;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.lambda.Invocation;
import warmstart.simulator.lambda.Item;
import warmstart.simulator.lambda.Outcome;
import warmstart.simulator.lambda.Throttle;
import warmstart.simulator.quota.AsyncQuotas;
import warmstart.simulator.scenario.Chain;
import warmstart.simulator.scenario.ChainKind;
import warmstart.simulator.sources.sqs.config.BatchVerdict;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.sources.sqs.rows.SqsRule;
import warmstart.simulator.trace.Entry;

/**
 * A batch on its way through the function: tried again while Lambda has no room for it, and afterwards deleted, or left to
 * become visible again.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">Handling errors for an SQS
 *     event source in Lambda</a>
 */
final class BatchRun {
    private final LiveMapping mapping;
    private final Engine engine;
    private final Batch batch;
    private final Invocation invocation;
    private int throttles;

    BatchRun(LiveMapping mapping, Batch batch, long formedRow) {
        this.mapping = mapping;
        this.engine = mapping.world.engine();
        this.batch = batch;
        this.invocation = Invocation.of(
                        batch.subject,
                        mapping.function(),
                        mapping.source.target().qualifier(),
                        engine.now())
                .synchronous()
                .with(batch.items());
        invocation.last(formedRow);
    }

    void start() {
        Chain chain = batch.chain(mapping.function().name());
        int rounds = chain == null ? 0 : chain.count(mapping.function().name());
        if (mapping.world.isLoop(mapping.function(), rounds + 1)) {
            // In a step of its own: a poller that is free again must not stop the next loop deeper and deeper.
            engine.at(engine.now(), this::stopLoop);
        } else {
            tryToRun();
        }
    }

    /** To the poller it is an error like any other: the messages come back until they are dead letters or too old. */
    private void stopLoop() {
        Entry row = engine.row(ChainKind.LOOP_STOPPED, batch.subject, invocation.lastRow(), LambdaRule.RECURSION);
        invocation.last(mapping.world.stopped(row, mapping.function()).write());
        fail(GiveUp.RECURSION_STOPPED.word(), SqsRule.STOPPED_RETURNS);
    }

    private Chain chain() {
        String function = mapping.function().name();
        Chain before = batch.chain(function);
        return before == null ? Chain.from(engine, batch.subject, function) : before.then(function);
    }

    private void tryToRun() {
        Optional<Throttle> throttle = mapping.world.lambda().invoke(invocation, ended -> ended());
        if (throttle.isPresent()) {
            pause(throttle.get());
        } else if (throttles > 0) {
            mapping.pollers.throttled(false);
        }
    }

    /** The pauses grow; the last one ends when the messages become visible again, and with it the batch. */
    private void pause(Throttle throttle) {
        long waitMicros = pauseMicros(throttles);
        throttles++;
        if (throttles == 1) {
            mapping.pollers.throttled(true);
        }
        long leftMicros = Math.max(batch.hiddenUntilMicros() - engine.now(), 0);
        boolean last = waitMicros >= leftMicros;
        Entry row = engine.row(SqsKind.BATCH_THROTTLED, batch.subject, invocation.lastRow(), SqsRule.POLLER_BACKOFF)
                .and("function", mapping.function().name())
                .and("throttles", throttles)
                .and("waitMicros", Math.min(waitMicros, leftMicros));
        invocation.last(throttle.write(row).write());
        engine.at(engine.now() + Math.min(waitMicros, leftMicros), last ? this::abandon : this::tryToRun);
    }

    private long pauseMicros(int earlier) {
        AsyncQuotas pauses = mapping.world.quotas().async();
        long pause = pauses.backoffFirstMicros();
        for (int i = 0; i < earlier && pause < pauses.backoffMaxMicros(); i++) {
            pause *= mapping.world.quotas().undocumented().backoffGrowth();
        }
        return Math.min(pause, pauses.backoffMaxMicros());
    }

    private void abandon() {
        mapping.pollers.throttled(false);
        long row = engine.row(SqsKind.BATCH_ABANDONED, batch.subject, invocation.lastRow(), SqsRule.THROTTLED_RETURNS)
                .and("mapping", mapping.name())
                .and("messages", batch.messages.size())
                .and("function", mapping.function().name())
                .and("throttles", throttles)
                .write();
        settle(message -> true, row);
        mapping.finished(false, row);
    }

    private void ended() {
        boolean reports = mapping.config().reportBatchItemFailures();
        if (invocation.outcome() == Outcome.SUCCEEDED) {
            mapping.world.passOn(invocation, this::chain);
        }
        if (invocation.outcome() != Outcome.SUCCEEDED) {
            fail(invocation.error(), reports ? SqsRule.PARTIAL_EXCEPTION : SqsRule.ERROR_RETURNS_ALL);
        } else if (!reports) {
            succeed();
        } else {
            heed(mapping.source.answers().read(invocation, mapping.queue.config.fifo()));
        }
    }

    private void heed(BatchVerdict answer) {
        if (answer instanceof BatchVerdict.SomeFailed some) {
            failPartly(some.items());
        } else if (answer instanceof BatchVerdict.Malformed malformed) {
            fail(malformed.because(), SqsRule.PARTIAL_UNREADABLE);
        } else {
            succeed();
        }
    }

    private void succeed() {
        settle(message -> false, invocation.lastRow());
        mapping.finished(false, invocation.lastRow());
    }

    private void fail(String error, SqsRule rule) {
        long row = engine.row(SqsKind.BATCH_FAILED, batch.subject, invocation.lastRow(), rule)
                .and("mapping", mapping.name())
                .and("messages", batch.messages.size())
                .and("error", error)
                .write();
        settle(message -> true, row);
        mapping.finished(true, row);
    }

    private void failPartly(List<Item> items) {
        SqsRule rule = mapping.queue.config.fifo() ? SqsRule.PARTIAL_FIFO : SqsRule.PARTIAL;
        long row = engine.row(SqsKind.BATCH_PARTLY_FAILED, batch.subject, invocation.lastRow(), rule)
                .and("mapping", mapping.name())
                .and("messages", batch.messages.size())
                .and("failed", items.size())
                .write();
        TreeSet<String> failed = new TreeSet<>();
        items.forEach(item -> failed.add(item.name()));
        settle(message -> failed.contains(message.subject.name()), row);
        mapping.finished(true, row);
    }

    /** What has not failed is deleted; what has becomes visible again by itself. */
    private void settle(Predicate<Message> hasFailed, long cause) {
        for (int place = 0; place < batch.messages.size(); place++) {
            Message message = batch.messages.get(place);
            Receipt receipt = batch.receipt(place);
            if (!hasFailed.test(message)) {
                mapping.queue.delete(message, receipt, cause);
            } else if (message.isHeldBy(receipt)) {
                message.lastRow = cause;
            }
        }
        batch.receipts.forEach(mapping.queue::await);
    }
}
