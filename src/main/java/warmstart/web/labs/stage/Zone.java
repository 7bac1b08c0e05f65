package warmstart.web.labs.stage;

import java.util.List;
import java.util.Objects;

/**
 * A patch of the drawing in which events lie in rows. Its cells are as large as the run allows: large enough to be
 * numbered when few events ever lie here, small when many do; what is beyond its last cell is told by the count alone.
 *
 * @param id its name, as {@link Moment} calls it
 * @param x its left edge
 * @param y its upper edge
 * @param columns cells in a row
 * @param capacity cells in all
 * @param cell the width of a cell; its height follows
 */
public record Zone(String id, double x, double y, int columns, int capacity, double cell) {
    /** A token of full size, which carries its number, fits a cell of this width; others are shrunk. */
    public static final double CELL_FULL = 30;

    private static final double HEIGHT_BY_WIDTH = 0.94;
    private static final List<Double> CELLS = List.of(CELL_FULL, 22.0, 14.0, 9.0);

    public Zone {
        Objects.requireNonNull(id, "id");
    }

    /** The zone in this rectangle with the largest cells of which there are enough. */
    static Zone fit(String id, Rect area, int events) {
        Zone zone = with(id, area, CELL_FULL);
        for (double cell : CELLS) {
            zone = with(id, area, cell);
            if (zone.capacity >= events) {
                break;
            }
        }
        return zone;
    }

    private static Zone with(String id, Rect area, double cell) {
        int columns = (int) Math.max(1, Math.floor(area.width() / cell));
        int rows = (int) Math.max(1, Math.floor(area.height() / (cell * HEIGHT_BY_WIDTH)));
        return new Zone(id, area.x(), area.y(), columns, columns * rows, cell);
    }

    /** Where the token at this place lies: {@code translate(208 92) scale(0.73)}. */
    String place(int index) {
        double left = x + index % columns * cell;
        double top = y + Math.floorDiv(index, columns) * cell * HEIGHT_BY_WIDTH;
        return "translate(" + Rect.number(left) + " " + Rect.number(top) + ") scale(" + Rect.number(cell / CELL_FULL)
                + ")";
    }

    /** The height of a cell. */
    public double rowHeight() {
        return cell * HEIGHT_BY_WIDTH;
    }
}
