package warmstart.labs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;
import warmstart.labs.JudgedPrediction.Verdict;
import warmstart.labs.measure.Condition;
import warmstart.labs.measure.Measure;

/**
 * A question that is answered before the first run, and then by the run: "How many minutes after the upload does the last
 * attempt begin?"
 *
 * @param id its name for good
 * @param question the question
 * @param ask how it is answered
 */
public record Prediction(String id, String question, Ask ask) {
    /** Longer than any number one would type. */
    private static final int GUESS_CHARACTERS_MAX = 40;

    public Prediction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(ask, "ask");
    }

    /** How a prediction is answered. */
    public sealed interface Ask permits TypedNumber, OneOf {
        /** What a run that came to its end says. */
        JudgedPrediction judge(Prediction prediction, String guess, LabRun run);
    }

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

        @Override
        public JudgedPrediction judge(Prediction prediction, String guess, LabRun run) {
            Quantity answer = new Quantity(BigDecimal.valueOf(measure.value(run)), unit);
            Verdict verdict = guess.isEmpty()
                    ? Verdict.UNPREDICTED
                    : read(guess)
                            .map(q -> q.sameAs(answer) ? Verdict.RIGHT : Verdict.WRONG)
                            .orElse(Verdict.UNREADABLE);
            return new JudgedPrediction(prediction, guess, answer.toString(), verdict, measure.evidence(run));
        }

        /** A number without a unit is in the unit of the question. */
        private Optional<Quantity> read(String guess) {
            if (guess.length() > GUESS_CHARACTERS_MAX) {
                return Optional.empty();
            }
            return Quantity.parse(guess)
                    .map(q -> q.unit().symbol().isEmpty() || unit.dimension() == Dimension.COUNT
                            ? new Quantity(q.value(), unit)
                            : q);
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

        @Override
        public JudgedPrediction judge(Prediction prediction, String guess, LabRun run) {
            Optional<Option> right =
                    options.stream().filter(option -> option.when().holds(run)).findFirst();
            if (right.isEmpty()) {
                return new JudgedPrediction(prediction, guess, "", Verdict.UNANSWERED, List.of());
            }
            List<Long> evidence = right.get().when().measure().evidence(run);
            return new JudgedPrediction(prediction, guess, right.get().text(), verdict(guess, right.get()), evidence);
        }

        private Verdict verdict(String guess, Option right) {
            if (guess.isEmpty()) {
                return Verdict.UNPREDICTED;
            }
            if (options.stream().noneMatch(option -> option.id().equals(guess))) {
                return Verdict.UNREADABLE;
            }
            return guess.equals(right.id()) ? Verdict.RIGHT : Verdict.WRONG;
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
     * What a run says about the prediction.
     *
     * @param guess what the learner said: a number, with or without its unit, or an option's id; empty for nothing
     */
    public JudgedPrediction judge(String guess, LabRun run) {
        boolean answers = run.trace().ending().complete();
        return answers
                ? ask.judge(this, guess.strip(), run)
                : new JudgedPrediction(this, guess, "", Verdict.UNANSWERED, List.of());
    }
}
