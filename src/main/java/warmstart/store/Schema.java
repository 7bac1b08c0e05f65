package warmstart.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables to the version this program knows. */
final class Schema {
    private Schema() {}

    /**
     * Migrates, from empty or from any earlier version.
     *
     * @throws StoreProblem when a later version of the program has been here; nothing is changed then
     */
    static void migrate(DataSource source) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:warmstart/store")
                .failOnMissingLocations(true)
                .cleanDisabled(true)
                .load();
        MigrationInfoService info = flyway.info();
        refuseLater(info);
        if (isHalfDone(info)) {
            // A migration failed, on a full disk say; it is safe to run it again.
            flyway.repair();
        }
        flyway.migrate();
    }

    private static void refuseLater(MigrationInfoService info) {
        boolean later = Arrays.stream(info.all())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED);
        if (later) {
            throw new StoreProblem(
                    "the database was written by a newer Warmstart (it has version "
                            + info.current().getVersion() + " of the tables)",
                    "start that version, or put back the backup from before the upgrade",
                    null);
        }
    }

    private static boolean isHalfDone(MigrationInfoService info) {
        return Arrays.stream(info.all()).anyMatch(migration -> migration.getState() == MigrationState.FAILED);
    }
}
