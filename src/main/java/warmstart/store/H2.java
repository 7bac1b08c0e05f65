package warmstart.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;

/** One H2 database: its address, its settings, and how it is brought to the disk. The reasons are in RATIONALE.md. */
final class H2 {
    /** Reads and writes files so that an interrupted thread does not close the file for all others. */
    static final String FILE_SYSTEM = "retry:";

    /** How long a write waits for another one of the same learner. */
    private static final int LOCK_MILLIS_MAX = 10_000;

    private static final String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=" + LOCK_MILLIS_MAX;

    private final JdbcDataSource source = new JdbcDataSource();

    private H2(String place) {
        source.setURL("jdbc:h2:" + place + SETTINGS);
        source.setUser("sa");
        source.setPassword("");
    }

    /**
     * A database in a file.
     *
     * @param fileSystem {@link #FILE_SYSTEM}, or one that a test gives to break things
     * @param database the file without its ending
     */
    static H2 inFile(String fileSystem, Path database) {
        return new H2(fileSystem + database);
    }

    /** A database of its own that is gone when its last connection is closed. */
    static H2 inMemory() {
        return new H2("mem:" + UUID.randomUUID());
    }

    DataSource source() {
        return source;
    }

    /** Opens the database and keeps it open, and keeps it from writing by itself. */
    Connection open() throws SQLException {
        Connection connection = source.getConnection();
        // Only GroupSync knows when no transaction is under way.
        store(connection).setAutoCommitDelay(0);
        return connection;
    }

    /** Brings everything that is committed to the disk: writes it to the file and has the file system flush it. */
    static void sync(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private static MVStore store(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }
}
