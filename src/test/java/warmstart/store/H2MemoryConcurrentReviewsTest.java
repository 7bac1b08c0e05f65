package warmstart.store;

import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import warmstart.study.ConcurrentReviewsContract;
import warmstart.study.ReviewStore;

class H2MemoryConcurrentReviewsTest extends ConcurrentReviewsContract {
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
}
