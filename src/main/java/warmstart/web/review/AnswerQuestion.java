package warmstart.web.review;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.NoSuchElementException;
import warmstart.accounts.LearnerId;
import warmstart.study.StudySession;
import warmstart.study.answer.Answered;

/** {@code POST /review/answer}: judges an answer and keeps it until it is graded. */
public final class AnswerQuestion {
    private final StudySession study;
    private final ReviewPage page;
    private final Clock clock;

    public AnswerQuestion(StudySession study, ReviewPage page, Clock clock) {
        this.study = study;
        this.page = page;
        this.clock = clock;
    }

    /** Answers 303 to the verdict; 422 with the question when the answer is not complete. */
    public void handle(Context ctx) {
        ReviewScope scope = ReviewScope.sent(ctx);
        Instant now = clock.instant();
        AnswerForm form = AnswerForm.read(ctx, now);
        Answered answered;
        try {
            answered = study.answer(LearnerId.SOLO, form.attempt(), now);
        } catch (NoSuchElementException e) {
            // The question was retired while the page was open; the next one is the right answer to that.
            ctx.redirect(scope.address(), HttpStatus.SEE_OTHER);
            return;
        }
        if (answered.pending().isPresent()) {
            ctx.redirect(scope.address(), HttpStatus.SEE_OTHER);
            return;
        }
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        page.show(ctx, scope, new TypedSoFar(form.number(), form.unit(), message(answered)));
    }

    private static String message(Answered answered) {
        return switch (answered.verdict().outcome()) {
            case UNIT_MISSING -> "Choose the unit as well.";
            default -> "Answer first, or ask to be shown.";
        };
    }
}
