package warmstart.web.labs;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import warmstart.labs.LabRun;
import warmstart.web.labs.page.RunAddress;
import warmstart.web.labs.page.RunReading;
import warmstart.web.labs.stage.RunClock;

/**
 * {@code GET /labs/{id}}: the lab; with knobs in the address also the run that they make. The same address gives the same
 * page to everybody, whoever ran it first.
 */
final class ShowLab {
    private static final int ROW_DIGITS_MAX = 6;

    private final LabServices services;

    ShowLab(LabServices services) {
        this.services = services;
    }

    void handle(Context ctx) {
        LabPage page = LabPage.of(services, ctx);
        Map<String, String> texts = KnobTexts.asked(ctx, page.lab());
        if (texts.isEmpty()) {
            page.showWaiting();
            return;
        }
        RunRequest request = RunRequest.of(page.lab(), texts);
        if (!request.sound()) {
            page.showRefused(texts, request.problems());
            return;
        }
        LabRun run = services.runner().run(page.lab(), request.settings(), request.seed());
        page.showRun(run, focus(ctx, run));
    }

    private static RunReading.Focus focus(Context ctx, LabRun run) {
        long end = run.trace().durationMicros();
        long micros = RunClock.parse(text(ctx, RunAddress.TIME))
                .map(t -> Math.min(t, end))
                .orElse(end);
        String row = text(ctx, RunAddress.FROM);
        return new RunReading.Focus(
                micros,
                text(ctx, RunAddress.EVENT),
                row.matches("\\d{1," + ROW_DIGITS_MAX + "}") ? Integer.parseInt(row) : -1);
    }

    private static String text(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }
}
