package warmstart.web.labs;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import warmstart.accounts.LearnerId;
import warmstart.facts.Quantity;
import warmstart.labs.Lab;
import warmstart.labs.Prediction;

/** {@code POST /labs/{id}/predictions}: locks what the learner expects, before the first run. */
final class LockPredictions {
    private static final int GUESS_CHARS_MAX = 40;

    private final LabServices services;

    LockPredictions(LabServices services) {
        this.services = services;
    }

    void handle(Context ctx) {
        LabPage page = LabPage.of(services, ctx);
        Lab lab = page.lab();
        boolean ran = !services.store().latest(LearnerId.SOLO, lab.id(), 1).isEmpty();
        if (ran || Guesses.of(ctx, lab, services.store()).isPresent()) {
            // What is locked stays as it is, and after a run there is nothing left to predict.
            back(ctx, lab);
            return;
        }
        Map<String, String> typed = typed(ctx, lab);
        Map<String, String> wrong = wrong(lab, typed);
        if (!wrong.isEmpty()) {
            page.showUnread(typed, wrong);
            return;
        }
        new Guesses(typed, services.clock().instant()).carry(ctx, lab.id());
        back(ctx, lab);
    }

    private static void back(Context ctx, Lab lab) {
        ctx.redirect(lab.id().address() + "#knobs", HttpStatus.SEE_OTHER);
    }

    private static Map<String, String> typed(Context ctx, Lab lab) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Prediction prediction : lab.predictions()) {
            typed.put(
                    prediction.id(),
                    Optional.ofNullable(ctx.formParam(prediction.id()))
                            .orElse("")
                            .strip());
        }
        return typed;
    }

    /** What is wrong, by prediction; under the empty name what is wrong with all of them. */
    private static Map<String, String> wrong(Lab lab, Map<String, String> typed) {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Prediction prediction : lab.predictions()) {
            String guess = typed.getOrDefault(prediction.id(), "");
            if (!guess.isEmpty() && !reads(prediction, guess)) {
                wrong.put(prediction.id(), "This cannot be read. Write a number, or leave it empty.");
            }
        }
        if (typed.values().stream().allMatch(String::isEmpty)) {
            wrong.put("", "Answer at least one of them, or run without a prediction.");
        }
        return wrong;
    }

    private static boolean reads(Prediction prediction, String guess) {
        if (prediction.ask() instanceof Prediction.OneOf oneOf) {
            return oneOf.options().stream().anyMatch(option -> option.id().equals(guess));
        }
        return guess.length() <= GUESS_CHARS_MAX && Quantity.parse(guess).isPresent();
    }
}
