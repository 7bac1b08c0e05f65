package warmstart.web.drive;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import warmstart.accounts.LearnerId;
import warmstart.content.ShippedFolder;
import warmstart.scheduling.Grade;
import warmstart.store.Database;
import warmstart.study.Shelf;
import warmstart.study.StudySession;
import warmstart.study.answer.PendingAnswer;
import warmstart.web.Assets;
import warmstart.web.Server;
import warmstart.web.Website;

/**
 * The website on a free port, with its database and its clock.
 *
 * <p>Example: {@code try (Site site = Site.fresh()) { site.visitor().get("/review") … }}
 */
public final class Site implements AutoCloseable {
    /** A Monday morning, a week before one exam ends and the next begins. */
    public static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

    private static final ZoneId ZONE = ZoneId.of("UTC");

    private final Database database;
    private final Shelf shelf;
    private final HandClock clock;
    private final Website website;
    private final Server server;

    private final boolean forgotten;

    private Site(Database database, Shelf shelf, HandClock clock, boolean forgotten) {
        this.forgotten = forgotten;
        this.database = database;
        this.shelf = shelf;
        this.clock = clock;
        this.website = website(database, shelf, clock);
        this.server = website.start("127.0.0.1", 0);
    }

    /** The shipped content, and nothing learnt yet. */
    public static Site fresh() {
        return over(Shelves.shipped());
    }

    /** This content, and nothing learnt yet. */
    public static Site over(Shelf shelf) {
        return new Site(Database.inMemory(ZONE), shelf, new HandClock(MORNING), /* forgotten= */ true);
    }

    /** The shipped content, and what was learnt in this data folder. */
    public static Site in(Path data, HandClock clock) {
        return new Site(Database.open(data, ZONE), Shelves.shipped(), clock, /* forgotten= */ false);
    }

    /** The same pages over ports of a test. */
    public static Website website(Database database, Shelf shelf, HandClock clock) {
        return new Website(
                Assets.read(ShippedFolder.of("assets")),
                new Website.Ports(database.learners(), database.reviews(), database.labs()),
                () -> shelf,
                clock);
    }

    /** Where it answers: {@code http://127.0.0.1:41235}. */
    public String address() {
        return server.address();
    }

    /** A browser that was never here before. */
    public Visitor visitor() {
        return new Visitor(address());
    }

    public Database database() {
        return database;
    }

    public HandClock clock() {
        return clock;
    }

    public Website website() {
        return website;
    }

    /** Takes back everything that was answered, so that the next test begins anew. */
    public void forget() {
        StudySession study = new StudySession(database.reviews(), database.learners(), shelf::deck);
        for (PendingAnswer waiting : database.reviews().pending(LearnerId.SOLO)) {
            study.grade(LearnerId.SOLO, waiting.item(), Grade.AGAIN, clock.instant());
        }
        while (study.undo(LearnerId.SOLO, clock.instant()).isPresent()) {
            // Each call takes back one.
        }
    }

    /** Waits for the end only when something is kept of it: the server takes a second to end. */
    @Override
    public void close() {
        if (forgotten) {
            new Thread(this::end, "end of a site").start();
        } else {
            end();
        }
    }

    private void end() {
        server.close();
        database.close();
    }
}
