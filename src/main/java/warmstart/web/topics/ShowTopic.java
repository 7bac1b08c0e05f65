package warmstart.web.topics;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import warmstart.accounts.LearnerId;
import warmstart.notes.Outline;
import warmstart.notes.Page;
import warmstart.notes.PageId;
import warmstart.notes.Vault;
import warmstart.study.LearnerSnapshot;
import warmstart.study.ReviewQueue;
import warmstart.study.Scope;
import warmstart.study.Shelf;
import warmstart.study.StudySession;
import warmstart.study.progress.Knowledge;
import warmstart.web.Pages;
import warmstart.web.Section;
import warmstart.web.view.Counted;
import warmstart.web.view.Heat;

/** {@code GET /topics/<page>}: a note with its tree, outline, backlinks, and what is due in it. */
public final class ShowTopic {
    private final StudySession study;
    private final Supplier<Shelf> shelf;
    private final Pages pages;
    private final Clock clock;

    public ShowTopic(StudySession study, Supplier<Shelf> shelf, Pages pages, Clock clock) {
        this.study = study;
        this.shelf = shelf;
        this.pages = pages;
        this.clock = clock;
    }

    /** Answers with the page, or 404 when no note has this address. */
    public void handle(Context ctx) {
        Shelf now = shelf.get();
        Page page = pageAt(ctx.pathParam("page"), now.vault())
                .orElseThrow(() -> new NotFoundResponse("No topic is kept at this address. It may have been renamed."));
        LearnerSnapshot learner = study.snapshot(LearnerId.SOLO, clock.instant());
        Knowledge knowledge = Knowledge.of(learner);
        pages.show(
                ctx,
                Section.TOPICS,
                "topics/topic",
                new TopicView(
                        crumbs(page),
                        page.title(),
                        page.summary(),
                        Heat.onMarks(page.html(), knowledge.byFact()),
                        TreeView.of(now.vault().root(), Optional.of(page), knowledge),
                        outline(Outline.of(page).entries(), false),
                        backlinks(page, now.vault()),
                        next(page, now, learner),
                        neighbours(page, now.vault()),
                        SectionQuestions.of(page, now.deck())));
    }

    private static Optional<Page> pageAt(String address, Vault vault) {
        try {
            return vault.page(new PageId(address));
        } catch (IllegalArgumentException e) {
            // What somebody types into the address bar need not have the form of a page's name.
            return Optional.empty();
        }
    }

    private static List<String> crumbs(Page page) {
        return page.folder().isEmpty() ? List.of() : List.of(page.folder().split("/"));
    }

    private static List<TopicView.Entry> outline(List<Outline.Entry> entries, boolean deep) {
        return entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(new TopicView.Entry(
                                entry.heading().text(), "#" + entry.heading().anchor(), deep)),
                        outline(entry.below(), true).stream()))
                .toList();
    }

    /** Each page once, by the first of its sections that links here. */
    private static List<TopicView.Entry> backlinks(Page page, Vault vault) {
        List<TopicView.Entry> entries = new ArrayList<>();
        for (var backlink : vault.links().backlinksTo(page.id())) {
            if (entries.stream().noneMatch(e -> e.text().equals(backlink.from().title()))) {
                entries.add(new TopicView.Entry(backlink.from().title(), backlink.address(), false));
            }
        }
        return entries;
    }

    private static List<TopicView.Step> next(Page page, Shelf shelf, LearnerSnapshot learner) {
        List<TopicView.Step> steps = new ArrayList<>();
        int left = new ReviewQueue(learner, Scope.note(page.name())).counts().left();
        if (left > 0) {
            steps.add(new TopicView.Step(
                    "Due here",
                    Counted.of(left, "question", "questions") + ", " + Counted.minutes(left),
                    "/review?topic=" + page.id()));
        }
        shelf.labs().all().stream()
                .filter(lab -> lab.links().sections().stream()
                        .anyMatch(section -> section.page().equals(page.id())))
                .forEach(lab -> steps.add(new TopicView.Step(
                        "See it happen",
                        "Lab " + lab.number() + ": " + lab.title(),
                        lab.id().address())));
        return steps;
    }

    private static List<TopicView.Step> neighbours(Page page, Vault vault) {
        return Stream.concat(
                        vault.previous(page).map(p -> new TopicView.Step("Before", p.title(), p.address())).stream(),
                        vault.next(page).map(p -> new TopicView.Step("Next", p.title(), p.address())).stream())
                .toList();
    }
}
