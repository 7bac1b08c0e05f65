package warmstart.labs;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A prediction beside what the run says.
 *
 * @param prediction the question
 * @param guess what the learner said; empty when they said nothing
 * @param answer what the run says: {@code 3 min}, or the text of the option that came true; empty when it says nothing
 * @param verdict whether they agree
 * @param evidence the {@code seq} of the rows that show it
 */
public record JudgedPrediction(
        Prediction prediction, String guess, String answer, Verdict verdict, List<Long> evidence) {
    public JudgedPrediction {
        Objects.requireNonNull(prediction, "prediction");
        Objects.requireNonNull(guess, "guess");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(verdict, "verdict");
        evidence = List.copyOf(evidence);
    }

    /** Whether the learner saw it coming. */
    public enum Verdict {
        RIGHT,
        WRONG,
        /** Nothing was predicted. */
        UNPREDICTED,
        /** What was said is no number, or none of the options. */
        UNREADABLE,
        /** The run does not answer the question. */
        UNANSWERED;

        /** As JSON writes it: {@code right}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
