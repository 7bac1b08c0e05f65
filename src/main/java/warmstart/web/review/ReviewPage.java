package warmstart.web.review;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.accounts.LearnerId;
import warmstart.notes.Page;
import warmstart.study.LearnerSnapshot;
import warmstart.study.QueueCounts;
import warmstart.study.ReviewStore;
import warmstart.study.Shelf;
import warmstart.study.StudySession;
import warmstart.study.Turn;
import warmstart.web.Pages;
import warmstart.web.Section;
import warmstart.web.question.SoFar;
import warmstart.web.view.Dates;

/** Shows where a review stands: its question, the verdict on the answer just given, or that nothing is left. */
public final class ReviewPage {
    private final StudySession study;
    private final ReviewStore reviews;
    private final Supplier<Shelf> shelf;
    private final Pages pages;
    private final Clock clock;

    public ReviewPage(StudySession study, ReviewStore reviews, Supplier<Shelf> shelf, Pages pages, Clock clock) {
        this.study = study;
        this.reviews = reviews;
        this.shelf = shelf;
        this.pages = pages;
        this.clock = clock;
    }

    /** Answers with the page for this scope; what was given stays in its fields. */
    void show(Context ctx, ReviewScope scope, SoFar soFar) {
        Shelf stock = shelf.get();
        Instant now = clock.instant();
        Turn turn = study.next(LearnerId.SOLO, scope.scope(stock.vault()), now);
        pages.show(ctx, Section.REVIEW, "review/review", view(turn, scope, soFar, stock, now));
    }

    private ReviewView view(Turn turn, ReviewScope scope, SoFar soFar, Shelf stock, Instant now) {
        LearnerSnapshot learner = study.snapshot(LearnerId.SOLO, now);
        Instant dayStart = learner.days().start(learner.day());
        return new ReviewView(
                Progressing.view(turn.counts(), reviews.reviewsSince(LearnerId.SOLO, dayStart), isOver(turn)),
                scope.choosing().fields(),
                scope.choosing().page(stock.vault()).map(Page::title).orElse(""),
                turn.fold(ask -> new Asking(stock).view(ask, soFar, now), judge -> null, done -> null),
                turn.fold(ask -> null, judge -> new Judging(stock).view(judge), done -> null),
                turn.fold(ask -> null, judge -> null, done -> done(done, scope, learner, now)));
    }

    private static boolean isOver(Turn turn) {
        return turn.fold(ask -> false, judge -> false, done -> true);
    }

    private static ReviewView.Done done(Turn.Done done, ReviewScope scope, LearnerSnapshot learner, Instant now) {
        QueueCounts counts = done.counts();
        String heading = scope.choosing().fields().isEmpty() ? "Nothing is due." : "Nothing is due of what you chose.";
        String opens = Optional.of(done)
                .flatMap(Turn.Done::opensAt)
                .map(at -> "The next question comes up "
                        + Dates.when(at, now, learner.preferences().zone()) + ".")
                .orElse("No pack asks anything here yet.");
        String did = counts.doneToday() == 0 ? "" : "You answered " + counts.doneToday() + " today. ";
        return new ReviewView.Done(heading, did + opens);
    }
}
