package warmstart;

import io.javalin.util.JavalinBindException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import warmstart.cli.Check;
import warmstart.cli.Setting;
import warmstart.cli.Settings;
import warmstart.cli.UsageProblem;
import warmstart.content.ShippedFolder;
import warmstart.content.live.LiveShelf;
import warmstart.store.Database;
import warmstart.study.Shelf;
import warmstart.web.Assets;
import warmstart.web.Server;
import warmstart.web.Website;

/** The composition root: the only class that sees every package. */
final class Wiring {
    private Wiring() {}

    /**
     * Starts the study application and arranges for its orderly end.
     *
     * @return the address at which it answers
     * @throws UsageProblem when the port is taken
     * @throws warmstart.store.StoreProblem when the data folder cannot be used
     */
    static String serve(Settings settings) {
        Check.Folders folders = folders(settings);
        Database database = Database.open(settings.data(), ZoneId.systemDefault());
        try {
            LiveShelf shelf = new LiveShelf(folders.content(), folders.quizzes());
            Server server = website(database, shelf).start(settings.host(), settings.port());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, shelf, database), "orderly end"));
            if (folders.content().getFileSystem().equals(FileSystems.getDefault())) {
                shelf.follow();
            }
            return server.address();
        } catch (JavalinBindException e) {
            database.close();
            throw new UsageProblem(
                    "The port " + settings.port() + " on " + settings.host() + " is taken. Stop the other"
                            + " program, or choose another port with --port or " + Setting.PORT.variable() + ".");
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Website website(Database database, Supplier<Shelf> shelf) {
        return new Website(
                Assets.read(ShippedFolder.of("assets")),
                new Website.Ports(
                        database.learners(),
                        database.reviews(),
                        database.labs(),
                        database.practice(),
                        database.reports()),
                shelf,
                Clock.systemUTC());
    }

    private static void end(Server server, LiveShelf shelf, Database database) {
        server.close();
        shelf.close();
        database.close();
    }

    /** The folders to read, as set or as shipped. */
    static Check.Folders folders(Settings settings) {
        return new Check.Folders(
                folder(settings.content(), Setting.CONTENT, "shipped/content"),
                folder(settings.quizzes(), Setting.QUIZZES, "shipped/quizzes"));
    }

    /** The folder as set; where it is the default and missing, the one that travels with the program. */
    private static Path folder(Path set, Setting setting, String shipped) {
        if (Files.isDirectory(set)) {
            return set;
        }
        if (set.equals(Path.of(setting.fallback()))) {
            return ShippedFolder.of(shipped);
        }
        throw new UsageProblem("There is no folder `" + set + "`. Set " + setting.variable() + " to an existing one, or"
                + " leave it out.");
    }
}
