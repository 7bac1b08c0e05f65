package warmstart.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import warmstart.accounts.Learner;
import warmstart.accounts.LearnerId;
import warmstart.accounts.LearnerStore;
import warmstart.accounts.Preferences;
import warmstart.accounts.Theme;

/** Learners in the table {@code learner}. Thread-safe. */
final class JdbiLearnerStore implements LearnerStore {
    private final Transactions transactions;

    JdbiLearnerStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Learner learner(LearnerId id) {
        return transactions.read(handle -> handle.createQuery("""
                        select zone, rollover_hour, new_per_day, desired_retention, theme, shortcuts
                        from learner where id = :learner
                        """)
                .bind("learner", id.value())
                .map((row, context) -> new Learner(id, preferences(row)))
                .findOne()
                .orElseThrow(() -> unknown(id)));
    }

    @Override
    public void save(LearnerId id, Preferences preferences) {
        int changed = transactions.write(
                handle -> bind(handle.createUpdate("""
                                update learner set zone = :zone, rollover_hour = :rollover_hour,
                                  new_per_day = :new_per_day, desired_retention = :desired_retention,
                                  theme = :theme, shortcuts = :shortcuts
                                where id = :learner
                                """), id, preferences).execute());
        if (changed == 0) {
            throw unknown(id);
        }
    }

    /** Makes the learner of a server without accounts, unless there is one. */
    static void ensureSolo(Handle handle, Preferences preferences) {
        boolean present = handle.createQuery("select count(*) from learner where id = :learner")
                        .bind("learner", LearnerId.SOLO.value())
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (!present) {
            bind(handle.createUpdate("""
                            insert into learner (id, zone, rollover_hour, new_per_day, desired_retention, theme, shortcuts)
                            values (:learner, :zone, :rollover_hour, :new_per_day, :desired_retention, :theme, :shortcuts)
                            """), LearnerId.SOLO, preferences).execute();
        }
    }

    /**
     * Waits until no other transaction writes for this learner, and keeps others waiting until this one ends. So reviews
     * get their numbers in the order in which they happened, and two clicks cannot both find the same answer pending.
     */
    static void lock(Handle handle, LearnerId id) {
        Optional<Long> locked = handle.createQuery("select id from learner where id = :learner for update")
                .bind("learner", id.value())
                .mapTo(Long.class)
                .findOne();
        if (locked.isEmpty()) {
            throw unknown(id);
        }
    }

    private static Preferences preferences(ResultSet row) throws SQLException {
        return new Preferences(
                ZoneId.of(row.getString("zone")),
                row.getInt("rollover_hour"),
                row.getInt("new_per_day"),
                row.getInt("desired_retention"),
                Theme.valueOf(row.getString("theme")),
                row.getBoolean("shortcuts"));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, LearnerId id, Preferences preferences) {
        return statement
                .bind("learner", id.value())
                .bind("zone", preferences.zone().getId())
                .bind("rollover_hour", preferences.rolloverHour())
                .bind("new_per_day", preferences.newPerDay())
                .bind("desired_retention", preferences.desiredRetention())
                .bind("theme", preferences.theme().name())
                .bind("shortcuts", preferences.shortcuts());
    }

    private static NoSuchElementException unknown(LearnerId id) {
        return new NoSuchElementException("there is no learner " + id.value());
    }
}
