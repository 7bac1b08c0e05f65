package warmstart.web.review;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import warmstart.accounts.LearnerId;
import warmstart.study.StudySession;

/** {@code POST /review/undo}: takes back the newest grade; its question is asked again. */
public final class UndoReview {
    private final StudySession study;
    private final Clock clock;

    public UndoReview(StudySession study, Clock clock) {
        this.study = study;
        this.clock = clock;
    }

    /** Answers 303 to the review; when there is nothing to take back, nothing changes. */
    public void handle(Context ctx) {
        study.undo(LearnerId.SOLO, clock.instant());
        ctx.redirect(ReviewScope.sent(ctx).address(), HttpStatus.SEE_OTHER);
    }
}
