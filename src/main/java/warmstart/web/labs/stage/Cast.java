package warmstart.web.labs.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.TraceRow;

/**
 * What is on the stage in a run, and how much of it there is at the most, so that the drawing never has to move aside.
 *
 * @param scenario what is run
 * @param rows what happened; empty before the run
 */
public record Cast(Scenario scenario, List<TraceRow> rows) {
    /** So many cold places are shown although no environment ever stood there. */
    private static final long COLD_SHOWN = 5;

    public Cast {
        rows = List.copyOf(rows);
    }

    /** The moment after everything up to this time has happened. */
    public Moment at(long micros) {
        Moment moment = begin();
        for (TraceRow row : rows) {
            if (row.t() > micros) {
                break;
            }
            moment.apply(row);
        }
        return moment;
    }

    private Moment begin() {
        Map<String, Long> timeouts = new LinkedHashMap<>();
        scenario.functions()
                .forEach(function ->
                        timeouts.put(function.name(), function.code().timeoutMicros()));
        return new Moment(timeouts);
    }

    /** The most events that each zone holds at any moment. */
    Map<String, Integer> peaks() {
        Map<String, Integer> peaks = new LinkedHashMap<>();
        Moment moment = begin();
        for (int i = 0; i < rows.size(); i++) {
            moment.apply(rows.get(i));
            boolean momentEnds =
                    i + 1 == rows.size() || rows.get(i + 1).t() > rows.get(i).t();
            if (momentEnds) {
                moment.zones()
                        .forEach(zone -> peaks.merge(zone, moment.events(zone).size(), Math::max));
            }
        }
        return peaks;
    }

    /** All events, in the order in which they came. */
    List<TraceRow> arrivals() {
        return rows.stream()
                .filter(row -> row.kind() == LambdaKind.EVENT_ACCEPTED)
                .toList();
    }

    /** How many events a source sends. */
    static long events(EventSource source) {
        return source.sends();
    }

    /** {@code at most 1,000 at a time}, {@code 3 reserved} */
    String limitWords() {
        String limit = String.format(java.util.Locale.ROOT, "%,d", limit());
        return reserved() ? limit + " reserved" : "at most " + limit + " at a time";
    }

    /** How many places for environments the stage shows. */
    int slots() {
        long used = at(Long.MAX_VALUE).slots().size();
        return Math.toIntExact(Math.max(used, Math.min(limit(), COLD_SHOWN)));
    }

    /** How many executions can run at a time. */
    long limit() {
        return scenario.functions().stream().mapToLong(scenario::limitOf).max().orElse(0);
    }

    /** Whether a function has its places for itself. */
    boolean reserved() {
        return scenario.functions().stream()
                .anyMatch(function -> function.reservedConcurrency().isPresent());
    }

    /** Where events go in the end, in the order in which they are drawn. */
    List<Outlet> outlets(boolean afterSuccess) {
        List<Outlet> outlets = new ArrayList<>();
        for (FunctionConfig function : scenario.functions()) {
            function.outlets().stream()
                    .filter(outlet -> (outlet.use() == Outlet.Use.ON_SUCCESS) == afterSuccess)
                    .forEach(outlets::add);
        }
        return outlets;
    }

    /**
     * What stood in the way of deliveries to an outlet: {@code denied: hand-on-failures}. The policies of a role are
     * named together, because none of them allows it.
     *
     * @param narrow whether each policy gets a line of its own
     * @return empty when nothing was denied
     */
    List<String> denialLines(String outlet, boolean narrow) {
        String policies = rows.stream()
                .filter(row -> row.kind() == LambdaKind.DELIVERY_DENIED)
                .filter(row -> row.numbers().text("target").equals(outlet))
                .map(row -> row.numbers().text("policy"))
                .findFirst()
                .orElse("");
        if (policies.isEmpty()) {
            return List.of();
        }
        String words = "denied: " + policies;
        return narrow ? List.of(words.split("(?<=,) ")) : List.of(words);
    }
}
