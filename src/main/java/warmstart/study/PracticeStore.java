package warmstart.study;

import java.util.List;
import warmstart.accounts.LearnerId;
import warmstart.study.answer.PendingAnswer;

/**
 * Where answers given in practice are kept, apart from the schedule. A write is durable when its method returns: it survives
 * the death of the program and a power cut. Safe for use by many threads.
 */
public interface PracticeStore {
    /**
     * Keeps an answer. The first answer to an item in a round stands, because whoever answers again has seen the verdict.
     *
     * @param round the number of the round
     * @return the answer that stands
     */
    PendingAnswer keep(LearnerId learner, long round, PendingAnswer answer);

    /** The answers of a round, in the order in which they were given. */
    List<PendingAnswer> answers(LearnerId learner, long round);
}
