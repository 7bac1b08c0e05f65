package warmstart.simulator.trace;

/**
 * What happened, in the past tense: {@code EventThrottled}. Each model has an enum of its own that implements this.
 */
public interface Kind {
    /** The word a trace file carries: {@code EventThrottled}. It never changes once published. */
    String word();

    /** One sentence, or two, that say what a row of this kind says in figures; every number comes from the row. */
    default String tell(Numbers numbers) {
        return word() + numbers;
    }
}
