package warmstart.web.practice;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.accounts.LearnerId;
import warmstart.quiz.Item;
import warmstart.quiz.answer.NoAnswer;
import warmstart.quiz.grade.Grader;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.grade.Verdict;
import warmstart.study.PracticeStore;
import warmstart.study.Shelf;
import warmstart.study.answer.Attempt;
import warmstart.study.answer.PendingAnswer;
import warmstart.web.question.SoFar;
import warmstart.web.review.AnswerForm;

/** {@code POST /practice/answer}: judges an answer and keeps it, apart from the schedule. */
public final class AnswerPractice {
    private final PracticeStore answers;
    private final Supplier<Shelf> shelf;
    private final ShowRound page;
    private final Clock clock;

    public AnswerPractice(PracticeStore answers, Supplier<Shelf> shelf, ShowRound page, Clock clock) {
        this.answers = answers;
        this.shelf = shelf;
        this.page = page;
        this.clock = clock;
    }

    /** Answers 303 to the verdict; 422 with the question when the answer is not complete. */
    public void handle(Context ctx) {
        Instant now = clock.instant();
        RoundAddress address = RoundAddress.sent(ctx);
        Attempt attempt = AnswerForm.read(ctx, now);
        Optional<Item> item = shelf.get().deck().find(attempt.item());
        if (item.isPresent() && address.isBegun()) {
            Verdict verdict =
                    Grader.grade(item.get().ask(attempt.variant()).question(attempt.form()), attempt.answer());
            if (!verdict.outcome().settled() && !(attempt.answer() instanceof NoAnswer)) {
                ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                page.show(ctx, address, new SoFar(attempt.answer(), message(verdict)));
                return;
            }
            answers.keep(
                    LearnerId.SOLO,
                    address.round(),
                    new PendingAnswer(
                            attempt.judged(verdict, item.get().revision(), now), verdict.key(), verdict.reasons()));
        }
        ctx.redirect(address.toString(), HttpStatus.SEE_OTHER);
    }

    private static String message(Verdict verdict) {
        return verdict.outcome() == Outcome.UNIT_MISSING
                ? "Give the unit as well."
                : "Answer first, or ask to be shown.";
    }
}
