package warmstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.study.Samples.NOW;
import static warmstart.study.Samples.id;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warmstart.accounts.LearnerId;
import warmstart.quiz.Retrieval;
import warmstart.quiz.grade.Outcome;
import warmstart.scheduling.Grade;
import warmstart.scheduling.Phase;
import warmstart.study.Review;
import warmstart.study.Samples;
import warmstart.study.answer.PendingAnswer;
import warmstart.study.answer.Put;

/** A database as it was before items had variants: whoever updates keeps what was learnt. */
class EarlierTablesTest {
    private static final LearnerId LEARNER = LearnerId.SOLO;
    private static final long THEN = NOW.toEpochMilli();

    @TempDir
    private Path folder;

    /** One review, its card, and an answer to another item that waits. */
    @BeforeEach
    void learnWithTheThirdVersion() throws SQLException {
        H2 h2 = H2.inFile(H2.FILE_SYSTEM, folder.resolve("warmstart"));
        try (Connection connection = h2.open();
                Statement statement = connection.createStatement()) {
            Flyway.configure()
                    .dataSource(h2.source())
                    .locations("classpath:warmstart/store")
                    .target("3")
                    .load()
                    .migrate();
            statement.execute("insert into learner values (1, 'Europe/Berlin', 4, 15, 90, 'SYSTEM', true)");
            statement.execute("""
                    insert into card values
                      (1, 'limit:timeout-max', 'LEARNING', %d, 2.5, 5.25, 0, 1, 1, 0, %d)
                    """.formatted(THEN + 600_000, THEN));
            statement.execute("""
                    insert into review (learner_id, item, form, said, outcome, seen_millis, answered_millis,
                      elapsed_millis, grade, at_millis, before_phase, before_due_millis, before_stability,
                      before_difficulty, before_interval_days, before_step, before_reps, before_lapses,
                      after_phase, after_due_millis, after_stability, after_difficulty, after_interval_days,
                      after_step, after_reps, after_lapses, after_last_review_millis)
                    values (1, 'limit:timeout-max', 'TYPED', '900 s', 'RIGHT', %1$d, %1$d, 7941, 3, %1$d,
                      'NEW', %1$d, 0, 0, 0, 0, 0, 0, 'LEARNING', %2$d, 2.5, 5.25, 0, 1, 1, 0, %1$d)
                    """.formatted(THEN, THEN + 600_000));
            statement.execute("""
                    insert into pending_answer values
                      (1, 'limit:memory-max', 'CHOICE', '3 GB', 'WRONG', %1$d, %1$d, 8000, '10 GB', 'One.
                    Two.')
                    """.formatted(THEN));
            H2.sync(connection);
        }
    }

    @Test
    void everythingThatWasLearntIsStillThere() {
        try (Database database = Database.open(folder, ZoneId.of("UTC"))) {
            assertThat(database.reviews().reviewsSince(LEARNER, NOW.minusSeconds(1)))
                    .singleElement()
                    .satisfies(review -> {
                        assertThat(review.item()).isEqualTo(id("timeout-max"));
                        assertThat(review.grade()).isEqualTo(Grade.GOOD);
                        assertThat(review.answer().said()).isEqualTo("900 s");
                        assertThat(review.answer().put()).isEqualTo(new Put(Retrieval.TYPED, 0, ""));
                        assertThat(review.answer().picked()).isEmpty();
                        assertThat(review.after().stability()).isEqualTo(2.5);
                    });
            assertThat(database.reviews()
                            .card(LEARNER, id("timeout-max"))
                            .orElseThrow()
                            .phase())
                    .isEqualTo(Phase.LEARNING);
            assertThat(database.learners().learner(LEARNER).preferences().zone())
                    .isEqualTo(ZoneId.of("Europe/Berlin"));
        }
    }

    @Test
    void anAnswerThatWaitedStillWaits() {
        try (Database database = Database.open(folder, ZoneId.of("UTC"))) {
            PendingAnswer waiting = database.reviews().pending(LEARNER).get(0);

            assertThat(waiting.item()).isEqualTo(id("memory-max"));
            assertThat(waiting.answer().outcome()).isEqualTo(Outcome.WRONG);
            assertThat(waiting.reasons()).containsExactly("One.", "Two.");
            assertThat(waiting.key()).isEqualTo("10 GB");
        }
    }

    /** Nobody knows what the key said then, so nobody is asked again because of it. */
    @Test
    void itemsAnsweredBeforeRevisionsWereKeptAreNotChanged() {
        try (Database database = Database.open(folder, ZoneId.of("UTC"))) {
            assertThat(database.reviews().revisions(LEARNER)).isEmpty();
        }
    }

    @Test
    void learningGoesOn() {
        try (Database database = Database.open(folder, ZoneId.of("UTC"))) {
            PendingAnswer answer = Samples.pending(id("timeout-max"), "5 min", NOW.plusSeconds(700));
            database.reviews().keep(LEARNER, answer);
            Review review = Samples.review(
                    answer, database.reviews().card(LEARNER, id("timeout-max")).orElseThrow());

            assertThat(database.reviews().record(LEARNER, review)).isTrue();
            assertThat(database.reviews().revisions(LEARNER)).containsEntry(id("timeout-max"), "r1");
            assertThat(database.practice().answers(LEARNER, 1)).isEmpty();
            assertThat(database.reports().open(LEARNER)).isEmpty();
        }
    }
}
