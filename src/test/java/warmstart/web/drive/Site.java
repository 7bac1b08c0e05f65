package warmstart.web.drive;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import warmstart.content.ShippedFolder;
import warmstart.store.Database;
import warmstart.study.Shelf;
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

    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final Database database;
    private final HandClock clock;
    private final Website website;
    private final Server server;

    private Site(Database database, Shelf shelf, HandClock clock) {
        this.database = database;
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
        return new Site(Database.inMemory(ZONE), shelf, new HandClock(MORNING));
    }

    /** The shipped content, and what was learnt in this data folder. */
    public static Site in(Path data, HandClock clock) {
        return new Site(Database.open(data, ZONE), Shelves.shipped(), clock);
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

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
