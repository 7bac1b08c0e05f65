package warmstart.accounts;

/** Where learners are kept. Every write is durable when the method returns. */
public interface LearnerStore {
    /**
     * The learner of this number.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    Learner learner(LearnerId id);

    /** Keeps changed preferences. */
    void save(LearnerId id, Preferences preferences);
}
