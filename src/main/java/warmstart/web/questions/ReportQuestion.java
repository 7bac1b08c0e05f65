package warmstart.web.questions;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import warmstart.accounts.LearnerId;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Retrieval;
import warmstart.study.ReportStore;
import warmstart.study.Shelf;
import warmstart.web.Pages;
import warmstart.web.Section;

/** {@code /questions/{id}/report}: the form in which a learner says what seems wrong, and its keeping. */
public final class ReportQuestion {
    private final ReportStore reports;
    private final Supplier<Shelf> shelf;
    private final Pages pages;
    private final Clock clock;

    public ReportQuestion(ReportStore reports, Supplier<Shelf> shelf, Pages pages, Clock clock) {
        this.reports = reports;
        this.shelf = shelf;
        this.pages = pages;
        this.clock = clock;
    }

    /** {@code GET}: the form; 404 for a question that is not asked. */
    public void show(Context ctx) {
        form(ctx, item(ctx), variant(ctx.queryParam("variant")), "");
    }

    /** {@code POST}: 303 to the list; 422 with the form when nothing was written. */
    public void keep(Context ctx) {
        Item item = item(ctx);
        long variant = variant(ctx.formParam("variant"));
        String words = Optional.ofNullable(ctx.formParam("words")).orElse("").strip();
        if (words.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            form(ctx, item, variant, "Say in a few words what seems wrong.");
            return;
        }
        reports.add(
                LearnerId.SOLO, new ReportStore.Report(item.id(), variant, item.revision(), words, clock.instant()));
        ctx.redirect("/reports", HttpStatus.SEE_OTHER);
    }

    private void form(Context ctx, Item item, long variant, String message) {
        String stem = item.ask(variant).question(Retrieval.CHOICE).stem();
        pages.show(
                ctx,
                Section.REVIEW,
                "questions/report",
                new ReportView(
                        shelf.get().typesetter().block(stem),
                        "/questions/" + item.id() + "/report",
                        variant,
                        "",
                        message));
    }

    private Item item(Context ctx) {
        String id = ctx.pathParam("id");
        return Optional.of(id)
                .filter(ItemId::isValid)
                .flatMap(valid -> shelf.get().deck().find(new ItemId(valid)))
                .orElseThrow(() -> new NotFoundResponse("No question has this name. It may have been retired."));
    }

    private static long variant(@Nullable String text) {
        return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }
}
