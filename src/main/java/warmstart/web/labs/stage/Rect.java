package warmstart.web.labs.stage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rectangle of the drawing.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width how wide
 * @param height how high
 */
public record Rect(double x, double y, double width, double height) {
    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middle() {
        return x + width / 2;
    }

    double centre() {
        return y + height / 2;
    }

    /** With this much less on every side. */
    Rect inset(double by) {
        return new Rect(x + by, y + by, width - 2 * by, height - 2 * by);
    }

    /** A coordinate with at most two decimals: {@code 208}, {@code 0.73}. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
