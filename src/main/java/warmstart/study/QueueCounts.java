package warmstart.study;

/**
 * How far a learner is.
 *
 * @param doneToday reviews since the study day began, of whatever scope
 * @param leftNow cards of the scope, reviewed before, that this sitting will still ask
 * @param newLeft new items of the scope that today may still bring
 */
public record QueueCounts(int doneToday, int leftNow, int newLeft) {
    /** Everything that this sitting will still ask. */
    public int left() {
        return leftNow + newLeft;
    }
}
