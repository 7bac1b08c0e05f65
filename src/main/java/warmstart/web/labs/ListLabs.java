package warmstart.web.labs;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import warmstart.accounts.LearnerId;
import warmstart.labs.Lab;
import warmstart.labs.Labs;
import warmstart.study.LabAttempt;
import warmstart.web.Section;
import warmstart.web.view.Dates;

/** {@code GET /labs}: the labs there are, and how far the learner came in each. */
final class ListLabs {
    private final LabServices services;

    ListLabs(LabServices services) {
        this.services = services;
    }

    void handle(Context ctx) {
        Labs labs = services.labs().get();
        List<LabListView.Entry> entries =
                labs.all().stream().map(lab -> entry(lab, labs)).toList();
        services.pages().show(ctx, Section.LABS, "labs/labs", new LabListView(entries));
    }

    private LabListView.Entry entry(Lab lab, Labs labs) {
        Optional<LabAttempt> last =
                services.store().latest(LearnerId.SOLO, lab.id(), 1).stream().findFirst();
        int reached = last.map(attempt -> attempt.goalsReached().size()).orElse(-1);
        String mark = reached < 0 ? "deg" : reached == lab.goals().size() ? "deg full" : "deg half";
        List<String> before = lab.links().prerequisites().stream()
                .flatMap(id -> labs.find(id).stream())
                .map(Lab::title)
                .toList();
        return new LabListView.Entry(
                lab.number(),
                lab.title(),
                lab.summary(),
                lab.minutes(),
                lab.id().address(),
                mark,
                last.map(attempt -> reached + " of " + lab.goals().size() + " goals reached " + when(attempt.at()))
                        .orElse("not run yet"),
                before.isEmpty() ? "" : "after " + String.join(", ", before));
    }

    private String when(Instant moment) {
        return Dates.when(moment, services.clock().instant(), services.clock().getZone());
    }
}
