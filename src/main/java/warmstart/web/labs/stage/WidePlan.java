package warmstart.web.labs.stage;

import java.util.List;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.scenario.EventSource;
import warmstart.web.labs.stage.Sketch.Point;

/** The stage from left to right, for a screen that is wide enough: failure leaves downward. */
public final class WidePlan {
    private static final int WIDTH = 980;
    private static final Rect LANE = new Rect(168, 60, 224, 214);
    private static final Rect SLOTS = new Rect(470, 64, 280, 312);
    private static final double FRAME = 14;
    private static final double COUNT_HEIGHT = 12;
    private static final double ENDS_X = 806;
    private static final double ENDS_WIDTH = 166;
    private static final double TRUNK_X = 784;
    private static final double MAIN_Y = 120;
    private static final double FALL_Y = 424;
    private static final double TITLE_Y = 20;
    private static final double PAD = 12;

    private static final double ENDS_Y = 50;
    private static final double END_HEIGHT = 98;
    private static final double END_GAP = 16;

    private final Sketch sketch;

    private WidePlan(Sketch sketch) {
        this.sketch = sketch;
    }

    /** The stage at this moment. */
    public static Drawing draw(Cast cast, long micros) {
        return new WidePlan(new Sketch(cast, micros)).drawing();
    }

    private Drawing drawing() {
        sources();
        lane();
        Rect frame = environments();
        sketch.flow("run", "M392 120H" + Rect.number(frame.x() - 2));
        sketch.flow("throttled", "M424 110V42H280V58");
        sketch.flow("failed", "M" + Rect.number(frame.x()) + " 232H394");
        sketch.flow("given-up", "M280 274V" + Rect.number(FALL_Y) + "H" + Rect.number(TRUNK_X));
        sketch.words("d-s mid", 424, 152, "room?");
        sketch.box("gate", new Rect(422.5, 104, 3, 32));
        sketch.words("d-s", 292, FALL_Y - 8, "given up");
        double height = Math.max(FALL_Y + 32, ends(frame) + END_GAP);
        return sketch.done("wide", WIDTH, height, new Point(110, 84));
    }

    private void sources() {
        sketch.words("d-s", 8, TITLE_Y, "sources");
        double y = 72;
        for (EventSource source : sketch.cast().scenario().sources()) {
            Rect box = new Rect(8, y, 120, 50);
            sketch.box("d-box", box);
            sketch.words("d-t", box.x() + PAD, y + 21, source.name());
            sketch.words("d-n", box.x() + PAD, y + 39, Cast.events(source) + " events");
            sketch.flow("arrive", "M128 " + Rect.number(box.centre()) + "H148V120H166");
            y += 66;
        }
    }

    private void lane() {
        sketch.words("d-s", LANE.x(), TITLE_Y, "Lambda's queue");
        sketch.box("d-lane", LANE);
        shelf(Moment.ROOM, "waiting after a throttle", new Rect(LANE.x() + PAD, LANE.y() + 32, 204, 60));
        shelf(Moment.RETRY, "waiting after a failure", new Rect(LANE.x() + PAD, LANE.y() + 132, 204, 74));
    }

    private void shelf(String zone, String words, Rect area) {
        sketch.words("d-s", area.x(), area.y() - 9, words);
        sketch.count("d-n end", LANE.right() - PAD, area.y() - 9, zone);
        sketch.zone(zone, area);
    }

    private Rect environments() {
        Slots slots = Slots.fit(SLOTS, sketch.cast().slots());
        Rect frame = new Rect(
                SLOTS.x() - FRAME,
                SLOTS.y() - FRAME,
                Math.max(slots.area().width(), 170) + 2 * FRAME,
                SLOTS.height() + 2 * FRAME + COUNT_HEIGHT);
        String limit = sketch.cast().limitWords();
        sketch.words("d-s", frame.x(), TITLE_Y, "execution environments, " + limit);
        sketch.box("d-frame", frame);
        sketch.cells(slots);
        if (sketch.cast().limit() == 0) {
            sketch.words("d-t", SLOTS.x(), MAIN_Y - 12, "switched off");
            sketch.words("d-s", SLOTS.x(), MAIN_Y + 6, "nothing can run here");
        } else {
            sketch.count("d-n", SLOTS.x(), frame.bottom() - 9, "environments");
        }
        return frame;
    }

    /** Draws where events end, and says how far down that reaches. */
    private double ends(Rect frame) {
        sketch.words("d-s", ENDS_X, TITLE_Y, "where it ends");
        Rect succeeded = end(new End("succeeded", "", "succeeded", Moment.SUCCEEDED), ENDS_Y);
        sketch.flow("succeeded", "M" + Rect.number(frame.right()) + " " + Rect.number(succeeded.centre()) + "H804");
        double y = succeeded.bottom() + END_GAP;
        for (Outlet outlet : sketch.cast().outlets(true)) {
            Rect box = end(End.of(outlet), y);
            sketch.flow("to:" + outlet.target().name(), "M794 " + Rect.number(succeeded.centre()) + arrow(box));
            y = box.bottom() + END_GAP;
        }
        List<Outlet> afterFailure = sketch.cast().outlets(false);
        y = Math.max(y, afterFailure.size() > 1 ? 170 : 222);
        for (Outlet outlet : afterFailure) {
            y = fallInto(outlet, y);
        }
        Rect lost = end(new End("lost", "nobody has it", Moment.LOST, Moment.LOST), y);
        sketch.flow("lost", fall() + arrow(lost));
        return lost.bottom();
    }

    private double fallInto(Outlet outlet, double y) {
        String name = outlet.target().name();
        Rect box = end(End.of(outlet), y);
        sketch.flow("to:" + name, fall() + arrow(box));
        sketch.flow("denied:" + name, fall() + "V" + Rect.number(box.centre()) + "H794");
        sketch.denial(name, new Point(796, box.centre()), new Point(TRUNK_X - 8, FALL_Y + 20), "end");
        return box.bottom() + END_GAP;
    }

    private static String fall() {
        return "M" + Rect.number(TRUNK_X) + " " + Rect.number(FALL_Y);
    }

    private static String arrow(Rect box) {
        return "V" + Rect.number(box.centre()) + "H804";
    }

    private Rect end(End end, double y) {
        Rect box = new Rect(ENDS_X, y, ENDS_WIDTH, END_HEIGHT);
        boolean one = end.subtitle().isEmpty();
        sketch.box(end.css(), box);
        sketch.words("d-t", box.x() + PAD, y + 21, end.title());
        sketch.words("d-s", box.x() + PAD, y + 38, end.subtitle());
        sketch.count("d-n end", box.right() - PAD, y + (one ? 21 : 38), end.count());
        double top = y + (one ? 30 : 46);
        sketch.zone(end.zone(), new Rect(box.x() + PAD, top, ENDS_WIDTH - 2 * PAD, box.bottom() - top - 4));
        return box;
    }
}
