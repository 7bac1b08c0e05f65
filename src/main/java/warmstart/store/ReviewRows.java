package warmstart.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;
import warmstart.scheduling.Grade;
import warmstart.study.Review;
import warmstart.study.Tally;

/** The table {@code review}: the history. No statement here deletes, and none changes more than the mark of an undo. */
final class ReviewRows {
    /** All columns downwards: H2 then walks the index backwards; a mixture of directions would make it sort. */
    static final String NEWEST = """
            select * from review where learner_id = :learner and undone_millis is null
            order by learner_id desc, id desc fetch first row only
            """;

    static final String TALLY = """
            select count(*) as reviews, count(case when before_phase = 'NEW' then 1 end) as introduced
            from review
            where learner_id = :learner and at_millis >= :since and undone_millis is null
            """;

    private ReviewRows() {}

    /** A review with its number in the table. */
    record Numbered(long id, Review review) {}

    static void append(Handle handle, LearnerId learner, Review review) {
        Update insert = handle.createUpdate("""
                insert into review (learner_id, item, form, variant, revision, said, picked, outcome, seen_millis, answered_millis, elapsed_millis,
                  grade, at_millis, before_phase, before_due_millis, before_stability, before_difficulty,
                  before_interval_days, before_step, before_reps, before_lapses, before_last_review_millis,
                  after_phase, after_due_millis, after_stability, after_difficulty,
                  after_interval_days, after_step, after_reps, after_lapses, after_last_review_millis)
                values (:learner, :item, :form, :variant, :revision, :said, :picked, :outcome, :seen_millis, :answered_millis, :elapsed_millis,
                  :grade, :at_millis, :before_phase, :before_due_millis, :before_stability, :before_difficulty,
                  :before_interval_days, :before_step, :before_reps, :before_lapses, :before_last_review_millis,
                  :after_phase, :after_due_millis, :after_stability, :after_difficulty,
                  :after_interval_days, :after_step, :after_reps, :after_lapses, :after_last_review_millis)
                """);
        AnswerColumns.bind(insert, review.answer());
        CardColumns.bind(insert, "before_", review.before());
        CardColumns.bind(insert, "after_", review.after());
        insert.bind("learner", learner.value())
                .bind("grade", review.grade().number())
                .bind("at_millis", review.at().toEpochMilli())
                .execute();
    }

    /** The one to be undone next. */
    static Optional<Numbered> newest(Handle handle, LearnerId learner) {
        return handle.createQuery(NEWEST)
                .bind("learner", learner.value())
                .map((row, context) -> new Numbered(row.getLong("id"), read(row)))
                .findOne();
    }

    /** What the key of an item said at its newest review that counts; empty when there is none. */
    static String revisionOfLast(Handle handle, LearnerId learner, ItemId item) {
        return handle.createQuery("""
                        select revision from review
                        where learner_id = :learner and item = :item and undone_millis is null
                        order by learner_id desc, id desc fetch first row only
                        """)
                .bind("learner", learner.value())
                .bind("item", item.value())
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    static void markUndone(Handle handle, LearnerId learner, long id, Instant at) {
        handle.createUpdate("update review set undone_millis = :at where learner_id = :learner and id = :id")
                .bind("at", at.toEpochMilli())
                .bind("learner", learner.value())
                .bind("id", id)
                .execute();
    }

    static List<Review> since(Handle handle, LearnerId learner, Instant since) {
        return handle.createQuery("""
                        select * from review
                        where learner_id = :learner and at_millis >= :since and undone_millis is null
                        order by id
                        """)
                .bind("learner", learner.value())
                .bind("since", since.toEpochMilli())
                .map((row, context) -> read(row))
                .list();
    }

    static Tally tally(Handle handle, LearnerId learner, Instant since) {
        return handle.createQuery(TALLY)
                .bind("learner", learner.value())
                .bind("since", since.toEpochMilli())
                .map((row, context) -> new Tally(row.getInt("reviews"), row.getInt("introduced")))
                .one();
    }

    private static Review read(ResultSet row) throws SQLException {
        int number = row.getInt("grade");
        return new Review(
                AnswerColumns.read(row),
                Grade.of(number).orElseThrow(() -> new IllegalStateException("no grade has the number " + number)),
                Instant.ofEpochMilli(row.getLong("at_millis")),
                CardColumns.read(row, "before_"),
                CardColumns.read(row, "after_"));
    }
}
