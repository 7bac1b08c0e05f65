package warmstart.store;

import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import warmstart.accounts.LearnerId;
import warmstart.study.PracticeStore;
import warmstart.study.PracticeStoreContract;

class H2MemoryPracticeStoreTest extends PracticeStoreContract {
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
    protected PracticeStore store() {
        return database.practice();
    }

    @Override
    protected LearnerId anotherLearner() {
        return Tables.addLearner(database);
    }
}
