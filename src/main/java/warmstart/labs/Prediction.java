package warmstart.labs;

import java.util.List;
import java.util.Objects;
import warmstart.facts.Unit;

/**
 * A question that is answered before the first run, and then by the run: "How many minutes after the upload does the last
 * attempt begin?"
 *
 * @param id its name for good
 * @param question the question
 * @param ask how it is answered
 */
public record Prediction(String id, String question, Ask ask) {
    public Prediction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(ask, "ask");
    }

    /** How a prediction is answered. */
    public sealed interface Ask permits TypedNumber, OneOf {}

    /**
     * By a number.
     *
     * @param unit what it is given in
     * @param measure what the run answers
     */
    public record TypedNumber(Unit unit, Measure measure) implements Ask {
        public TypedNumber {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(measure, "measure");
        }
    }

    /**
     * By one of several sentences; the run makes exactly one of them true, the first whose condition holds.
     *
     * @param options the sentences
     */
    public record OneOf(List<Option> options) implements Ask {
        public OneOf {
            options = List.copyOf(options);
        }
    }

    /**
     * A possible answer.
     *
     * @param id its name in forms
     * @param text the answer
     * @param when when it is right
     */
    public record Option(String id, String text, Condition when) {
        public Option {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(when, "when");
        }
    }

    /**
     * What a run says about a prediction.
     *
     * @param guess what the learner said: a number, or an option's id; empty when they said nothing
     */
    public JudgedPrediction judge(String guess, LabRun run) {
        return new JudgedPrediction(this, guess, "", JudgedPrediction.Verdict.UNANSWERED, List.of());
    }
}
