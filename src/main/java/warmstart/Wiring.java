package warmstart;

import io.javalin.util.JavalinBindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import warmstart.cli.Setting;
import warmstart.cli.Settings;
import warmstart.cli.UsageProblem;
import warmstart.content.ShelfReader;
import warmstart.content.ShippedFolder;
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
        Path content = folder(settings.content(), Setting.CONTENT, "shipped/content");
        Path quizzes = folder(settings.quizzes(), Setting.QUIZZES, "shipped/quizzes");
        Database database = Database.open(settings.data(), ZoneId.systemDefault());
        try {
            Shelf shelf = new ShelfReader().read(content, quizzes).shelf();
            Server server = website(database, shelf).start(settings.host(), settings.port());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, database), "orderly end"));
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

    private static Website website(Database database, Shelf shelf) {
        return new Website(
                Assets.read(ShippedFolder.of("assets")),
                new Website.Ports(database.learners(), database.reviews(), database.labs()),
                () -> shelf,
                Clock.systemUTC());
    }

    private static void end(Server server, Database database) {
        server.close();
        database.close();
    }

    /** The folder as set; where it is the default and missing, the one that travels with the program. */
    static Path folder(Path set, Setting setting, String shipped) {
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
