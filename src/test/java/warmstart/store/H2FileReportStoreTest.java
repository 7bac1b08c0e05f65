package warmstart.store;

import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import warmstart.accounts.LearnerId;
import warmstart.study.ReportStore;
import warmstart.study.ReportStoreContract;

class H2FileReportStoreTest extends ReportStoreContract {
    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder, ZoneId.of("Europe/Berlin"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected ReportStore store() {
        return database.reports();
    }

    @Override
    protected LearnerId anotherLearner() {
        return Tables.addLearner(database);
    }
}
