package warmstart.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import warmstart.accounts.LearnerId;
import warmstart.accounts.LearnerStore;
import warmstart.accounts.Preferences;
import warmstart.study.LabStore;
import warmstart.study.PracticeStore;
import warmstart.study.ReportStore;
import warmstart.study.ReviewStore;
import warmstart.study.Shelf;
import warmstart.study.StudySession;
import warmstart.study.progress.Knowledge;

/**
 * All pages together: what the routes need, made once. Thread-safe.
 */
public final class Website {
    private final Assets assets;
    private final Ports ports;
    private final Supplier<Shelf> shelf;
    private final Clock clock;
    private final StudySession study;
    private final FormToken token = new FormToken();
    private final Pages pages;

    /**
     * Where things are kept.
     *
     * @param learners preferences
     * @param reviews answers and schedules
     * @param labs runs of labs
     * @param practice answers given in practice
     * @param reports what seems wrong with questions
     */
    public record Ports(
            LearnerStore learners, ReviewStore reviews, LabStore labs, PracticeStore practice, ReportStore reports) {
        public Ports {
            Objects.requireNonNull(learners, "learners");
            Objects.requireNonNull(reviews, "reviews");
            Objects.requireNonNull(labs, "labs");
            Objects.requireNonNull(practice, "practice");
            Objects.requireNonNull(reports, "reports");
        }
    }

    /**
     * The website over these stores.
     *
     * @param shelf everything there is to learn from, as it is at the moment of the call
     * @param clock what time it is
     */
    public Website(Assets assets, Ports ports, Supplier<Shelf> shelf, Clock clock) {
        this.assets = assets;
        this.ports = ports;
        this.shelf = shelf;
        this.clock = clock;
        this.study = new StudySession(
                ports.reviews(), ports.learners(), () -> shelf.get().deck());
        this.pages = new Pages(this::frame, Layout.bare(assets));
    }

    /**
     * Opens the website.
     *
     * @param host a loopback address
     * @param port the port; 0 takes a free one
     * @throws io.javalin.util.JavalinBindException when the port is taken
     */
    public Server start(String host, int port) {
        return Server.start(host, port, routes(), new Guard(token), new ErrorPages(pages, new NearestPages(shelf)));
    }

    /** Every route there is. */
    List<Route> routes() {
        return Routes.of(this);
    }

    Assets assets() {
        return assets;
    }

    Ports ports() {
        return ports;
    }

    Supplier<Shelf> shelf() {
        return shelf;
    }

    Clock clock() {
        return clock;
    }

    StudySession study() {
        return study;
    }

    Pages pages() {
        return pages;
    }

    private Layout frame(Context ctx, Section section) {
        LearnerId learner = LearnerId.SOLO;
        Preferences preferences = ports.learners().learner(learner).preferences();
        double warm =
                Knowledge.of(study.snapshot(learner, clock.instant())).all().shareWarm();
        return new Layout(
                section,
                preferences.theme().word(),
                preferences.shortcuts(),
                (int) Math.floor(warm * Layout.TICKS_ALL),
                token.of(ctx),
                assets);
    }
}
