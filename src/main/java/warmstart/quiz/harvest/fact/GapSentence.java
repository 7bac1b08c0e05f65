package warmstart.quiz.harvest.fact;

import java.util.Objects;

/**
 * A sentence of a note with one part taken out.
 *
 * @param before what stands before the gap
 * @param answer what fills it
 * @param after what stands behind it
 */
public record GapSentence(String before, String answer, String after) {
    /** The sign of a gap. */
    public static final String GAP = "___";

    public GapSentence {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(after, "after");
    }

    /** The sentence with its gap open: {@code Results are returned ___}. */
    public String open() {
        return before + GAP + after;
    }
}
