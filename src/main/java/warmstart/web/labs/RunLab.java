package warmstart.web.labs;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import warmstart.accounts.LearnerId;
import warmstart.labs.Assessment;
import warmstart.labs.GoalResult;
import warmstart.labs.Lab;
import warmstart.labs.LabRun;
import warmstart.labs.Preset;
import warmstart.study.LabAttempt;
import warmstart.web.labs.page.KnobsView;
import warmstart.web.labs.page.RunAddress;

/** {@code POST /labs/{id}/runs}: runs the lab with the knobs of the form, keeps the attempt, and goes to its address. */
final class RunLab {
    private final LabServices services;

    RunLab(LabServices services) {
        this.services = services;
    }

    void handle(Context ctx) {
        LabPage page = LabPage.of(services, ctx);
        Lab lab = page.lab();
        Map<String, String> texts = texts(ctx, lab);
        RunRequest request = RunRequest.of(lab, texts);
        if (!request.sound()) {
            page.showRefused(texts, request.problems());
            return;
        }
        LabRun run = services.runner().run(lab, request.settings(), request.seed());
        keep(ctx, lab, run);
        String address = new RunAddress(lab.id(), run.settings(), run.seed()).page();
        ctx.redirect(address + "#stage", HttpStatus.SEE_OTHER);
    }

    /** The button of a preset stands for all knobs. */
    private static Map<String, String> texts(Context ctx, Lab lab) {
        Map<String, String> sent = KnobTexts.sent(ctx, lab);
        Optional<Preset> preset = Optional.ofNullable(ctx.formParam("preset")).flatMap(lab::preset);
        if (preset.isEmpty()) {
            return sent;
        }
        Map<String, String> texts = new LinkedHashMap<>(preset.get().settings().positions());
        texts.put(KnobsView.SEED, sent.getOrDefault(KnobsView.SEED, Long.toString(lab.seed())));
        return texts;
    }

    private void keep(Context ctx, Lab lab, LabRun run) {
        Assessment assessment = Assessment.of(lab, run, Map.of());
        LabAttempt attempt = new LabAttempt(
                lab.id(),
                run.version().value(),
                run.seed(),
                RunAddress.query(run.settings().positions()),
                Guesses.of(ctx, lab, services.store()).map(Guesses::text).orElse(""),
                assessment.goals().stream()
                        .filter(goal -> goal.result() == GoalResult.Result.REACHED)
                        .map(goal -> goal.goal().id())
                        .toList(),
                services.clock().instant());
        services.store().record(LearnerId.SOLO, attempt);
    }
}
