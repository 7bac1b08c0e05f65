package warmstart.web.labs.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.TraceRow;

/**
 * How things stand at a moment of a run: which event waits where, which environment works, what has ended how. Rows of a
 * trace are applied one after the other; {@code fold.js} does exactly the same in the browser.
 */
public final class Moment {
    /** Waits because there was no room. */
    public static final String ROOM = "room";

    /** Waits for its next attempt after one that failed. */
    public static final String RETRY = "retry";

    /** In an environment. */
    public static final String RUNNING = "running";

    public static final String SUCCEEDED = "succeeded";

    /** Given up, and not yet kept or lost. */
    public static final String GIVEN_UP = "given-up";

    public static final String LOST = "lost";

    private final Map<String, Long> timeouts;
    private final Map<String, Set<String>> zones = new LinkedHashMap<>();
    private final Map<String, String> zoneOf = new LinkedHashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Integer> slotOf = new LinkedHashMap<>();
    private final Map<String, Long> flows = new LinkedHashMap<>();
    private final Map<String, Long> received = new LinkedHashMap<>();
    private final Map<String, Long> denied = new LinkedHashMap<>();

    /**
     * Before anything happens.
     *
     * @param timeouts the timeout of each function in microseconds
     */
    public Moment(Map<String, Long> timeouts) {
        this.timeouts = new LinkedHashMap<>(timeouts);
    }

    /** The zone in which an outlet keeps what it got after a failure: {@code outlet:failed-uploads}. */
    public static String outlet(String name) {
        return "outlet:" + name;
    }

    /** Takes in the next row of the trace. */
    void apply(TraceRow row) {
        switch ((LambdaKind) row.kind()) {
            case EVENT_ACCEPTED -> move(row, "arrive", ROOM);
            case EVENT_THROTTLED -> move(row, "throttled", ROOM);
            case ENVIRONMENT_INIT_STARTED -> initialise(row);
            case INVOCATION_STARTED -> start(row);
            case INVOCATION_SUCCEEDED -> finish(row, SUCCEEDED, SUCCEEDED);
            case INVOCATION_FAILED, INVOCATION_TIMED_OUT -> finish(row, "failed", RETRY);
            case RETRY_PLANNED -> move(row, "failed", RETRY);
            case EVENT_GIVEN_UP -> move(row, GIVEN_UP, GIVEN_UP);
            case RECORD_DELIVERED -> deliver(row);
            case DELIVERY_DENIED -> deny(row);
            case EVENT_DISCARDED -> move(row, LOST, LOST);
            case ENVIRONMENT_EXPIRED -> expire(row);
        }
    }

    private void move(TraceRow row, String flow, String zone) {
        flows.put(flow, row.t());
        put(row.subject(), zone);
    }

    /** An event goes to the end of its new zone, even when that is the zone it was in. */
    private void put(String event, String zone) {
        String before = zoneOf.put(event, zone);
        if (before != null) {
            eventsOf(before).remove(event);
        }
        eventsOf(zone).add(event);
    }

    private Set<String> eventsOf(String zone) {
        return zones.computeIfAbsent(zone, name -> new LinkedHashSet<>());
    }

    private void initialise(TraceRow row) {
        int free = slots.indexOf(Slot.COLD);
        int place = free < 0 ? slots.size() : free;
        if (free < 0) {
            slots.add(Slot.COLD);
        }
        String event = row.numbers().text("event");
        slotOf.put(row.subject(), place);
        slots.set(
                place,
                new Slot(
                        row.subject(),
                        Slot.State.INITIALISING,
                        event,
                        row.t(),
                        row.numbers().number("initMicros")));
        flows.put("run", row.t());
        put(event, RUNNING);
    }

    private void start(TraceRow row) {
        String environment = row.numbers().text("environment");
        String function = environment.substring(0, environment.lastIndexOf('#'));
        long timeout = Objects.requireNonNullElse(timeouts.get(function), 0L);
        change(environment, Slot.State.BUSY, row, timeout);
        flows.put("run", row.t());
        put(row.subject(), RUNNING);
    }

    private void finish(TraceRow row, String flow, String zone) {
        change(row.numbers().text("environment"), Slot.State.IDLE, row, 0);
        move(row, flow, zone);
    }

    private void change(String environment, Slot.State state, TraceRow row, long lasts) {
        int place = Objects.requireNonNull(slotOf.get(environment), environment);
        slots.set(place, new Slot(environment, state, row.subject(), row.t(), lasts));
    }

    private void deliver(TraceRow row) {
        String target = row.numbers().text("target");
        flows.put("to:" + target, row.t());
        received.merge(target, 1L, Long::sum);
        if (!row.numbers().text("use").equals(Outlet.Use.ON_SUCCESS.word())) {
            put(row.subject(), outlet(target));
        }
    }

    private void deny(TraceRow row) {
        String target = row.numbers().text("target");
        flows.put("denied:" + target, row.t());
        denied.merge(target, 1L, Long::sum);
    }

    private void expire(TraceRow row) {
        int place = Objects.requireNonNull(slotOf.remove(row.subject()), row.subject());
        slots.set(place, Slot.COLD);
    }

    /** The events in a zone, in the order in which they came to it. */
    public List<String> events(String zone) {
        return List.copyOf(zones.getOrDefault(zone, Set.of()));
    }

    /** The names of all zones in which an event has ever been. */
    public Set<String> zones() {
        return java.util.Collections.unmodifiableSet(zones.keySet());
    }

    /** The places for environments that have been used so far. */
    public List<Slot> slots() {
        return java.util.Collections.unmodifiableList(slots);
    }

    /** How many environments are in a state. */
    public long slotsIn(Slot.State state) {
        return slots.stream().filter(slot -> slot.state() == state).count();
    }

    /** When something last went along a path: {@code throttled}, {@code to:failed-uploads}. */
    public Map<String, Long> flows() {
        return java.util.Collections.unmodifiableMap(flows);
    }

    /** How many events or records an outlet has got. */
    public long receivedBy(String outlet) {
        return received.getOrDefault(outlet, 0L);
    }

    /** How many deliveries to an outlet were denied. */
    public long deniedTo(String outlet) {
        return denied.getOrDefault(outlet, 0L);
    }

    /** How many deliveries were denied. */
    public long denied() {
        return denied.values().stream().mapToLong(Long::longValue).sum();
    }
}
