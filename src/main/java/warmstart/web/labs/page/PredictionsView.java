package warmstart.web.labs.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import warmstart.labs.JudgedPrediction;
import warmstart.labs.JudgedPrediction.Verdict;
import warmstart.labs.Lab;
import warmstart.labs.LabRun;
import warmstart.labs.Prediction;

/**
 * The predictions of a lab.
 *
 * @param action where the form goes
 * @param open whether predictions can still be made
 * @param locked when they were locked, {@code at 16:20}; empty when nothing was predicted
 * @param questions each prediction
 * @param message what is wrong with the form as a whole; empty when nothing is
 */
public record PredictionsView(String action, boolean open, String locked, List<Asked> questions, String message) {
    public PredictionsView {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(locked, "locked");
        Objects.requireNonNull(message, "message");
        questions = List.copyOf(questions);
    }

    /**
     * A prediction.
     *
     * @param id its name in the form
     * @param question the question
     * @param options the possible answers; empty when a number is wanted
     * @param unit what the number is given in; empty for options
     * @param typed what stands in the field, or the chosen option
     * @param message why it was refused; empty when it was not
     * @param guess the locked guess in words; empty when there is none
     * @param answer what the run says; empty before it has
     * @param verdict whether they agree, in words; empty before a run
     * @param mark the class of its mark
     * @param evidence where the run shows it; empty when nowhere
     */
    public record Asked(
            String id,
            String question,
            List<KnobField.Option> options,
            String unit,
            String typed,
            String message,
            String guess,
            String answer,
            String verdict,
            String mark,
            String evidence) {
        public Asked {
            options = List.copyOf(options);
        }
    }

    /** The form, with what was typed and why it was refused. */
    public static PredictionsView open(Lab lab, Map<String, String> typed, Map<String, String> wrong) {
        List<Asked> questions = lab.predictions().stream()
                .map(prediction -> asked(
                        prediction,
                        typed.getOrDefault(prediction.id(), ""),
                        wrong.getOrDefault(prediction.id(), ""),
                        Optional.empty(),
                        ""))
                .toList();
        return new PredictionsView(
                lab.id().address() + "/predictions", true, "", questions, wrong.getOrDefault("", ""));
    }

    /**
     * What was predicted, and what the lab as it was found answers.
     *
     * @param guesses guess by prediction; empty texts where nothing was predicted
     * @param locked when, in words
     * @param asFound the run that answers; empty while the learner has not run the lab
     */
    public static PredictionsView closed(
            Lab lab, Map<String, String> guesses, String locked, Optional<LabRun> asFound) {
        List<Asked> questions = lab.predictions().stream()
                .map(prediction -> {
                    String guess = guesses.getOrDefault(prediction.id(), "");
                    Optional<JudgedPrediction> judged = asFound.map(run -> prediction.judge(guess, run));
                    return asked(
                            prediction,
                            guess,
                            "",
                            judged,
                            asFound.map(run -> evidence(run, judged)).orElse(""));
                })
                .toList();
        return new PredictionsView(lab.id().address() + "/predictions", false, locked, questions, "");
    }

    private static String evidence(LabRun run, Optional<JudgedPrediction> judged) {
        return judged.filter(j -> !j.evidence().isEmpty())
                .map(j -> run.trace().row(j.evidence().get(0)))
                .map(row -> new RunAddress(run.lab(), run.settings(), run.seed()).moment(row.t(), row.subject()))
                .orElse("");
    }

    private static Asked asked(
            Prediction prediction, String guess, String message, Optional<JudgedPrediction> judged, String evidence) {
        List<KnobField.Option> options = options(prediction);
        return new Asked(
                prediction.id(),
                prediction.question(),
                options,
                unit(prediction),
                guess,
                message,
                inWords(prediction, guess, options),
                judged.map(JudgedPrediction::answer).orElse(""),
                judged.map(j -> words(j.verdict())).orElse(""),
                judged.filter(j -> j.verdict() == Verdict.RIGHT)
                        .map(j -> "deg full")
                        .orElse("deg"),
                evidence);
    }

    private static List<KnobField.Option> options(Prediction prediction) {
        return prediction.ask() instanceof Prediction.OneOf oneOf
                ? oneOf.options().stream()
                        .map(option -> new KnobField.Option(option.id(), option.text()))
                        .toList()
                : List.of();
    }

    private static String unit(Prediction prediction) {
        return prediction.ask() instanceof Prediction.TypedNumber number
                ? number.unit().symbol()
                : "";
    }

    private static String inWords(Prediction prediction, String guess, List<KnobField.Option> options) {
        if (guess.isEmpty()) {
            return "";
        }
        return options.stream()
                .filter(option -> option.id().equals(guess))
                .map(KnobField.Option::label)
                .findFirst()
                .orElseGet(() -> guess.matches("[\\d.,]+") ? guess + "\u00a0" + unit(prediction) : guess);
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> "You saw it coming.";
            case WRONG -> "Not what you said.";
            case UNPREDICTED -> "You made no prediction.";
            case UNREADABLE -> "Your guess could not be read.";
            case UNANSWERED -> "The run does not answer it.";
        };
    }
}
