package warmstart.simulator.sources.sqs.invariant;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.SubjectInts;
import warmstart.simulator.trace.SubjectMap;

/**
 * Whatever is sent is deleted, filtered out, expired, or still lies in a queue: nothing disappears, nothing ends twice, and
 * when nothing is left to happen no message is hidden or held back, and none is visible in a queue that is polled.
 */
public final class MessagesAreAccountedFor implements Invariant {
    private enum State {
        UNKNOWN,
        DELAYED,
        VISIBLE,
        HIDDEN,
        DELETED,
        FILTERED,
        EXPIRED
    }

    private final List<Setup> setups;
    private final Map<String, Boolean> polling = new TreeMap<>();
    private final SubjectMap<State> states = new SubjectMap<>(State.UNKNOWN);
    /** The number of the queue in which a message lies, from 1. */
    private final SubjectInts places = new SubjectInts();

    private final Map<String, Integer> numbers = new TreeMap<>();
    private final Map<State, Long> counts = new EnumMap<>(State.class);
    private final Map<String, Long> visible = new TreeMap<>();
    private long sent;

    /** For the queues and mappings of these sources. */
    public MessagesAreAccountedFor(List<Setup> setups) {
        this.setups = List.copyOf(setups);
        setups.forEach(setup -> polling.put(setup.name(), setup.mapping().enabled()));
        Setup.queues(setups).keySet().forEach(name -> {
            numbers.put(name, numbers.size() + 1);
            visible.put(name, 0L);
        });
    }

    @Override
    public String name() {
        return "every message is accounted for";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof SqsKind;
    }

    @Override
    public Optional<String> after(Row row) {
        SqsKind kind = (SqsKind) row.kind();
        return switch (kind) {
            case MESSAGE_SENT -> sent(row);
            case MESSAGE_DELAY_ENDED -> move(row, State.VISIBLE, State.DELAYED);
            case MESSAGE_RECEIVED -> move(row, State.HIDDEN, State.VISIBLE);
            case MESSAGE_DELETED -> move(row, State.DELETED, State.HIDDEN, State.VISIBLE);
            case MESSAGE_FILTERED_OUT -> move(row, State.FILTERED, State.VISIBLE);
            case MESSAGE_SURVIVED -> move(row, state(row.who()), State.HIDDEN, State.VISIBLE);
            case MESSAGE_KEPT -> kept(row);
            case MESSAGE_RETURNED -> move(row, State.VISIBLE, State.HIDDEN);
            case MESSAGE_DEAD_LETTERED -> carry(row, row.text("deadLetterQueue"));
            case MESSAGE_MOVED -> carry(row, row.text("to"));
            case MESSAGE_EXPIRED -> move(row, State.EXPIRED, State.VISIBLE, State.DELAYED);
            case MAPPING_DISABLED -> switched(row, false);
            case MAPPING_SWITCHED -> switched(row, row.number("enabled") == 1);
            default -> Optional.empty();
        };
    }

    private Optional<String> switched(Row row, boolean on) {
        polling.put(row.who().name(), on);
        return Optional.empty();
    }

    private Optional<String> sent(Row row) {
        if (state(row.who()) != State.UNKNOWN) {
            return Optional.of(row.who() + " is sent twice");
        }
        sent++;
        places.set(row.who(), numberOf(row.text("queue")));
        enter(row.who(), row.text("queue"), row.has("delayMicros") ? State.DELAYED : State.VISIBLE);
        return Optional.empty();
    }

    /** It lies somewhere, perhaps held back in the dead-letter queue that it has reached meanwhile. */
    private Optional<String> kept(Row row) {
        State state = state(row.who());
        return move(row, state, state == State.DELAYED ? State.DELAYED : State.HIDDEN, State.VISIBLE);
    }

    private Optional<String> move(Row row, State to, State from) {
        return move(row, to, from, from);
    }

    private Optional<String> move(Row row, State to, State from, State orFrom) {
        Subject who = row.who();
        State state = state(who);
        if (state != from && state != orFrom) {
            return Optional.of(row.kind().word() + " for " + who + ", which is " + state);
        }
        String queue = row.text("queue");
        if (places.get(who) != numberOf(queue)) {
            return Optional.of(row.kind().word() + " for " + who + " in " + queue + ", where it is not");
        }
        leave(who, queue, state);
        enter(who, queue, to);
        return Optional.empty();
    }

    private Optional<String> carry(Row row, String to) {
        Optional<String> wrong = move(row, State.VISIBLE, State.VISIBLE);
        leave(row.who(), row.text("queue"), State.VISIBLE);
        places.set(row.who(), numberOf(to));
        enter(row.who(), to, row.has("delayMicros") ? State.DELAYED : State.VISIBLE);
        return wrong;
    }

    private State state(Subject who) {
        return states.get(who);
    }

    private int numberOf(String queue) {
        return numbers.getOrDefault(queue, 0);
    }

    private void leave(Subject who, String queue, State state) {
        counts.merge(state, -1L, Long::sum);
        if (state == State.VISIBLE) {
            visible.merge(queue, -1L, Long::sum);
        }
        states.set(who, State.UNKNOWN);
    }

    private void enter(Subject who, String queue, State state) {
        counts.merge(state, 1L, Long::sum);
        if (state == State.VISIBLE) {
            visible.merge(queue, 1L, Long::sum);
        }
        states.set(who, state);
    }

    @Override
    public Optional<String> atEnd(Ending ending) {
        long known = 0;
        for (long count : counts.values()) {
            known += count;
        }
        if (known != sent) {
            return Optional.of(sent + " messages were sent, and " + known + " are known");
        }
        return ending.complete() ? leftOver() : Optional.empty();
    }

    private Optional<String> leftOver() {
        long open = counts.getOrDefault(State.HIDDEN, 0L) + counts.getOrDefault(State.DELAYED, 0L);
        if (open > 0) {
            return Optional.of(open + " messages are neither here nor there when the run is over");
        }
        return setups.stream()
                .filter(setup -> polling.getOrDefault(setup.name(), false))
                .map(setup -> setup.queue().name())
                .filter(queue -> visible.getOrDefault(queue, 0L) > 0)
                .findFirst()
                .map(queue -> visible.get(queue) + " messages wait in " + queue + ", which is polled");
    }
}
