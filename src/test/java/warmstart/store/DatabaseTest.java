package warmstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static warmstart.study.Samples.NOW;
import static warmstart.study.Samples.id;
import static warmstart.study.Samples.pending;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import warmstart.accounts.LearnerId;
import warmstart.study.answer.PendingAnswer;

class DatabaseTest {
    @TempDir
    private Path folder;

    @Test
    void anEmptyPlaceGetsFolderTablesAndLearner() {
        Path place = folder.resolve("not/there yet; no: ü%20".replace(";", ","));

        try (Database database = Database.open(place, ZoneId.of("Asia/Tokyo"))) {
            assertThat(
                            Tables.rows(
                                    database,
                                    "select \"version\" from \"flyway_schema_history\" where \"success\" and \"version\" is not null"))
                    .hasSize(4);
            assertThat(database.learners().learner(LearnerId.SOLO).preferences().zone())
                    .isEqualTo(ZoneId.of("Asia/Tokyo"));
        }
        assertThat(place.resolve("warmstart.mv.db")).isNotEmptyFile();
        assertThat(place.resolve("warmstart-new.mv.db")).doesNotExist();
    }

    @Test
    void aSecondStartFindsEverythingAndKeepsTheLearnersZone() {
        PendingAnswer answer = pending(id("timeout-max"), "5 min", NOW);
        try (Database first = Database.open(folder, ZoneId.of("Asia/Tokyo"))) {
            first.reviews().keep(LearnerId.SOLO, answer);
        }

        try (Database second = Database.open(folder, ZoneOffset.UTC)) {
            assertThat(second.reviews().pending(LearnerId.SOLO)).containsExactly(answer);
            assertThat(second.learners().learner(LearnerId.SOLO).preferences().zone())
                    .isEqualTo(ZoneId.of("Asia/Tokyo"));
        }
    }

    @Test
    void aFirstStartThatDiedHalfwayIsBegunAnew() throws Exception {
        Files.writeString(folder.resolve("warmstart-new.mv.db"), "half a database");

        try (Database database = Database.open(folder, ZoneOffset.UTC)) {
            assertThat(database.reviews().cards(LearnerId.SOLO)).isEmpty();
        }
        assertThat(folder.resolve("warmstart-new.mv.db")).doesNotExist();
    }

    @Test
    void aMigrationThatDiedHalfwayIsDoneAgain() {
        try (Database database = Database.open(folder, ZoneOffset.UTC)) {
            // As if the last start had ended before the last statement of the fourth migration: other columns are
            // there,
            // that of the cards is not, and the history knows nothing of it.
            database.transactions()
                    .write(handle -> handle.execute("alter table card drop column revision")
                            + handle.execute("delete from \"flyway_schema_history\" where \"version\" = '4'"));
        }

        try (Database database = Database.open(folder, ZoneOffset.UTC)) {
            assertThat(Tables.rows(database, """
                    select column_name from information_schema.columns
                    where table_name = 'CARD' and column_name = 'REVISION'
                    """)).hasSize(1);
        }
    }

    @Test
    void aMigrationThatFailedIsDoneAgain() {
        try (Database database = Database.open(folder, ZoneOffset.UTC)) {
            database.transactions()
                    .write(
                            handle -> handle.execute("alter table review drop column picked")
                                    + handle.execute(
                                            "update \"flyway_schema_history\" set \"success\" = false where \"version\" = '4'"));
        }

        try (Database database = Database.open(folder, ZoneOffset.UTC)) {
            assertThat(database.reviews().reviewsSince(LearnerId.SOLO, NOW)).isEmpty();
        }
    }

    @Test
    void laterLearnersGetOtherNumbersThanTheFirst() {
        try (Database database = Database.open(folder, ZoneOffset.UTC)) {
            assertThat(List.of(Tables.addLearner(database), Tables.addLearner(database)))
                    .containsExactly(new LearnerId(2), new LearnerId(3));
        }
    }

    @Test
    void closingTwiceIsHarmless() {
        Database database = Database.open(folder, ZoneOffset.UTC);
        database.close();
        database.close();

        assertThatThrownBy(() -> database.reviews().keep(LearnerId.SOLO, pending(id("a"), "5 min", NOW)))
                .isInstanceOf(RuntimeException.class);
    }

    /** H2 closes its file under everybody when a thread is interrupted while it reads; see RATIONALE.md. */
    @Test
    @Timeout(60)
    void anInterruptedThreadDoesNotCloseTheDatabaseForOthers() throws Exception {
        PendingAnswer answer = pending(id("timeout-max"), "5 min", NOW);
        try (Database first = Database.open(folder, ZoneOffset.UTC)) {
            first.reviews().keep(LearnerId.SOLO, answer);
        }
        // Opened anew, so that nothing is in its cache and every query reads the file.
        try (Database database = Database.open(folder, ZoneOffset.UTC)) {
            for (int i = 0; i < 20; i++) {
                Thread reader = new Thread(() -> {
                    database.transactions().read(handle -> {
                        Thread.currentThread().interrupt();
                        return handle.createQuery("select said from pending_answer")
                                .mapTo(String.class)
                                .list();
                    });
                });
                reader.start();
                reader.join();
            }

            assertThat(database.reviews().pending(LearnerId.SOLO)).containsExactly(answer);
            assertThat(database.reviews().keep(LearnerId.SOLO, pending(id("memory-max"), "3 GB", NOW)))
                    .isNotNull();
        }
    }
}
