package warmstart.simulator.sources.sqs;

import java.util.ArrayDeque;
import java.util.Deque;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.sources.sqs.poller.PollerLimits;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.sources.sqs.rows.SqsRule;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/**
 * The pollers of a mapping: each has one batch at a time. Of a standard queue they become more while messages are waiting,
 * and fewer when polls come back empty or batches fail. Of a FIFO queue there is one for each message group that has
 * something to receive.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html">Configuring scaling behavior for SQS
 *     event source mappings</a>
 */
final class Pollers {
    private final Engine engine;
    private final LiveMapping mapping;
    private final Subject subject;
    private final PollerLimits limits;
    /** Since when each free poller waits, the one that waits longest first; the one that became free last is used first. */
    private final Deque<Long> free = new ArrayDeque<>();

    private long total;
    private long busy;
    private long throttled;
    private long calmUntilMicros;
    private boolean growing;
    private long trimAtMicros = Long.MAX_VALUE;

    Pollers(Engine engine, LiveMapping mapping, Subject subject, PollerLimits limits) {
        this.engine = engine;
        this.mapping = mapping;
        this.subject = subject;
        this.limits = limits;
        if (!limits.byGroup()) {
            add(limits.start());
            planTrim();
        }
    }

    boolean hasFree() {
        return limits.byGroup() ? busy < limits.most() : !free.isEmpty() || startsAnew();
    }

    private boolean startsAnew() {
        return total < limits.start() && isCalm();
    }

    private boolean isCalm() {
        return engine.now() >= calmUntilMicros;
    }

    /** Takes a poller for a batch; there must be one. */
    void take() {
        busy++;
        if (!limits.byGroup()) {
            if (free.isEmpty() && startsAnew()) {
                scale(limits.start() - total, SqsRule.START, "messages came");
            }
            free.pollLast();
        }
    }

    /** A poller has finished with a batch. After one that failed it goes, down to the last few. */
    void giveBack(boolean failed, long cause) {
        busy--;
        if (limits.byGroup()) {
            return;
        }
        free.addLast(engine.now());
        if (failed) {
            calmUntilMicros = engine.now() + limits.calmMicros();
            if (total > limits.fewest()) {
                free.pollLast();
                total--;
                told(total + 1, cause, SqsRule.ERRORS_SLOW_DOWN, "a batch failed");
            }
        }
        planTrim();
    }

    /** A batch is throttled from now on, or no longer: meanwhile there will not be more pollers. */
    void throttled(boolean begins) {
        throttled += begins ? 1 : -1;
        if (throttled == 0 && mapping.hasBacklog() && free.isEmpty()) {
            want();
        }
    }

    /** Messages are waiting and no poller is free. */
    void want() {
        if (!growing && !limits.byGroup() && total < limits.most()) {
            growing = true;
            long from = Math.max(engine.now(), calmUntilMicros);
            engine.at(from + limits.growthMicros(), this::grow);
        }
    }

    private void grow() {
        growing = false;
        boolean needed = mapping.hasBacklog() && throttled == 0;
        if (needed && isCalm() && total < limits.most()) {
            scale(1, limits.growthRule(), "messages are waiting");
        }
        if (needed) {
            mapping.poll();
        }
    }

    private void scale(long more, SqsRule rule, String because) {
        long before = total;
        add(more);
        told(before, TraceRow.NO_CAUSE, rule, because);
    }

    private void add(long more) {
        total += more;
        for (long i = 0; i < more; i++) {
            free.addLast(engine.now());
        }
    }

    private void told(long before, long cause, SqsRule rule, String because) {
        engine.row(SqsKind.MAPPING_SCALED, subject, cause, rule)
                .and("from", before)
                .and("to", total)
                .and("because", because)
                .write();
    }

    private void planTrim() {
        Long first = free.peekFirst();
        if (first == null || total <= limits.fewestIdle()) {
            return;
        }
        long due = Math.max(engine.now(), emptyHanded(first));
        if (due < trimAtMicros) {
            trimAtMicros = due;
            engine.inBackground(due, this::trim);
        }
    }

    /** When a poller goes that has been waiting since then: after one empty poll, and after two where few are left. */
    private long emptyHanded(long sinceMicros) {
        long polls = total > limits.start() ? 1 : 1 + 1;
        return sinceMicros + polls * limits.longPollMicros();
    }

    private void trim() {
        if (engine.now() < trimAtMicros) {
            return;
        }
        trimAtMicros = Long.MAX_VALUE;
        long before = total;
        Long first = free.peekFirst();
        while (first != null && total > limits.fewestIdle() && emptyHanded(first) <= engine.now()) {
            free.pollFirst();
            total--;
            first = free.peekFirst();
        }
        if (total < before) {
            told(before, TraceRow.NO_CAUSE, SqsRule.SCALE_DOWN, "polls came back empty");
        }
        planTrim();
    }
}
