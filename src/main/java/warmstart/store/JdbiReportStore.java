package warmstart.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;
import warmstart.study.ReportStore;

/** What learners say is wrong with questions, in the table {@code question_report}. Thread-safe. */
final class JdbiReportStore implements ReportStore {
    private final Transactions transactions;

    JdbiReportStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(LearnerId learner, Report report) {
        transactions.write(handle -> {
            JdbiLearnerStore.lock(handle, learner);
            return handle.createUpdate("""
                            insert into question_report (learner_id, item, variant, revision, words, at_millis)
                            values (:learner, :item, :variant, :revision, :words, :at)
                            """)
                    .bind("learner", learner.value())
                    .bind("item", report.item().value())
                    .bind("variant", report.variant())
                    .bind("revision", report.revision())
                    .bind("words", report.words())
                    .bind("at", report.at().toEpochMilli())
                    .execute();
        });
    }

    @Override
    public List<Numbered> open(LearnerId learner) {
        return transactions.read(handle -> handle.createQuery("""
                        select * from question_report where learner_id = :learner and settled_millis is null
                        order by learner_id desc, id desc
                        """)
                .bind("learner", learner.value())
                .map((row, context) -> new Numbered(row.getLong("id"), report(row)))
                .list());
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                new ItemId(row.getString("item")),
                row.getLong("variant"),
                row.getString("revision"),
                row.getString("words"),
                Instant.ofEpochMilli(row.getLong("at_millis")));
    }

    @Override
    public void settle(LearnerId learner, long id, Instant at) {
        mark(learner, id, at.toEpochMilli());
    }

    @Override
    public void reopen(LearnerId learner, long id) {
        mark(learner, id, null);
    }

    private void mark(LearnerId learner, long id, @Nullable Long at) {
        transactions.write(handle -> {
            JdbiLearnerStore.lock(handle, learner);
            return handle.createUpdate(
                            "update question_report set settled_millis = :at where learner_id = :learner and id = :id")
                    .bind("at", at)
                    .bind("learner", learner.value())
                    .bind("id", id)
                    .execute();
        });
    }
}
