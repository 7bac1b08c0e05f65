package warmstart.quiz.generate.cloze;

import java.util.Objects;

/**
 * A sentence with a gap.
 *
 * @param before what stands before the gap
 * @param taken what was taken out: {@code 15 minutes}
 * @param after what stands behind it
 */
record Gap(String before, String taken, String after) {
    Gap {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(after, "after");
    }

    /** What is left, with a word in place of the gap. */
    String with(String word) {
        return before + word + after;
    }

    /** How many words are left. */
    int wordsLeft() {
        return (int) (before + " " + after).chars().filter(c -> c == ' ').count();
    }
}
