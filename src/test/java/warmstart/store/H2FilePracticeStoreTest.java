package warmstart.store;

import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import warmstart.accounts.LearnerId;
import warmstart.study.PracticeStore;
import warmstart.study.PracticeStoreContract;

class H2FilePracticeStoreTest extends PracticeStoreContract {
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
    protected PracticeStore store() {
        return database.practice();
    }

    @Override
    protected LearnerId anotherLearner() {
        return Tables.addLearner(database);
    }
}
