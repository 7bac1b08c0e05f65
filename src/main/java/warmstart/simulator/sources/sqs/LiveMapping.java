package warmstart.simulator.sources.sqs;

import org.jspecify.annotations.Nullable;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Jitter;
import warmstart.simulator.lambda.DeployedFunction;
import warmstart.simulator.scenario.World;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.poller.PollerAccess;
import warmstart.simulator.sources.sqs.poller.PollerLimits;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.sources.sqs.rows.SqsRule;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.Subjects;
import warmstart.simulator.trace.TraceRow;

/**
 * A mapping while a scenario runs: it polls its queue, gathers batches and sends them to its function.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html">Using Lambda with Amazon SQS</a>
 */
final class LiveMapping {
    final World world;
    final SqsSource source;
    final LiveQueue queue;
    final Pollers pollers;
    private final Engine engine;
    private final Subject subject;
    private final Subjects batches;
    private final long longPollMicros;
    private final SqsRule sizeRule;
    private boolean permitted;
    private boolean enabled;
    /** The batch that gathers messages until its window is over; one poller gathers at a time. */
    private @Nullable Batch open;

    LiveMapping(World world, SqsSource source, LiveQueue queue) {
        this.world = world;
        this.source = source;
        this.queue = queue;
        this.engine = world.engine();
        this.subject = engine.subject(source.name());
        this.batches = engine.subjects(source.name() + "-batch-");
        this.longPollMicros = world.quotas().sqs().longPollMicrosMax();
        boolean usual = config().batchSize() == world.quotas().sqs().batchSize().unset();
        this.sizeRule = usual ? SqsRule.BATCH_SIZE_UNSET : SqsRule.BATCH_SIZE;
        PollerLimits limits =
                PollerLimits.of(config(), queue.config.fifo(), world.quotas().sqs());
        this.pollers = new Pollers(engine, this, subject, limits);
    }

    String name() {
        return source.name();
    }

    SqsMapping config() {
        return source.mapping();
    }

    DeployedFunction function() {
        return world.lambda().function(source.target().function());
    }

    /** Begins to poll, if its owner and its role let it. */
    void start() {
        queue.doorbell.add(this);
        enabled = config().enabled();
        if (enabled) {
            permitted =
                    PollerAccess.isGranted(engine, subject, function().config().role(), queue.config);
        }
    }

    /** Its owner switches it on or off; what it has received it still hands on. */
    void enable(boolean on) {
        engine.row(SqsKind.MAPPING_SWITCHED, subject, TraceRow.NO_CAUSE, SqsRule.SENT)
                .and("enabled", on ? 1 : 0)
                .write();
        enabled = on;
        if (on) {
            permitted =
                    PollerAccess.isGranted(engine, subject, function().config().role(), queue.config);
            poll();
        }
    }

    private boolean polls() {
        return enabled && permitted;
    }

    boolean canTake() {
        return polls() && (open != null || pollers.hasFree());
    }

    boolean hasBacklog() {
        return polls() && queue.hasAvailable();
    }

    void wantMorePollers() {
        if (hasBacklog()) {
            pollers.want();
        }
    }

    /** Receives what there is, as far as there are pollers. */
    void poll() {
        while (hasBacklog() && canTake()) {
            Batch batch = open == null ? begin() : open;
            int before = batch.messages.size();
            queue.receive(batch);
            if (batch.messages.size() > before || batch.isFull()) {
                received(batch);
            } else if (before == 0) {
                // Everything it found was filtered out or given up.
                pollers.giveBack(false, TraceRow.NO_CAUSE);
            }
        }
        wantMorePollers();
    }

    private Batch begin() {
        pollers.take();
        return new Batch(
                batches.next(), this, engine.now(), world.quotas().sqs().batchBytesMax());
    }

    private void received(Batch batch) {
        long window = config().windowMicros();
        if (batch.isComplete()) {
            send(batch, "size", sizeRule);
        } else if (batch.isFull()) {
            send(batch, "bytes", SqsRule.BATCH_BYTES);
        } else if (window == 0) {
            send(batch, "poll", SqsRule.LONG_POLLING);
        } else if (batch.lingers) {
            send(batch, "traffic", SqsRule.LOW_TRAFFIC);
        } else if (open == null) {
            open = batch;
            engine.at(engine.now() + window, () -> endWindow(batch));
        }
    }

    private void endWindow(Batch batch) {
        // The poll for more messages is still waiting, and only when it comes back does the poller look at the window.
        long pollEnds = batch.sinceMicros + longPollMicros;
        boolean waits = world.scenario().jitter() == Jitter.OBSERVED && engine.now() < pollEnds;
        if (waits && !batch.formed) {
            batch.lingers = true;
            engine.at(pollEnds, () -> close(batch, "traffic", SqsRule.LOW_TRAFFIC));
        } else {
            close(batch, "window", SqsRule.BATCH_WINDOW);
        }
    }

    private void close(Batch batch, String because, SqsRule rule) {
        if (!batch.formed) {
            queue.renew(batch);
            send(batch, because, rule);
        }
    }

    private void send(Batch batch, String because, SqsRule rule) {
        batch.formed = true;
        if (open == batch) {
            open = null;
        }
        Entry row = engine.row(SqsKind.BATCH_FORMED, batch.subject, batch.lastRow(), rule)
                .and("mapping", name())
                .and("messages", batch.messages.size())
                .and("bytes", batch.bytes())
                .and("because", because);
        long waited = engine.now() - batch.sinceMicros;
        long formedRow = (waited > 0 ? row.and("waitedMicros", waited) : row).write();
        new BatchRun(this, batch, formedRow).start();
    }

    /** A poller is done with its batch and polls again. */
    void finished(boolean failed, long cause) {
        pollers.giveBack(failed && !config().reportBatchItemFailures(), cause);
        poll();
        queue.tellOthers();
    }
}
