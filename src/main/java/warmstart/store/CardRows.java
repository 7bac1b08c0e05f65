package warmstart.store;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;
import warmstart.scheduling.CardState;

/** The table {@code card}: the state of every item a learner has reviewed. */
final class CardRows {
    /** Ordered by all columns of the index, the learner too: otherwise H2 reads and sorts every card that is due. */
    static final String DUE = """
            select * from card where learner_id = :learner and due_millis <= :until
            order by learner_id, due_millis, item fetch first :most rows only
            """;

    private CardRows() {}

    static Map<ItemId, CardState> due(Handle handle, LearnerId learner, Instant until, int atMost) {
        return inOrder(handle.createQuery(DUE)
                .bind("learner", learner.value())
                .bind("until", until.toEpochMilli())
                .bind("most", atMost));
    }

    static Map<ItemId, CardState> all(Handle handle, LearnerId learner) {
        return inOrder(handle.createQuery("""
                        select * from card where learner_id = :learner
                        order by learner_id, due_millis, item
                        """).bind("learner", learner.value()));
    }

    static Optional<CardState> find(Handle handle, LearnerId learner, ItemId item) {
        return handle.createQuery("select * from card where learner_id = :learner and item = :item")
                .bind("learner", learner.value())
                .bind("item", item.value())
                .map((row, context) -> CardColumns.read(row, ""))
                .findOne();
    }

    static void put(Handle handle, LearnerId learner, ItemId item, CardState state) {
        if (!update(handle, learner, item, state)) {
            insert(handle, learner, item, state);
        }
    }

    private static boolean update(Handle handle, LearnerId learner, ItemId item, CardState state) {
        return CardColumns.bind(handle.createUpdate("""
                                update card set phase = :phase, due_millis = :due_millis, stability = :stability,
                                  difficulty = :difficulty, interval_days = :interval_days, step = :step, reps = :reps,
                                  lapses = :lapses, last_review_millis = :last_review_millis
                                where learner_id = :learner and item = :item
                                """), "", state)
                        .bind("learner", learner.value())
                        .bind("item", item.value())
                        .execute()
                > 0;
    }

    private static void insert(Handle handle, LearnerId learner, ItemId item, CardState state) {
        CardColumns.bind(handle.createUpdate("""
                                insert into card (learner_id, item, phase, due_millis, stability, difficulty,
                                  interval_days, step, reps, lapses, last_review_millis)
                                values (:learner, :item, :phase, :due_millis, :stability, :difficulty,
                                  :interval_days, :step, :reps, :lapses, :last_review_millis)
                                """), "", state)
                .bind("learner", learner.value())
                .bind("item", item.value())
                .execute();
    }

    /** What the key said when the card was last answered. */
    static void revise(Handle handle, LearnerId learner, ItemId item, String revision) {
        handle.createUpdate("update card set revision = :revision where learner_id = :learner and item = :item")
                .bind("revision", revision)
                .bind("learner", learner.value())
                .bind("item", item.value())
                .execute();
    }

    static Map<ItemId, String> revisions(Handle handle, LearnerId learner) {
        Map<ItemId, String> revisions = new LinkedHashMap<>();
        handle.createQuery("select item, revision from card where learner_id = :learner and revision <> ''")
                .bind("learner", learner.value())
                .map((row, context) -> Map.entry(new ItemId(row.getString("item")), row.getString("revision")))
                .forEach(card -> revisions.put(card.getKey(), card.getValue()));
        return Collections.unmodifiableMap(revisions);
    }

    static void delete(Handle handle, LearnerId learner, ItemId item) {
        handle.createUpdate("delete from card where learner_id = :learner and item = :item")
                .bind("learner", learner.value())
                .bind("item", item.value())
                .execute();
    }

    private static Map<ItemId, CardState> inOrder(Query query) {
        Map<ItemId, CardState> cards = new LinkedHashMap<>();
        query.map((row, context) -> Map.entry(new ItemId(row.getString("item")), CardColumns.read(row, "")))
                .forEach(card -> cards.put(card.getKey(), card.getValue()));
        return Collections.unmodifiableMap(cards);
    }
}
