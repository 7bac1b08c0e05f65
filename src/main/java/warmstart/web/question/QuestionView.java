package warmstart.web.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warmstart.notes.SafeHtml;

/**
 * A question with its fields. The key is not in it: what the browser does not have cannot be looked up. Of the parts below
 * the stem exactly those of its kind are filled.
 *
 * @param kind {@code single}, {@code multiple}, {@code number}, {@code name}, {@code cloze}, {@code ordering}, {@code
 *     matching}, {@code hotspot}
 * @param stem what is asked
 * @param brief whether the stem is a sentence, to be set as a heading, and not a case to be read
 * @param lead what to do: {@code Choose two.}
 * @param message why the answer that was sent is not complete, or empty
 * @param options to choose from
 * @param input for a number or name
 * @param pieces the stem of a cloze around its gaps, one more than there are gaps
 * @param gaps the fields between them
 * @param steps to order
 * @param table to join
 * @param picture to point at
 */
public record QuestionView(
        String kind,
        SafeHtml stem,
        boolean brief,
        String lead,
        String message,
        List<Option> options,
        @Nullable Input input,
        List<SafeHtml> pieces,
        List<Gap> gaps,
        List<Step> steps,
        @Nullable Table table,
        @Nullable Picture picture) {
    /**
     * An option.
     *
     * @param letter {@code A}
     * @param text what it says
     * @param chosen whether it was chosen in an answer that is not complete
     */
    public record Option(String letter, SafeHtml text, boolean chosen) {}

    /**
     * The fields of a typed answer.
     *
     * @param text what was typed
     * @param unit the unit chosen
     * @param units the units to choose from; empty for a count and for a name
     * @param noun what is counted; empty when there are units
     */
    public record Input(String text, String unit, List<String> units, String noun) {}

    /**
     * A gap.
     *
     * @param number counted from 1
     * @param text what was typed
     * @param wide whether a name belongs there, which is longer than a number
     */
    public record Gap(int number, String text, boolean wide) {}

    /**
     * A step.
     *
     * @param text what it says
     * @param place the place it has now, from 1
     */
    public record Step(SafeHtml text, int place) {}

    /**
     * Two columns.
     *
     * @param leftTitle what stands on the left
     * @param rightTitle what can be chosen
     * @param rows what is to be joined
     * @param partners what it can be joined with, in plain words
     */
    public record Table(String leftTitle, String rightTitle, List<Row> rows, List<String> partners) {}

    /**
     * A row.
     *
     * @param text the left side
     * @param label the same in plain words, for a screen reader
     * @param partner the place of the partner chosen, -1 for none
     */
    public record Row(SafeHtml text, String label, int partner) {}

    /**
     * A picture with places.
     *
     * @param address where the picture is
     * @param described what it shows
     * @param width in the unit of the places
     * @param height in the same unit
     * @param places the rectangles that can be pointed at
     */
    public record Picture(String address, String described, int width, int height, List<Place> places) {}

    /**
     * A place in a picture.
     *
     * @param x of its left side
     * @param y of its upper side
     * @param width of it
     * @param height of it
     */
    public record Place(int x, int y, int width, int height) {}
}
