package warmstart.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review at one moment: a question, a verdict, or the end. Exactly one of {@code ask}, {@code judge} and {@code done}
 * is there.
 *
 * @param progress how far the learner is
 * @param topic the page's id the review is about, or empty
 * @param fact the fact's id it is about, or empty
 * @param about the title of that topic, or empty
 */
public record ReviewView(
        Progress progress,
        String topic,
        String fact,
        String about,
        @Nullable Ask ask,
        @Nullable Judge judge,
        @Nullable Done done) {
    /**
     * How far.
     *
     * @param words {@code 5 of 14, about 6 minutes left}
     * @param strip one word for each question of the day: {@code warm}, {@code cold}, {@code now}, {@code ahead}
     * @param undoable whether there is an answer of today to take back
     */
    public record Progress(String words, List<String> strip, boolean undoable) {}

    /**
     * A question.
     *
     * @param item its id
     * @param form {@code typed} or {@code choice}
     * @param seen when it was shown, in milliseconds
     * @param crumb the topic and section it belongs to
     * @param stem what is asked
     * @param message why the answer that was sent is not complete, or empty
     * @param options for a choice
     * @param input for a typed answer
     */
    public record Ask(
            String item,
            String form,
            long seen,
            String crumb,
            String stem,
            String message,
            List<OptionView> options,
            @Nullable Input input) {}

    /**
     * An option.
     *
     * @param letter {@code A}
     * @param text what it says
     * @param state empty before checking; then {@code right picked}, {@code picked miss}, {@code right} or empty
     * @param said the same in words
     */
    public record OptionView(String letter, String text, String state, String said) {}

    /**
     * The fields of a typed answer.
     *
     * @param number what was typed
     * @param unit the unit chosen
     * @param units the units to choose from; empty for a count
     * @param noun what is counted; empty when there are units
     */
    public record Input(String number, String unit, List<String> units, String noun) {}

    /**
     * A verdict.
     *
     * @param item the question's id
     * @param crumb the topic and section it belongs to
     * @param stem what was asked
     * @param options the options as they turned out; empty for a typed answer
     * @param said what the learner said; empty when shown
     * @param warm whether it was recalled
     * @param word {@code Right.}, {@code Nearly.}, {@code Not yet.}
     * @param key the right answer
     * @param reasons why, in sentences
     * @param why the passage of the notes that states it
     * @param links where to read on
     * @param grades the buttons
     */
    public record Judge(
            String item,
            String crumb,
            String stem,
            List<OptionView> options,
            String said,
            boolean warm,
            String word,
            String key,
            List<String> reasons,
            String why,
            List<Link> links,
            List<GradeView> grades) {}

    /**
     * A place to go to.
     *
     * @param text as it is read
     * @param address where it leads
     * @param key the key that opens it, or empty
     */
    public record Link(String text, String address, String key) {}

    /**
     * A grade.
     *
     * @param number 1 to 4
     * @param name {@code Good}
     * @param interval when it comes back: {@code 3 d}
     * @param suggested whether it is the one for Enter
     */
    public record GradeView(int number, String name, String interval, boolean suggested) {}

    /**
     * The end.
     *
     * @param heading what is true now
     * @param words what comes when
     */
    public record Done(String heading, String words) {}
}
