package warmstart.web.today;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.accounts.LearnerId;
import warmstart.exam.Blueprint;
import warmstart.study.LabStore;
import warmstart.study.LearnerSnapshot;
import warmstart.study.QueueCounts;
import warmstart.study.ReviewQueue;
import warmstart.study.Scope;
import warmstart.study.Shelf;
import warmstart.study.StudySession;
import warmstart.study.progress.ExamDomain;
import warmstart.study.progress.Forecast;
import warmstart.study.progress.Knowledge;
import warmstart.study.progress.TemperatureCounts;
import warmstart.web.Pages;
import warmstart.web.Section;
import warmstart.web.view.Counted;
import warmstart.web.view.Dates;

/** {@code GET /}: what is due, what else there is to do, how warm the exam's domains are. */
public final class ShowToday {
    private static final int STRIP = 600;
    private static final int BAR_MAX = 74;
    private static final int BAR_STEP = 46;
    private static final int BAR_FIRST = 6;

    private final StudySession study;
    private final Supplier<Shelf> shelf;
    private final LabStore labs;
    private final Pages pages;
    private final Clock clock;

    public ShowToday(StudySession study, Supplier<Shelf> shelf, LabStore labs, Pages pages, Clock clock) {
        this.study = study;
        this.shelf = shelf;
        this.labs = labs;
        this.pages = pages;
        this.clock = clock;
    }

    /** Answers with the page. */
    public void handle(Context ctx) {
        Instant now = clock.instant();
        LearnerSnapshot learner = study.snapshot(LearnerId.SOLO, now);
        Knowledge knowledge = Knowledge.of(learner);
        QueueCounts counts = new ReviewQueue(learner, Scope.everything()).counts();
        Optional<Blueprint> exam = shelf.get().exams().stream()
                .filter(blueprint -> blueprint.heldOn(learner.day()))
                .findFirst();
        pages.show(
                ctx,
                Section.TODAY,
                "today/today",
                new TodayView(
                        heading(knowledge, counts),
                        lede(counts, learner, now),
                        counts.left(),
                        Suggestions.of(shelf.get(), knowledge, labs.latest(LearnerId.SOLO, 100)),
                        exam.map(Blueprint::title).orElse(""),
                        exam.map(blueprint -> domains(blueprint, knowledge)).orElse(List.of()),
                        week(Forecast.of(learner))));
    }

    private static String heading(Knowledge knowledge, QueueCounts counts) {
        int going = knowledge.goingCold().size();
        if (going > 0) {
            return Counted.capital(going, "thing you knew is", "things you knew are") + " going cold.";
        }
        if (counts.leftNow() > 0) {
            return Counted.capital(counts.leftNow(), "question is", "questions are") + " due.";
        }
        if (knowledge.all().cold() == knowledge.all().total() && counts.doneToday() == 0) {
            return "Everything is still cold.";
        }
        return counts.newLeft() > 0 ? "Nothing is going cold." : "Done for today.";
    }

    private static String lede(QueueCounts counts, LearnerSnapshot learner, Instant now) {
        String did = counts.doneToday() == 0
                ? ""
                : " You answered " + Counted.of(counts.doneToday(), "question", "questions") + " today.";
        if (counts.left() == 0) {
            return new ReviewQueue(learner, Scope.everything())
                            .opensAt()
                            .map(at -> "The next question comes up "
                                    + Dates.when(at, now, learner.preferences().zone()) + ".")
                            .orElse("No pack asks anything yet.")
                    + did;
        }
        return questions(counts) + ", " + Counted.minutes(counts.left()) + "." + did;
    }

    private static String questions(QueueCounts counts) {
        if (counts.leftNow() == 0) {
            return Counted.of(counts.newLeft(), "new question", "new questions");
        }
        String fresh = counts.newLeft() == 0 ? "" : ", " + counts.newLeft() + " of them new";
        return Counted.of(counts.left(), "question", "questions") + fresh;
    }

    private static List<TodayView.DomainView> domains(Blueprint exam, Knowledge knowledge) {
        return exam.domains().stream()
                .map(domain -> {
                    TemperatureCounts counts = knowledge
                            .byDomain()
                            .getOrDefault(new ExamDomain(exam.id(), domain.number()), new TemperatureCounts(0, 0, 0));
                    return new TodayView.DomainView(
                            domain.title(),
                            domain.percent(),
                            counts.warm() + " warm, " + counts.warming() + " warming, " + counts.cold() + " cold",
                            width(counts.warm(), counts),
                            width(counts.warming(), counts));
                })
                .toList();
    }

    private static int width(int part, TemperatureCounts counts) {
        return counts.total() == 0 ? 0 : part * STRIP / counts.total();
    }

    private static TodayView.Week week(Forecast forecast) {
        int most = Math.max(
                1, forecast.days().stream().mapToInt(Forecast.Day::due).max().orElse(1));
        List<TodayView.Bar> bars = new java.util.ArrayList<>();
        for (Forecast.Day day : forecast.days()) {
            int x = BAR_FIRST + BAR_STEP * bars.size();
            bars.add(new TodayView.Bar(Dates.weekday(day.date()), day.due(), x, day.due() * BAR_MAX / most));
        }
        String words = "Reviews due: "
                + String.join(
                        ", ",
                        bars.stream().map(bar -> bar.name() + " " + bar.due()).toList());
        return new TodayView.Week(List.copyOf(bars), words);
    }
}
