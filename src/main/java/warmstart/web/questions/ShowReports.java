package warmstart.web.questions;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import warmstart.accounts.LearnerId;
import warmstart.accounts.LearnerStore;
import warmstart.notes.SafeHtml;
import warmstart.notes.Typesetter;
import warmstart.quiz.Item;
import warmstart.quiz.Retrieval;
import warmstart.study.ReportStore;
import warmstart.study.Shelf;
import warmstart.web.Pages;
import warmstart.web.Section;
import warmstart.web.view.Dates;

/** {@code /reports}: what is reported, and that it was dealt with. */
public final class ShowReports {
    private final ReportStore reports;
    private final LearnerStore learners;
    private final Supplier<Shelf> shelf;
    private final Pages pages;
    private final Clock clock;

    public ShowReports(ReportStore reports, LearnerStore learners, Supplier<Shelf> shelf, Pages pages, Clock clock) {
        this.reports = reports;
        this.learners = learners;
        this.shelf = shelf;
        this.pages = pages;
        this.clock = clock;
    }

    /** {@code GET}: the list. */
    public void show(Context ctx) {
        String taken = Optional.ofNullable(ctx.queryParam("taken"))
                .filter(id -> id.matches("\\d{1,15}"))
                .orElse("");
        pages.show(
                ctx,
                Section.REVIEW,
                "questions/reports",
                new ReportsView(
                        reports.open(LearnerId.SOLO).stream().map(this::line).toList(), taken));
    }

    /** {@code POST}: takes a report off the list; 303 back, with a way to undo it. */
    public void settle(Context ctx) {
        long id = number(ctx.formParam("id"));
        reports.settle(LearnerId.SOLO, id, clock.instant());
        ctx.redirect("/reports?taken=" + id, HttpStatus.SEE_OTHER);
    }

    /** {@code POST}: puts it back. */
    public void reopen(Context ctx) {
        reports.reopen(LearnerId.SOLO, number(ctx.formParam("id")));
        ctx.redirect("/reports", HttpStatus.SEE_OTHER);
    }

    private ReportsView.Line line(ReportStore.Numbered numbered) {
        ReportStore.Report report = numbered.report();
        Optional<Item> item = shelf.get().deck().find(report.item());
        LocalDate day = report.at()
                .atZone(learners.learner(LearnerId.SOLO).preferences().zone())
                .toLocalDate();
        return new ReportsView.Line(
                numbered.id(),
                item.map(known -> stem(known, report.variant(), shelf.get().typesetter()))
                        .orElse(SafeHtml.empty()),
                report.words(),
                Dates.full(day),
                report.item().value(),
                item.filter(known -> known.revision().equals(report.revision())).isEmpty(),
                item.map(known -> "/practice/round?size=1&item=" + known.id()).orElse(""));
    }

    private static SafeHtml stem(Item item, long variant, Typesetter typesetter) {
        return typesetter.block(item.ask(variant).question(Retrieval.CHOICE).stem());
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }
}
