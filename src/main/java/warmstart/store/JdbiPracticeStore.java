package warmstart.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;
import warmstart.study.PracticeStore;
import warmstart.study.answer.PendingAnswer;

/** Answers given in practice, in the table {@code practice_answer}. Thread-safe. */
final class JdbiPracticeStore implements PracticeStore {
    private static final String OF_ROUND = """
            select * from practice_answer where learner_id = :learner and round = :round
            order by learner_id, round, id
            """;

    private final Transactions transactions;

    JdbiPracticeStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public PendingAnswer keep(LearnerId learner, long round, PendingAnswer answer) {
        return transactions.write(handle -> {
            JdbiLearnerStore.lock(handle, learner);
            Optional<PendingAnswer> given = find(handle, learner, round, answer.item());
            if (given.isEmpty()) {
                insert(handle, learner, round, answer);
            }
            return given.orElse(answer);
        });
    }

    @Override
    public List<PendingAnswer> answers(LearnerId learner, long round) {
        return transactions.read(handle -> all(handle, learner, round));
    }

    private static Optional<PendingAnswer> find(Handle handle, LearnerId learner, long round, ItemId item) {
        return all(handle, learner, round).stream()
                .filter(answer -> answer.item().equals(item))
                .findFirst();
    }

    private static List<PendingAnswer> all(Handle handle, LearnerId learner, long round) {
        return handle.createQuery(OF_ROUND)
                .bind("learner", learner.value())
                .bind("round", round)
                .map((row, context) -> PendingRows.read(row))
                .list();
    }

    private static void insert(Handle handle, LearnerId learner, long round, PendingAnswer answer) {
        PendingRows.bind(handle.createUpdate("""
                                insert into practice_answer (learner_id, round, item, form, variant, revision, said, picked,
                                  outcome, seen_millis, answered_millis, elapsed_millis, right_answer, reasons)
                                values (:learner, :round, :item, :form, :variant, :revision, :said, :picked,
                                  :outcome, :seen_millis, :answered_millis, :elapsed_millis, :right_answer, :reasons)
                                """), answer)
                .bind("learner", learner.value())
                .bind("round", round)
                .execute();
    }
}
