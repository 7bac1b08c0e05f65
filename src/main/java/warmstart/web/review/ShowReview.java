package warmstart.web.review;

import io.javalin.http.Context;
import warmstart.web.question.SoFar;

/** {@code GET /review}: what comes next, of all topics, of one, or one fact. */
public final class ShowReview {
    private final ReviewPage page;

    public ShowReview(ReviewPage page) {
        this.page = page;
    }

    /** Answers with the page. */
    public void handle(Context ctx) {
        page.show(ctx, ReviewScope.asked(ctx), SoFar.NOTHING);
    }
}
