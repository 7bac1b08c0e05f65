package warmstart.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import warmstart.accounts.LearnerId;
import warmstart.labs.LabId;
import warmstart.study.LabAttempt;
import warmstart.study.LabStore;

/** Runs of labs in the table {@code lab_attempt}. Thread-safe. */
final class JdbiLabStore implements LabStore {
    private static final String LINE = "\n";

    static final String LATEST = """
            select lab, model_version, seed, knobs, predictions, goals_reached, at_millis
            from lab_attempt where learner_id = :learner
            order by learner_id desc, id desc fetch first :most rows only
            """;
    static final String LATEST_OF_LAB = """
            select lab, model_version, seed, knobs, predictions, goals_reached, at_millis
            from lab_attempt where learner_id = :learner and lab = :lab
            order by learner_id desc, lab desc, id desc fetch first :most rows only
            """;

    private final Transactions transactions;

    JdbiLabStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void record(LearnerId learner, LabAttempt attempt) {
        transactions.write(handle -> {
            JdbiLearnerStore.lock(handle, learner);
            return handle.createUpdate("""
                            insert into lab_attempt
                              (learner_id, lab, model_version, seed, knobs, predictions, goals_reached, at_millis)
                            values (:learner, :lab, :model_version, :seed, :knobs, :predictions, :goals, :at)
                            """)
                    .bind("learner", learner.value())
                    .bind("lab", attempt.lab().value())
                    .bind("model_version", attempt.modelVersion())
                    .bind("seed", attempt.seed())
                    .bind("knobs", attempt.knobs())
                    .bind("predictions", attempt.predictions())
                    .bind("goals", String.join(LINE, attempt.goalsReached()))
                    .bind("at", attempt.at().toEpochMilli())
                    .execute();
        });
    }

    @Override
    public List<LabAttempt> latest(LearnerId learner, int atMost) {
        return transactions.read(handle -> handle.createQuery(LATEST)
                .bind("learner", learner.value())
                .bind("most", atMost)
                .map((row, context) -> attempt(row))
                .list());
    }

    @Override
    public List<LabAttempt> latest(LearnerId learner, LabId lab, int atMost) {
        return transactions.read(handle -> handle.createQuery(LATEST_OF_LAB)
                .bind("learner", learner.value())
                .bind("lab", lab.value())
                .bind("most", atMost)
                .map((row, context) -> attempt(row))
                .list());
    }

    private static LabAttempt attempt(ResultSet row) throws SQLException {
        String goals = row.getString("goals_reached");
        return new LabAttempt(
                new LabId(row.getString("lab")),
                row.getString("model_version"),
                row.getLong("seed"),
                row.getString("knobs"),
                row.getString("predictions"),
                goals.isEmpty() ? List.of() : List.of(goals.split(LINE)),
                Instant.ofEpochMilli(row.getLong("at_millis")));
    }
}
