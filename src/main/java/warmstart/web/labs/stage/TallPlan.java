package warmstart.web.labs.stage;

import java.util.List;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.scenario.EventSource;
import warmstart.web.labs.stage.Sketch.Point;

/** The stage from top to bottom, for a phone: what fails leaves at the right. */
public final class TallPlan {
    private static final int WIDTH = 344;
    private static final double LEFT = 4;
    private static final double ROW = 304;
    private static final double PAD = 12;
    private static final double TOP = 6;
    private static final double GAP = 44;
    private static final double ARROW = 26;
    private static final double END_GAP = 16;
    private static final double LINE_HEIGHT = 15;
    private static final double THROTTLED_X = 322;
    private static final double TRUNK_X = 338;
    private static final double RUN_X = 190;
    private static final double FAILED_X = 62;

    private final Sketch sketch;

    private TallPlan(Sketch sketch) {
        this.sketch = sketch;
    }

    /** The stage at this moment. */
    public static Drawing draw(Cast cast, long micros) {
        return new TallPlan(new Sketch(cast, micros)).drawing();
    }

    private Drawing drawing() {
        Rect lane = lane(sources() + ARROW);
        Rect frame = environments(lane.bottom() + GAP);
        between(lane, frame);
        return sketch.done("tall", WIDTH, ends(lane, frame) + END_GAP, new Point(100, 14));
    }

    /** Draws the sources, and says how far down they reach. */
    private double sources() {
        List<EventSource> sources = sketch.cast().scenario().sources();
        for (int i = 0; i < sources.size(); i++) {
            Rect box = new Rect(LEFT + i % 2 * 156, TOP + Math.floorDiv(i, 2) * 52, 148, 44);
            sketch.box("d-box", box);
            sketch.words("d-t", box.x() + PAD, box.y() + 19, sources.get(i).name());
            sketch.words("d-n", box.x() + PAD, box.y() + 36, Cast.events(sources.get(i)) + " events");
        }
        double bottom = TOP + (sources.size() + 1) / 2 * 52 - 8;
        sketch.flow("arrive", "M62 " + Rect.number(bottom) + "V" + Rect.number(bottom + ARROW - 2));
        return bottom;
    }

    private Rect lane(double y) {
        Rect lane = new Rect(LEFT, y, ROW, 200);
        sketch.box("d-lane tall", lane);
        sketch.words("d-s", lane.x() + PAD, y + 19, "Lambda's queue");
        shelf(Moment.ROOM, "waiting after a throttle", new Rect(lane.x() + PAD, y + 48, ROW - 2 * PAD, 58));
        shelf(Moment.RETRY, "waiting after a failure", new Rect(lane.x() + PAD, y + 134, ROW - 2 * PAD, 58));
        return lane;
    }

    private void shelf(String zone, String words, Rect area) {
        sketch.words("d-s", area.x(), area.y() - 8, words);
        sketch.count("d-n end", area.right(), area.y() - 8, zone);
        sketch.zone(zone, area);
    }

    private Rect environments(double y) {
        Rect frame = new Rect(LEFT, y, ROW, 252);
        sketch.box("d-frame", frame);
        String limit = sketch.cast().limitWords();
        sketch.words("d-s", frame.x() + PAD, y + 19, "execution environments, " + limit);
        sketch.cells(Slots.fit(
                new Rect(frame.x() + PAD, y + 30, ROW - 2 * PAD, 184),
                sketch.cast().slots()));
        if (sketch.cast().limit() == 0) {
            sketch.words("d-t", frame.x() + PAD, y + 60, "switched off: nothing can run here");
        } else {
            sketch.count("d-n", frame.x() + PAD, frame.bottom() - 12, "environments");
        }
        return frame;
    }

    private void between(Rect lane, Rect frame) {
        double gateY = lane.bottom() + GAP / 2 - 6;
        sketch.flow("run", "M190 " + Rect.number(lane.bottom()) + "V" + Rect.number(frame.y() - 2));
        sketch.box("gate", new Rect(RUN_X - 16, gateY - 1.5, 32, 3));
        sketch.words("d-s end", RUN_X - 22, gateY + 4, "room?");
        sketch.flow(
                "throttled",
                "M" + Rect.number(RUN_X + 20) + " " + Rect.number(gateY) + "H" + Rect.number(THROTTLED_X) + "V"
                        + Rect.number(lane.y() + 60) + "H" + Rect.number(lane.right() + 2));
        sketch.flow(
                "failed",
                "M" + Rect.number(FAILED_X) + " " + Rect.number(frame.y()) + "V" + Rect.number(lane.bottom() + 2));
    }

    /** Draws where events end, and says how far down that reaches. */
    private double ends(Rect lane, Rect frame) {
        Rect succeeded = end(new End("succeeded", "", "succeeded", Moment.SUCCEEDED), frame.bottom() + ARROW);
        sketch.flow("succeeded", "M62 " + Rect.number(frame.bottom()) + "V" + Rect.number(succeeded.y() - 2));
        double y = succeeded.bottom() + END_GAP;
        for (Outlet outlet : sketch.cast().outlets(true)) {
            Rect box = end(End.of(outlet), y);
            String arrow = "V" + Rect.number(box.y() - 2);
            sketch.flow("to:" + outlet.target().name(), "M62 " + Rect.number(y - END_GAP) + arrow);
            y = box.bottom() + END_GAP;
        }
        double fall = y;
        sketch.flow(
                "given-up",
                "M" + Rect.number(lane.right()) + " " + Rect.number(lane.y() + 160) + "H" + Rect.number(TRUNK_X) + "V"
                        + Rect.number(fall));
        for (Outlet outlet : sketch.cast().outlets(false)) {
            y = fallInto(outlet, fall, y);
        }
        Rect lost = end(new End("lost", "nobody has it", Moment.LOST, Moment.LOST), y);
        sketch.flow("lost", fall(fall) + arrow(lost));
        return lost.bottom();
    }

    private double fallInto(Outlet outlet, double fall, double y) {
        String name = outlet.target().name();
        Rect box = end(End.of(outlet), y);
        sketch.flow("to:" + name, fall(fall) + arrow(box));
        sketch.flow("denied:" + name, fall(fall) + "V" + Rect.number(box.centre()) + "H320");
        sketch.denial(name, new Point(318, box.centre()), new Point(LEFT, box.bottom() + 16), "");
        return box.bottom()
                + END_GAP
                + LINE_HEIGHT * sketch.cast().denialLines(name, true).size();
    }

    private static String fall(double from) {
        return "M" + Rect.number(TRUNK_X) + " " + Rect.number(from);
    }

    private static String arrow(Rect box) {
        return "V" + Rect.number(box.centre()) + "H" + Rect.number(box.right() + 2);
    }

    private Rect end(End end, double y) {
        Rect box = new Rect(LEFT, y, ROW, 72);
        sketch.box(end.css(), box);
        sketch.words("d-t", box.x() + PAD, y + 22, end.title());
        sketch.words("d-s", box.x() + PAD, y + 40, end.subtitle());
        sketch.count("d-n", box.x() + PAD, y + (end.subtitle().isEmpty() ? 40 : 58), end.count());
        sketch.zone(end.zone(), new Rect(box.x() + 178, y + 6, ROW - 178 - PAD, 62));
        return box;
    }
}
