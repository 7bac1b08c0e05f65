package warmstart.store;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import warmstart.accounts.LearnerId;

/** What tests want of the tables that no port offers. */
final class Tables {
    private Tables() {}

    /** Adds a learner with the preferences of the first one. */
    static LearnerId addLearner(Database database) {
        return database.transactions()
                .write(handle -> new LearnerId(handle.createUpdate("""
                        insert into learner (zone, rollover_hour, new_per_day, desired_retention, theme, shortcuts)
                        select zone, rollover_hour, new_per_day, desired_retention, theme, shortcuts
                        from learner where id = 1
                        """)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one()));
    }

    static List<Map<String, Object>> rows(Database database, String sql) {
        return database.transactions()
                .read(handle -> handle.createQuery(sql).mapToMap().list());
    }

    static String plan(Handle handle, String sql, Map<String, ?> parameters) {
        return handle.createQuery("explain analyze " + sql)
                .bindMap(parameters)
                .mapTo(String.class)
                .one();
    }
}
