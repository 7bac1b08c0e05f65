package warmstart.facts;

/** What a {@link Unit} measures. Quantities can be compared and converted within one dimension only. */
public enum Dimension {
    TIME,
    SIZE,
    BANDWIDTH,
    SHARE,
    COMPUTE,
    MONEY,
    /** Things that are counted: attempts, layers, concurrent executions. */
    COUNT
}
