package warmstart.quiz.generate.scaling;

import java.util.Objects;

/**
 * What somebody answers who has the rule wrong in a known way.
 *
 * @param value the outcome by that wrong rule, in the unit of the question
 * @param why the end of a sentence that begins with the amount: {@code leaves out the parallelization factor}
 */
record Guess(long value, String why) {
    Guess {
        Objects.requireNonNull(why, "why");
    }
}
