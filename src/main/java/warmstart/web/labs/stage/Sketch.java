package warmstart.web.labs.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.trace.TraceRow;

/** A drawing while it is made: a plan says where things are, this says how they stand at the moment. */
final class Sketch {
    /** A run with more events than this is told by counts alone. */
    private static final int TOKENS_MAX = 200;

    private static final double BAR = 6;

    private final Cast cast;
    private final Moment moment;
    private final long now;
    private final Map<String, Integer> peaks;
    private final List<Drawing.Box> boxes = new ArrayList<>();
    private final List<Drawing.Flow> flows = new ArrayList<>();
    private final List<Drawing.Text> texts = new ArrayList<>();
    private final Map<String, Zone> zones = new LinkedHashMap<>();
    private final List<Drawing.Denial> denials = new ArrayList<>();
    private final List<Drawing.Cell> cells = new ArrayList<>();

    /** A point of the drawing. */
    record Point(double x, double y) {}

    Sketch(Cast cast, long now) {
        this.cast = cast;
        this.now = now;
        this.moment = cast.at(now);
        this.peaks = cast.peaks();
    }

    Cast cast() {
        return cast;
    }

    void box(String css, Rect area) {
        boxes.add(new Drawing.Box(css, area));
    }

    void flow(String name, String path) {
        Long last = moment.flows().get(name);
        String state = last == null ? "idle" : last == now ? "now" : "used";
        flows.add(new Drawing.Flow(name, path, state));
    }

    void words(String css, double x, double y, String words) {
        texts.add(new Drawing.Text(css, x, y, words, ""));
    }

    void count(String css, double x, double y, String what) {
        texts.add(new Drawing.Text(css, x, y, counted(what), what));
    }

    private String counted(String what) {
        if (what.equals("environments")) {
            return MomentWords.environments(moment);
        }
        if (what.startsWith("received:")) {
            return Long.toString(moment.receivedBy(what.substring("received:".length())));
        }
        return Integer.toString(moment.events(what).size());
    }

    void zone(String id, Rect area) {
        zones.put(id, Zone.fit(id, area, peaks.getOrDefault(id, 0)));
    }

    void denial(String outlet, Point bar, Point words, String anchor) {
        List<String> lines = cast.denialLines(outlet, anchor.isEmpty());
        if (!lines.isEmpty()) {
            String path = "M" + Rect.number(bar.x) + " " + Rect.number(bar.y - 2 * BAR) + "v" + Rect.number(4 * BAR);
            boolean shown = moment.deniedTo(outlet) > 0;
            denials.add(new Drawing.Denial(outlet, path, anchor, words.x, words.y, lines, shown));
        }
    }

    void cells(Slots slots) {
        for (int i = 0; i < slots.cells().size(); i++) {
            Slot slot = i < moment.slots().size() ? moment.slots().get(i) : Slot.COLD;
            Rect area = slots.cells().get(i);
            String spent = slot.state() == Slot.State.COLD ? "" : spent(now - slot.sinceMicros());
            String event = slot.state() == Slot.State.IDLE || slot.event().isEmpty()
                    ? ""
                    : slots.size().equals("full") ? slot.event() : label(slot.event());
            cells.add(new Drawing.Cell(i + 1, area, slots.size(), slot.state().word(), event, spent, fill(area, slot)));
        }
    }

    /** {@code 1.2 s}, always with a tenth. */
    private static String spent(long micros) {
        final long tenth = Micros.PER_SECOND / 10;
        return micros / tenth / 10 + "." + micros / tenth % 10 + " s";
    }

    private Rect fill(Rect area, Slot slot) {
        double part = slot.progress(now);
        return switch (slot.state()) {
            case INITIALISING -> new Rect(0, area.height() * (1 - part), area.width(), area.height() * part);
            case BUSY -> new Rect(0, area.height() - BAR, area.width() * part, BAR);
            case COLD, IDLE -> new Rect(0, area.height(), 0, 0);
        };
    }

    Drawing done(String name, int width, double height, Point origin) {
        return new Drawing(
                name,
                width,
                (int) Math.ceil(height),
                boxes,
                flows,
                texts,
                List.copyOf(zones.values()),
                denials,
                cells,
                tokens(),
                "translate(" + Rect.number(origin.x) + " " + Rect.number(origin.y) + ") scale(1)");
    }

    private List<Drawing.Token> tokens() {
        List<TraceRow> arrivals = cast.arrivals();
        if (arrivals.size() > TOKENS_MAX) {
            return List.of();
        }
        Map<String, Drawing.Token> placed = new LinkedHashMap<>();
        for (Zone zone : zones.values()) {
            List<String> events = moment.events(zone.id());
            for (int i = 0; i < Math.min(events.size(), zone.capacity()); i++) {
                String event = events.get(i);
                placed.put(event, new Drawing.Token(event, label(event), zone.place(i), css(zone)));
            }
        }
        return arrivals.stream()
                .map(TraceRow::subject)
                .map(event -> placed.getOrDefault(event, new Drawing.Token(event, label(event), "", "off")))
                .toList();
    }

    private static String css(Zone zone) {
        String kind = zone.id().startsWith("outlet:") ? "kept" : zone.id();
        return zone.cell() < 20 ? kind + " tiny" : kind;
    }

    /** {@code uploads-4} → {@code 4}. */
    private static String label(String event) {
        return event.substring(event.lastIndexOf('-') + 1);
    }
}
