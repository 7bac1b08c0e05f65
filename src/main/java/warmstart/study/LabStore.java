package warmstart.study;

import java.util.List;
import warmstart.accounts.LearnerId;
import warmstart.labs.LabId;

/**
 * Where runs of labs are kept. A write is durable when its method returns: it survives the death of the program and a
 * power cut. Safe for use by many threads.
 */
public interface LabStore {
    /** Keeps a run. */
    void record(LearnerId learner, LabAttempt attempt);

    /**
     * The learner's latest runs of all labs, newest first.
     *
     * @param atMost how many at most
     */
    List<LabAttempt> latest(LearnerId learner, int atMost);

    /**
     * The learner's latest runs of one lab, newest first.
     *
     * @param atMost how many at most
     */
    List<LabAttempt> latest(LearnerId learner, LabId lab, int atMost);
}
