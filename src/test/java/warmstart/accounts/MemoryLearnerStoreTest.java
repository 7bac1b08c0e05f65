package warmstart.accounts;

class MemoryLearnerStoreTest extends LearnerStoreContract {
    private final LearnerStore store = new MemoryLearnerStore(ZONE);

    @Override
    protected LearnerStore store() {
        return store;
    }
}
