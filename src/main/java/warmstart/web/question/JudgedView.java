package warmstart.web.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warmstart.notes.SafeHtml;

/**
 * A question after it was judged.
 *
 * @param kind as in {@link QuestionView}
 * @param stem what was asked, gaps filled with what belongs there
 * @param brief whether the stem is a sentence
 * @param options what could be chosen, as it turned out
 * @param steps the steps in their right order
 * @param pairs the pairs as they belong together
 * @param picture the picture with its places
 * @param warm whether it was known
 * @param word {@code Right.}, {@code Nearly.}, {@code In part.}, {@code Not yet.}, {@code Shown.}
 * @param said what the learner said, where it is not seen above; empty when shown
 * @param key the right answer, where it is not seen above; empty otherwise
 * @param reasons why, in sentences
 */
public record JudgedView(
        String kind,
        SafeHtml stem,
        boolean brief,
        List<Option> options,
        List<Option> steps,
        List<Pair> pairs,
        QuestionView.@Nullable Picture picture,
        boolean warm,
        String word,
        SafeHtml said,
        SafeHtml key,
        List<SafeHtml> reasons) {
    /**
     * Something that was chosen or could have been.
     *
     * @param letter {@code A}, or the number of a step
     * @param text what it says
     * @param state {@code right picked}, {@code miss picked}, {@code right} or empty
     * @param said the same in words
     * @param feedback what is to be said about it; may be empty
     */
    public record Option(String letter, SafeHtml text, String state, String said, SafeHtml feedback) {}

    /**
     * A pair.
     *
     * @param left {@code SQS}
     * @param right what belongs to it
     * @param state {@code right picked} or {@code miss}
     * @param said what the learner joined it with, when that was something else
     */
    public record Pair(SafeHtml left, SafeHtml right, String state, String said) {}
}
