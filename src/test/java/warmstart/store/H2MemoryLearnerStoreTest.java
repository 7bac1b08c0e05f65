package warmstart.store;

import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import warmstart.accounts.LearnerStore;
import warmstart.accounts.LearnerStoreContract;

class H2MemoryLearnerStoreTest extends LearnerStoreContract {
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
    protected LearnerStore store() {
        return database.learners();
    }
}
