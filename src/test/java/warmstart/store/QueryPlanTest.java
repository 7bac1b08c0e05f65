package warmstart.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked on every page must not cost more when a learner has learnt more. */
class QueryPlanTest {
    private Database database;

    @BeforeEach
    void threeLearnersWithAThousandCardsAndReviewsEach() {
        database = Database.inMemory(ZoneOffset.UTC);
        Tables.addLearner(database);
        Tables.addLearner(database);
        database.transactions().write(handle -> handle.execute("""
                insert into card (learner_id, item, phase, due_millis, stability, difficulty, interval_days, step, reps,
                  lapses, last_review_millis)
                select mod(x, 3) + 1, 'limit:item-' || x, 'REVIEW', mod(x * 7919, 3001), 3, 5, 3, 0, 2, 0, 0
                from system_range(1, 3000)
                """) + handle.execute("""
                insert into review (learner_id, item, form, said, outcome, seen_millis, answered_millis, elapsed_millis,
                  grade, at_millis, before_phase, before_due_millis, before_stability, before_difficulty,
                  before_interval_days, before_step, before_reps, before_lapses, before_last_review_millis,
                  after_phase, after_due_millis, after_stability, after_difficulty,
                  after_interval_days, after_step, after_reps, after_lapses, after_last_review_millis)
                select learner_id, item, 'TYPED', '', 'RIGHT', 0, 0, 0, 3, due_millis, 'NEW', 0, 0, 0, 0, 0, 0, 0, null,
                  'REVIEW', 0, 3, 5, 3, 0, 1, 0, 0 from card
                """) + handle.execute("analyze"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theDueListReadsTheRowsItGives() {
        String plan = plan(CardRows.DUE, Map.of("learner", 1, "until", 3001, "most", 20));

        // 1,000 cards of the learner are due; the index gives the first twenty of them.
        assertThat(plan).contains("CARD_BY_DUE").contains("index sorted").contains("scanCount: 20");
    }

    @Test
    void theReviewToUndoIsTheFirstRowRead() {
        String plan = plan(ReviewRows.NEWEST, Map.of("learner", 1));

        assertThat(plan).contains("index sorted").contains("scanCount: 1 ");
    }

    @Test
    void theTallyReadsOnlyTheReviewsSinceTheMoment() {
        String plan = plan(ReviewRows.TALLY, Map.of("learner", 1, "since", 2_900));

        // Times are spread over 0 to 3,000: about a thirtieth of the learner's 1,000 reviews lies above 2,900.
        assertThat(plan).contains("REVIEW_BY_TIME").containsPattern("scanCount: [34]\\d\\b");
    }

    @Test
    void theLatestRunsOfALabAreTheFirstRowsRead() {
        database.transactions().write(handle -> handle.execute("""
                insert into lab_attempt
                  (learner_id, lab, model_version, seed, knobs, predictions, goals_reached, at_millis)
                select mod(x, 3) + 1, 'lab-' || mod(x, 7), '1-0', 0, '', '', '', 0 from system_range(1, 3000)
                """));

        assertThat(plan(JdbiLabStore.LATEST, Map.of("learner", 1, "most", 5)))
                .contains("index sorted")
                .contains("scanCount: 5 ");
        assertThat(plan(JdbiLabStore.LATEST_OF_LAB, Map.of("learner", 1, "lab", "lab-3", "most", 5)))
                .contains("index sorted")
                .contains("scanCount: 5 ");
    }

    private String plan(String sql, Map<String, ?> parameters) {
        return database.transactions().read(handle -> Tables.plan(handle, sql, parameters));
    }
}
