package warmstart.store;

import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import warmstart.accounts.LearnerId;
import warmstart.study.ReviewStore;
import warmstart.study.ReviewStoreContract;

class H2MemoryReviewStoreTest extends ReviewStoreContract {
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
    protected ReviewStore store() {
        return database.reviews();
    }

    @Override
    protected LearnerId anotherLearner() {
        return Tables.addLearner(database);
    }
}
