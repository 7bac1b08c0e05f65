package warmstart.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.statement.SqlStatement;
import warmstart.quiz.ItemId;
import warmstart.quiz.Retrieval;
import warmstart.quiz.grade.Outcome;
import warmstart.study.answer.GivenAnswer;
import warmstart.study.answer.Put;

/** The ten columns of an answer, in a pending answer and in a review. */
final class AnswerColumns {
    private AnswerColumns() {}

    static GivenAnswer read(ResultSet row) throws SQLException {
        return new GivenAnswer(
                new ItemId(row.getString("item")),
                new Put(Retrieval.valueOf(row.getString("form")), row.getLong("variant"), row.getString("revision")),
                row.getString("said"),
                row.getString("picked"),
                Outcome.valueOf(row.getString("outcome")),
                Instant.ofEpochMilli(row.getLong("seen_millis")),
                Instant.ofEpochMilli(row.getLong("answered_millis")),
                row.getLong("elapsed_millis"));
    }

    static <S extends SqlStatement<S>> S bind(S statement, GivenAnswer answer) {
        return statement
                .bind("item", answer.item().value())
                .bind("form", answer.put().form().name())
                .bind("variant", answer.put().variant())
                .bind("revision", answer.put().revision())
                .bind("picked", answer.picked())
                .bind("said", answer.said())
                .bind("outcome", answer.outcome().name())
                .bind("seen_millis", answer.seen().toEpochMilli())
                .bind("answered_millis", answer.answered().toEpochMilli())
                .bind("elapsed_millis", answer.elapsedMillis());
    }
}
