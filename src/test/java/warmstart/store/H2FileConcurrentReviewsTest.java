package warmstart.store;

import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import warmstart.study.ConcurrentReviewsContract;
import warmstart.study.ReviewStore;

class H2FileConcurrentReviewsTest extends ConcurrentReviewsContract {
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
    protected ReviewStore store() {
        return database.reviews();
    }
}
