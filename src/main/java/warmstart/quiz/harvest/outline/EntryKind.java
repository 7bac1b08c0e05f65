package warmstart.quiz.harvest.outline;

/** What an {@link Entry} is in its note. */
public enum EntryKind {
    HEADING,
    ITEM,
    SENTENCE,
    /** A cell of a table, worded as {@code row: cell}, with the head of its column as a qualifier. */
    CELL
}
