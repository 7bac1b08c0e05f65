package warmstart.web.settings;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import warmstart.accounts.LearnerId;
import warmstart.accounts.LearnerStore;

/** {@code POST /settings}: keeps the settings, or shows the form again with what is wrong. */
public final class SaveSettings {
    private final LearnerStore learners;
    private final ShowSettings page;

    public SaveSettings(LearnerStore learners, ShowSettings page) {
        this.learners = learners;
        this.page = page;
    }

    /** Answers 303 when kept, 422 with the form when not. */
    public void handle(Context ctx) {
        SettingsForm form = SettingsForm.read(ctx);
        Map<String, String> mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            page.show(ctx, form, mistakes, /* saved= */ false);
            return;
        }
        learners.save(LearnerId.SOLO, form.preferences());
        ctx.redirect("/settings?saved", HttpStatus.SEE_OTHER);
    }
}
