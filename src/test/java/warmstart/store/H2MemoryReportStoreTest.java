package warmstart.store;

import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import warmstart.accounts.LearnerId;
import warmstart.study.ReportStore;
import warmstart.study.ReportStoreContract;

class H2MemoryReportStoreTest extends ReportStoreContract {
    private Database database;

    @BeforeEach
    void open() {
        database = Database.inMemory(ZoneId.of("Europe/Berlin"));
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
