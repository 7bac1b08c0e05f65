package warmstart.study;

class MemoryConcurrentReviewsTest extends ConcurrentReviewsContract {
    private final ReviewStore store = new MemoryReviewStore();

    @Override
    protected ReviewStore store() {
        return store;
    }
}
