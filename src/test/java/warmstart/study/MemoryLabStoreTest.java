package warmstart.study;

import warmstart.accounts.LearnerId;

class MemoryLabStoreTest extends LabStoreContract {
    private final LabStore store = new MemoryLabStore();

    @Override
    protected LabStore store() {
        return store;
    }

    @Override
    protected LearnerId anotherLearner() {
        return new LearnerId(2);
    }
}
