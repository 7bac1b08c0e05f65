package warmstart.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;
import warmstart.study.answer.PendingAnswer;

/** The table {@code pending_answer}: answers that wait for their grade, one for an item of a learner. */
final class PendingRows {
    private static final String LINE = "\n";

    private PendingRows() {}

    static List<PendingAnswer> all(Handle handle, LearnerId learner) {
        return handle.createQuery("""
                        select * from pending_answer where learner_id = :learner
                        order by answered_millis, item
                        """)
                .bind("learner", learner.value())
                .map((row, context) -> read(row))
                .list();
    }

    static Optional<PendingAnswer> find(Handle handle, LearnerId learner, ItemId item) {
        return handle.createQuery("select * from pending_answer where learner_id = :learner and item = :item")
                .bind("learner", learner.value())
                .bind("item", item.value())
                .map((row, context) -> read(row))
                .findOne();
    }

    static void insert(Handle handle, LearnerId learner, PendingAnswer pending) {
        AnswerColumns.bind(handle.createUpdate("""
                                insert into pending_answer (learner_id, item, form, variant, revision, said, picked, outcome, seen_millis,
                                  answered_millis, elapsed_millis, right_answer, reasons)
                                values (:learner, :item, :form, :variant, :revision, :said, :picked, :outcome, :seen_millis,
                                  :answered_millis, :elapsed_millis, :right_answer, :reasons)
                                """), pending.answer())
                .bind("learner", learner.value())
                .bind("right_answer", pending.key())
                .bind("reasons", String.join(LINE, pending.reasons()))
                .execute();
    }

    static void delete(Handle handle, LearnerId learner, ItemId item) {
        handle.createUpdate("delete from pending_answer where learner_id = :learner and item = :item")
                .bind("learner", learner.value())
                .bind("item", item.value())
                .execute();
    }

    private static PendingAnswer read(ResultSet row) throws SQLException {
        String reasons = row.getString("reasons");
        return new PendingAnswer(
                AnswerColumns.read(row),
                row.getString("right_answer"),
                reasons.isEmpty() ? List.of() : List.of(reasons.split(LINE)));
    }
}
