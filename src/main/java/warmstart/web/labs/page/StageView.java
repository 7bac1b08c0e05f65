package warmstart.web.labs.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import warmstart.web.labs.charts.Chart;
import warmstart.web.labs.stage.Drawing;

/**
 * The stage and what moves it.
 *
 * @param drawings the picture, once for wide and once for narrow screens
 * @param words what it shows, in a sentence
 * @param happened what happened at this moment, in sentences; empty before a run
 * @param time the moment, {@code 1:12.0}
 * @param end the end of the run
 * @param back the moment before, in seconds; empty at the beginning
 * @param on the moment after, in seconds; empty at the end
 * @param jumps the next moment of each kind
 * @param chosen the event whose story is told; empty for none
 * @param nowMillis the moment in milliseconds, for the scrubber
 * @param endMillis the end of the run in milliseconds
 * @param nextStep what to do while nothing has run; empty after a run
 */
public record StageView(
        List<Drawing> drawings,
        String words,
        List<String> happened,
        String time,
        String end,
        String back,
        String on,
        List<Jump> jumps,
        String chosen,
        long nowMillis,
        long endMillis,
        String nextStep) {
    public StageView {
        drawings = List.copyOf(drawings);
        happened = List.copyOf(happened);
        jumps = List.copyOf(jumps);
        Objects.requireNonNull(words, "words");
    }

    /** Where the cursor of the charts stands, in the units of their pictures. */
    public String cursor() {
        return String.format(Locale.ROOT, "%.1f", Chart.WIDTH * ((double) nowMillis / Math.max(1, endMillis)));
    }

    /** Whether a run is on the stage. */
    public boolean hasRun() {
        return nextStep.isEmpty();
    }

    /**
     * A button to the next moment at which something happens.
     *
     * @param label what: {@code throttle}
     * @param kinds the kinds of rows that count, separated by spaces
     * @param seconds where the next one is; the first one when none is left
     */
    public record Jump(String label, String kinds, String seconds) {}
}
