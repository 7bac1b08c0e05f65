package warmstart.simulator.response;

import java.util.List;

/**
 * What a mapping makes of an answer to a batch.
 *
 * @param kind how much of it failed
 * @param again the places in the batch, from 0, of what is tried again, in their order
 * @param outOfOrder the places of messages of a FIFO queue that count as done although an earlier one of their group does
 *     not: the group's order is lost
 * @param reason why
 */
public record BatchOutcome(Kind kind, List<Integer> again, List<Integer> outOfOrder, Reason reason) {
    public BatchOutcome {
        again = List.copyOf(again);
        outOfOrder = List.copyOf(outOfOrder);
    }

    /** How much of a batch failed. */
    public enum Kind {
        NOTHING_FAILED,
        SOME_FAILED,
        ALL_FAILED
    }
}
