package warmstart.study;

import warmstart.accounts.LearnerId;

class MemoryReviewStoreTest extends ReviewStoreContract {
    private final ReviewStore store = new MemoryReviewStore();

    @Override
    protected ReviewStore store() {
        return store;
    }

    @Override
    protected LearnerId anotherLearner() {
        return new LearnerId(2);
    }
}
