package warmstart.store;

import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import warmstart.accounts.LearnerId;
import warmstart.study.LabStore;
import warmstart.study.LabStoreContract;

class H2MemoryLabStoreTest extends LabStoreContract {
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
    protected LabStore store() {
        return database.labs();
    }

    @Override
    protected LearnerId anotherLearner() {
        return Tables.addLearner(database);
    }
}
