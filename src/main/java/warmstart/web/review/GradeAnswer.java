package warmstart.web.review;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.accounts.LearnerId;
import warmstart.facts.FactId;
import warmstart.quiz.ItemId;
import warmstart.scheduling.Grade;
import warmstart.study.GradeChoice;
import warmstart.study.Shelf;
import warmstart.study.StudySession;
import warmstart.web.question.Passage;

/** {@code POST /review/grade}: schedules the item whose answer waits, and goes on. */
public final class GradeAnswer {
    private final StudySession study;
    private final Supplier<Shelf> shelf;
    private final Clock clock;

    public GradeAnswer(StudySession study, Supplier<Shelf> shelf, Clock clock) {
        this.study = study;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * Answers 303 to what comes next; after a single fact, to its section. A second click finds no answer waiting and goes
     * on as well.
     */
    public void handle(Context ctx) {
        ReviewScope scope = ReviewScope.sent(ctx);
        String item = Optional.ofNullable(ctx.formParam("item")).orElse("");
        Grade grade = Optional.ofNullable(ctx.formParam("grade"))
                .filter(text -> text.matches("[1-4]"))
                .flatMap(text -> Grade.of(Integer.parseInt(text)))
                .orElseThrow(
                        () -> new BadRequestResponse("The form names no grade. Go back and press one of the four."));
        if (!ItemId.isValid(item)) {
            throw new BadRequestResponse("The form does not say what it grades. Go back and grade again.");
        }
        ItemId id = new ItemId(item);
        Optional<GradeChoice> choice = study.choice(LearnerId.SOLO, id, clock.instant());
        if (choice.filter(c -> !c.offered().contains(grade)).isPresent()) {
            throw new BadRequestResponse("That grade is not offered after this answer. Go back and press another one.");
        }
        study.grade(LearnerId.SOLO, id, grade, clock.instant());
        ctx.redirect(after(scope), HttpStatus.SEE_OTHER);
    }

    private String after(ReviewScope scope) {
        return Optional.of(scope.fact())
                .filter(FactId::isValid)
                .flatMap(fact -> shelf.get().facts().find(new FactId(fact)))
                .map(fact -> Passage.of(fact, shelf.get().vault()).address())
                .orElse(scope.address());
    }
}
