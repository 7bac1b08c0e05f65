package warmstart.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import warmstart.scheduling.CardState;
import warmstart.scheduling.Phase;

/** The nine columns of a card's state; a review has them twice, with the prefixes {@code before_} and {@code after_}. */
final class CardColumns {
    private CardColumns() {}

    static CardState read(ResultSet row, String prefix) throws SQLException {
        long lastReview = row.getLong(prefix + "last_review_millis");
        Optional<Instant> last = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(lastReview));
        return new CardState(
                Phase.valueOf(row.getString(prefix + "phase")),
                Instant.ofEpochMilli(row.getLong(prefix + "due_millis")),
                row.getDouble(prefix + "stability"),
                row.getDouble(prefix + "difficulty"),
                row.getInt(prefix + "interval_days"),
                row.getInt(prefix + "step"),
                row.getInt(prefix + "reps"),
                row.getInt(prefix + "lapses"),
                last);
    }

    static <S extends SqlStatement<S>> S bind(S statement, String prefix, CardState state) {
        @Nullable Long last = state.lastReview().map(Instant::toEpochMilli).orElse(null);
        return statement
                .bind(prefix + "phase", state.phase().name())
                .bind(prefix + "due_millis", state.due().toEpochMilli())
                .bind(prefix + "stability", state.stability())
                .bind(prefix + "difficulty", state.difficulty())
                .bind(prefix + "interval_days", state.intervalDays())
                .bind(prefix + "step", state.step())
                .bind(prefix + "reps", state.reps())
                .bind(prefix + "lapses", state.lapses())
                .bind(prefix + "last_review_millis", last);
    }
}
