package warmstart.scheduling;

/** Where a card stands in its life. */
public enum Phase {
    /** Never answered. */
    NEW,
    /** In the short steps after its first answers. */
    LEARNING,
    /** Asked again after days. */
    REVIEW,
    /** In the short steps after it was forgotten. */
    RELEARNING
}
