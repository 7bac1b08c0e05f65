package warmstart.web.topics;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.accounts.LearnerId;
import warmstart.base.Problem;
import warmstart.study.Shelf;
import warmstart.study.StudySession;
import warmstart.study.progress.Knowledge;
import warmstart.study.progress.TemperatureCounts;
import warmstart.web.Pages;
import warmstart.web.Section;

/** {@code GET /topics}: all topics, and what is wrong with their files. */
public final class ShowTopics {
    private final StudySession study;
    private final Supplier<Shelf> shelf;
    private final Pages pages;
    private final Clock clock;

    /**
     * The list of all topics.
     *
     * @param tree folders and pages
     * @param counts how many facts are cold, warming and warm
     * @param problems files that are shown broken or not at all, for whoever writes them
     */
    public record TopicsView(TreeView tree, TemperatureCounts counts, List<String> problems) {}

    public ShowTopics(StudySession study, Supplier<Shelf> shelf, Pages pages, Clock clock) {
        this.study = study;
        this.shelf = shelf;
        this.pages = pages;
        this.clock = clock;
    }

    /** Answers with the list. */
    public void handle(Context ctx) {
        Shelf now = shelf.get();
        Knowledge knowledge = Knowledge.of(study.snapshot(LearnerId.SOLO, clock.instant()));
        List<String> problems = now.problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
        pages.show(
                ctx,
                Section.TOPICS,
                "topics/topics",
                new TopicsView(
                        TreeView.of(now.vault().root(), Optional.empty(), knowledge), knowledge.all(), problems));
    }
}
