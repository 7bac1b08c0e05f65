package warmstart.web.labs.stage;

import java.util.List;
import java.util.Objects;

/**
 * The stage as a picture, ready for the template: what never moves, and what shows the moment.
 *
 * @param name {@code wide} or {@code tall}
 * @param width of the picture, in its own units
 * @param height of the picture
 * @param boxes sources, the queue, the ends
 * @param flows the paths between them
 * @param texts names and counts
 * @param zones where events lie
 * @param denials where a policy stops a delivery
 * @param cells the places for environments
 * @param tokens the events
 * @param origin where events come from, {@code translate(68 90) scale(1)}
 */
public record Drawing(
        String name,
        int width,
        int height,
        List<Box> boxes,
        List<Flow> flows,
        List<Text> texts,
        List<Zone> zones,
        List<Denial> denials,
        List<Cell> cells,
        List<Token> tokens,
        String origin) {
    public Drawing {
        Objects.requireNonNull(name, "name");
        boxes = List.copyOf(boxes);
        flows = List.copyOf(flows);
        texts = List.copyOf(texts);
        zones = List.copyOf(zones);
        denials = List.copyOf(denials);
        cells = List.copyOf(cells);
        tokens = List.copyOf(tokens);
    }

    /**
     * A rectangle that stands still.
     *
     * @param css its classes
     * @param area where
     */
    public record Box(String css, Rect area) {}

    /**
     * A path.
     *
     * @param name what goes along it, as {@link Moment#flows()} calls it
     * @param path its points, as SVG writes them
     * @param state {@code idle} when nothing has gone along it yet, {@code used}, or {@code now}
     */
    public record Flow(String name, String path, String state) {}

    /**
     * Words or a count.
     *
     * @param css its classes
     * @param x where it begins, or ends
     * @param y its base line
     * @param words what it says at this moment
     * @param count what it counts; empty for words that never change
     */
    public record Text(String css, double x, double y, String words, String count) {}

    /**
     * A bar at which deliveries stop.
     *
     * @param outlet where they should have gone
     * @param path the bar
     * @param anchor {@code end} when the words end where they would begin
     * @param x where its words begin
     * @param y the base line of its words
     * @param lines whose policies they were, one text below the other
     * @param shown whether it has stopped one by now
     */
    public record Denial(
            String outlet, String path, String anchor, double x, double y, List<String> lines, boolean shown) {
        public Denial {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A place for an environment.
     *
     * @param place its number, from 1
     * @param area where
     * @param size how much it says: {@code "full"} with words, {@code "compact"} with the event's name, {@code "small"} with the mark alone
     * @param state {@code cold}, {@code initialising}, {@code busy} or {@code idle}
     * @param event the event it works for
     * @param spent how long it has done so
     * @param fill the part of its area that shows how far it is
     */
    public record Cell(int place, Rect area, String size, String state, String event, String spent, Rect fill) {}

    /**
     * An event.
     *
     * @param event its id, {@code uploads-4}
     * @param label the number on it
     * @param place where, as SVG writes it
     * @param zone in which zone it is, as a class; {@code off} when it is not on the stage or lies beyond the last cell
     */
    public record Token(String event, String label, String place, String zone) {}
}
