package warmstart.simulator.sources.sqs.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import warmstart.base.Check;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Watcher;

/**
 * What lies in one queue, at the end of each period of a run and when it is over. It looks at each row once, so it can watch
 * a run whose rows nobody keeps.
 */
public final class QueueMeter implements Watcher {
    private final String queue;
    private final long periodMicros;
    private final List<Depth> samples = new ArrayList<>();
    /** When the messages came that are still there, and how many at each moment. */
    private final TreeMap<Long, Integer> since = new TreeMap<>();

    private final TreeMap<Integer, Long> cameAt = new TreeMap<>();
    private long visible;
    private long inFlight;
    private long delayed;
    private long receives;
    private long mostVisible;
    private long nextMicros;

    /** Measures the queue of this name once in a period. */
    public QueueMeter(String queue, long periodMicros) {
        Check.argument(periodMicros > 0, "a period lasts");
        this.queue = queue;
        this.periodMicros = periodMicros;
        this.nextMicros = periodMicros;
    }

    /** One measurement for each period, and the last at the end. */
    public List<Depth> samples() {
        return List.copyOf(samples);
    }

    /** {@code NumberOfMessagesReceived}: messages that pollers got, each time they got them. */
    public long receives() {
        return receives;
    }

    /** The most messages that were visible at any moment. */
    public long mostVisible() {
        return mostVisible;
    }

    @Override
    public void see(Row row) {
        while (row.t() > nextMicros) {
            sample(nextMicros);
            nextMicros += periodMicros;
        }
        if (row.kind() instanceof SqsKind kind) {
            see(kind, row);
        }
    }

    private void see(SqsKind kind, Row row) {
        switch (kind) {
            case MESSAGE_SENT -> {
                if (isHere(row)) {
                    enter(row, row.has("delayMicros"));
                }
            }
            case MESSAGE_DELAY_ENDED -> shift(row, 1, 0, -1);
            case MESSAGE_RECEIVED -> {
                receives += isHere(row) ? 1 : 0;
                shift(row, -1, 1, 0);
            }
            case MESSAGE_RETURNED -> shift(row, 1, -1, 0);
            case MESSAGE_DELETED, MESSAGE_EXPIRED, MESSAGE_FILTERED_OUT -> leave(row);
            case MESSAGE_DEAD_LETTERED -> carry(row, row.text("deadLetterQueue"));
            case MESSAGE_MOVED -> carry(row, row.text("to"));
            default -> {
                // Nothing comes or goes.
            }
        }
        mostVisible = Math.max(mostVisible, visible);
    }

    private boolean isHere(Row row) {
        return row.text("queue").equals(queue);
    }

    private void shift(Row row, int toVisible, int toInFlight, int toDelayed) {
        if (isHere(row)) {
            visible += toVisible;
            inFlight += toInFlight;
            delayed += toDelayed;
            states.put(row.who().index(), toVisible > 0 ? Place.VISIBLE : Place.IN_FLIGHT);
        }
    }

    private enum Place {
        VISIBLE,
        IN_FLIGHT,
        DELAYED
    }

    private final TreeMap<Integer, Place> states = new TreeMap<>();

    private void enter(Row row, boolean heldBack) {
        visible += heldBack ? 0 : 1;
        delayed += heldBack ? 1 : 0;
        states.put(row.who().index(), heldBack ? Place.DELAYED : Place.VISIBLE);
        cameAt.put(row.who().index(), row.t());
        since.merge(row.t(), 1, Integer::sum);
    }

    private void leave(Row row) {
        Place place = isHere(row) ? states.remove(row.who().index()) : null;
        if (place != null) {
            visible -= place == Place.VISIBLE ? 1 : 0;
            inFlight -= place == Place.IN_FLIGHT ? 1 : 0;
            delayed -= place == Place.DELAYED ? 1 : 0;
            Long came = cameAt.remove(row.who().index());
            since.computeIfPresent(came == null ? 0 : came, (moment, count) -> count == 1 ? null : count - 1);
        }
    }

    private void carry(Row row, String to) {
        leave(row);
        if (to.equals(queue)) {
            enter(row, row.has("delayMicros"));
        }
    }

    private void sample(long atMicros) {
        long oldest = since.isEmpty() ? atMicros : since.firstKey();
        samples.add(new Depth(atMicros, visible, inFlight, delayed, atMicros - oldest));
    }

    @Override
    public void end(Ending ending) {
        sample(ending.timeMicros());
    }
}
