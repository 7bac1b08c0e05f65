package warmstart.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import org.flywaydb.core.api.FlywayException;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import warmstart.accounts.LearnerStore;
import warmstart.accounts.Preferences;
import warmstart.study.LabStore;
import warmstart.study.PracticeStore;
import warmstart.study.ReportStore;
import warmstart.study.ReviewStore;

/**
 * The database in the data folder: {@code warmstart.mv.db}. One process at a time, any number of threads.
 *
 * <p>Example: {@code try (Database database = Database.open(Path.of("data"), ZoneId.systemDefault())) { ... }}
 */
public final class Database implements AutoCloseable {
    private static final String NAME = "warmstart";
    private static final String DRAFT = "warmstart-new";

    /** More than twice the cores of the machines it is meant for; the rest wait their turn. */
    private static final int CONNECTIONS_MAX = 10;

    private static final int CONNECTIONS_IDLE = 2;
    private static final int CONNECT_MILLIS_MAX = 10_000;

    private final HikariDataSource pool;
    private final Connection syncing;
    private final GroupSync sync;
    private final Transactions transactions;
    private final Runnable release;

    /**
     * Serves a database whose tables are ready.
     *
     * @param syncing a connection for the flusher alone, so that it never waits for one
     * @param release gives back what the database stands on
     */
    private Database(H2 h2, Connection syncing, Runnable release) {
        this.syncing = syncing;
        this.sync = new GroupSync(() -> H2.sync(syncing));
        this.pool = pool(h2);
        this.transactions = new Transactions(Jdbi.create(pool), sync);
        this.release = release;
    }

    /**
     * Opens the database in a folder; makes both when they are not there yet, and the one learner of a server without
     * accounts.
     *
     * @param folder the data folder
     * @param zone where this learner's days begin and end, if the learner is made now
     * @throws StoreProblem when it cannot be opened, with what to do about it
     */
    public static Database open(Path folder, ZoneId zone) {
        return open(folder, zone, H2.FILE_SYSTEM);
    }

    /** A database that is gone when it is closed, for trying things out. */
    public static Database inMemory(ZoneId zone) {
        try {
            return start(H2.inMemory(), zone, () -> {});
        } catch (SQLException e) {
            throw new IllegalStateException("H2 cannot open a database in memory", e);
        }
    }

    static Database open(Path folder, ZoneId zone, String fileSystem) {
        DataFolder claimed = DataFolder.claim(folder);
        try {
            if (Files.exists(claimed.file(NAME))) {
                DatabaseFile.check(claimed.file(NAME));
            } else {
                create(claimed, zone, fileSystem);
            }
            return start(H2.inFile(fileSystem, claimed.database(NAME)), zone, claimed::close);
        } catch (IOException | SQLException | FlywayException | JdbiException | MVStoreException e) {
            claimed.close();
            throw Faults.opening(claimed.file(NAME), e);
        } catch (RuntimeException e) {
            claimed.close();
            throw e;
        }
    }

    /** Where learners are kept. */
    public LearnerStore learners() {
        return new JdbiLearnerStore(transactions);
    }

    /** Where reviews are kept. */
    public ReviewStore reviews() {
        return new JdbiReviewStore(transactions);
    }

    /** Where runs of labs are kept. */
    public LabStore labs() {
        return new JdbiLabStore(transactions);
    }

    /** Where answers given in practice are kept. */
    public PracticeStore practice() {
        return new JdbiPracticeStore(transactions);
    }

    /** Where it is kept what seems wrong with questions. */
    public ReportStore reports() {
        return new JdbiReportStore(transactions);
    }

    /** What the stores run on; for tests that look behind them. */
    Transactions transactions() {
        return transactions;
    }

    /** Writes what is left and lets go of the folder. Call it when no request runs any more; again is harmless. */
    @Override
    public void close() {
        pool.close();
        sync.close();
        try {
            // The last connection closes the database, in this thread.
            syncing.close();
        } catch (SQLException e) {
            throw Faults.named(e).orElseThrow(() -> new IllegalStateException("the database cannot be closed", e));
        } finally {
            release.run();
        }
    }

    /** Under another name first: a database that bears its name is complete, so one without tables is known for damaged. */
    private static void create(DataFolder folder, ZoneId zone, String fileSystem) throws IOException, SQLException {
        Files.deleteIfExists(folder.file(DRAFT));
        H2 draft = H2.inFile(fileSystem, folder.database(DRAFT));
        try (Connection open = draft.open()) {
            prepare(draft, open, zone);
        }
        folder.rename(folder.file(DRAFT), folder.file(NAME));
    }

    private static Database start(H2 h2, ZoneId zone, Runnable release) throws SQLException {
        Connection syncing = h2.open();
        try {
            prepare(h2, syncing, zone);
            return new Database(h2, syncing, release);
        } catch (SQLException | RuntimeException e) {
            syncing.close();
            throw e;
        }
    }

    private static void prepare(H2 h2, Connection syncing, ZoneId zone) throws SQLException {
        Schema.migrate(h2.source());
        Jdbi.create(h2.source())
                .useTransaction(handle -> JdbiLearnerStore.ensureSolo(handle, Preferences.initial(zone)));
        H2.sync(syncing);
    }

    private static HikariDataSource pool(H2 h2) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(h2.source());
        config.setPoolName(NAME);
        config.setMaximumPoolSize(CONNECTIONS_MAX);
        config.setMinimumIdle(CONNECTIONS_IDLE);
        config.setConnectionTimeout(CONNECT_MILLIS_MAX);
        return new HikariDataSource(config);
    }
}
