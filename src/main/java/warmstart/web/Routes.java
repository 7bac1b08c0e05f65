package warmstart.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import warmstart.labs.LabRunner;
import warmstart.study.Shelf;
import warmstart.study.StudySession;
import warmstart.web.facts.ShowFact;
import warmstart.web.labs.LabRoutes;
import warmstart.web.labs.LabServices;
import warmstart.web.practice.AnswerPractice;
import warmstart.web.practice.ShowPractice;
import warmstart.web.practice.ShowRound;
import warmstart.web.questions.ReportQuestion;
import warmstart.web.questions.ShowReports;
import warmstart.web.review.AnswerQuestion;
import warmstart.web.review.GradeAnswer;
import warmstart.web.review.ReviewPage;
import warmstart.web.review.ShowReview;
import warmstart.web.review.UndoReview;
import warmstart.web.settings.SaveSettings;
import warmstart.web.settings.ShowSettings;
import warmstart.web.today.ShowToday;
import warmstart.web.topics.ShowAttachment;
import warmstart.web.topics.ShowTopic;
import warmstart.web.topics.ShowTopics;

/** Every address this server answers, in one list. */
final class Routes {
    private Routes() {}

    static List<Route> of(Website site) {
        Supplier<Shelf> shelf = site.shelf();
        StudySession study = site.study();
        Pages pages = site.pages();
        Clock clock = site.clock();
        ReviewPage review = new ReviewPage(study, site.ports().reviews(), shelf, pages, clock);

        List<Route> routes = new ArrayList<>();
        routes.add(Route.get(
                "/", Access.LEARNER, new ShowToday(study, shelf, site.ports().labs(), pages, clock)::handle));

        routes.add(Route.get("/topics", Access.LEARNER, new ShowTopics(study, shelf, pages, clock)::handle));
        routes.add(Route.get("/topics/<page>", Access.LEARNER, new ShowTopic(study, shelf, pages, clock)::handle));
        routes.add(Route.get("/files/<path>", Access.LEARNER, new ShowAttachment(shelf)::handle));
        routes.add(Route.get("/facts/{id}", Access.LEARNER, new ShowFact(study, shelf, pages, clock)::handle));

        routes.add(Route.get("/review", Access.LEARNER, new ShowReview(review)::handle));
        routes.add(Route.post("/review/answer", Access.LEARNER, new AnswerQuestion(study, review, clock)::handle));
        routes.add(Route.post("/review/grade", Access.LEARNER, new GradeAnswer(study, shelf, clock)::handle));
        routes.add(Route.post("/review/undo", Access.LEARNER, new UndoReview(study, clock)::handle));

        routes.addAll(questions(site));

        routes.addAll(LabRoutes.of(new LabServices(
                () -> shelf.get().labs(),
                LabRunner.standard(),
                site.ports().labs(),
                () -> shelf.get().facts(),
                clock,
                pages)));

        ShowSettings settings = new ShowSettings(site.ports().learners(), pages);
        routes.add(Route.get("/settings", Access.LEARNER, settings::handle));
        routes.add(Route.post(
                "/settings", Access.LEARNER, new SaveSettings(site.ports().learners(), settings)::handle));

        routes.add(Route.get("/assets/{version}/<name>", Access.OPEN, site.assets()::serve));
        routes.add(Route.get("/favicon.ico", Access.OPEN, site.assets()::favicon));
        routes.add(Route.get("/healthz", Access.OPEN, Routes::healthy));
        return List.copyOf(routes);
    }

    /** Practice, and what seems wrong with questions. */
    private static List<Route> questions(Website site) {
        ShowRound round = new ShowRound(site.ports().practice(), site.shelf(), site.pages(), site.clock());
        AnswerPractice answer = new AnswerPractice(site.ports().practice(), site.shelf(), round, site.clock());
        ReportQuestion report = new ReportQuestion(site.ports().reports(), site.shelf(), site.pages(), site.clock());
        ShowReports reports = new ShowReports(
                site.ports().reports(), site.ports().learners(), site.shelf(), site.pages(), site.clock());
        return List.of(
                Route.get(
                        "/practice",
                        Access.LEARNER,
                        new ShowPractice(site.shelf(), site.pages(), site.clock())::handle),
                Route.get("/practice/round", Access.LEARNER, round::handle),
                Route.post("/practice/answer", Access.LEARNER, answer::handle),
                Route.get("/questions/{id}/report", Access.LEARNER, report::show),
                Route.post("/questions/{id}/report", Access.LEARNER, report::keep),
                Route.get("/reports", Access.LEARNER, reports::show),
                Route.post("/reports/settle", Access.LEARNER, reports::settle),
                Route.post("/reports/reopen", Access.LEARNER, reports::reopen));
    }

    private static void healthy(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8").result("ok\n");
    }
}
