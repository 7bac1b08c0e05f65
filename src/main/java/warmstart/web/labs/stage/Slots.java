package warmstart.web.labs.stage;

import java.util.ArrayList;
import java.util.List;

/**
 * The places for environments on a drawing, in the largest size of which there is room for all of them.
 *
 * @param area what they really take
 * @param cells each place
 * @param size {@code full}, {@code compact} or {@code small}
 */
record Slots(Rect area, List<Rect> cells, String size) {
    private static final double GAP = 8;

    private enum Size {
        WIDE("full", 170, 56, 1),
        FULL("full", 136, 56, 2),
        COMPACT("compact", 64, 38, 4),
        CLOSE("compact", 43, 34, 0),
        SMALL("small", 25, 22, 0);

        private final String word;
        private final double width;
        private final double height;
        private final int columns;

        Size(String word, double width, double height, int columns) {
            this.word = word;
            this.width = width;
            this.height = height;
            this.columns = columns;
        }

        int columnsIn(Rect area) {
            return columns > 0 && columns * (width + GAP) - GAP <= area.width()
                    ? columns
                    : (int) Math.max(1, Math.floor((area.width() + GAP / 2) / (width + GAP / 2)));
        }

        int rowsIn(Rect area) {
            return (int) Math.max(1, Math.floor((area.height() + gap()) / (height + gap())));
        }

        double gap() {
            return columns == 0 ? GAP / 2 : GAP;
        }
    }

    /** So many places in this rectangle; when not even the smallest fit, as many as do. */
    static Slots fit(Rect area, int places) {
        Size size = Size.SMALL;
        for (Size candidate : Size.values()) {
            if (candidate.columnsIn(area) * candidate.rowsIn(area) >= places) {
                size = candidate;
                break;
            }
        }
        int columns = size.columnsIn(area);
        int shown = Math.min(places, columns * size.rowsIn(area));
        List<Rect> cells = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            double x = area.x() + i % columns * (size.width + size.gap());
            double y = area.y() + Math.floorDiv(i, columns) * (size.height + size.gap());
            cells.add(new Rect(x, y, size.width, size.height));
        }
        double width = Math.max(1, Math.min(columns, Math.max(1, shown))) * (size.width + size.gap()) - size.gap();
        return new Slots(new Rect(area.x(), area.y(), width, area.height()), cells, size.word);
    }
}
