package warmstart.facts;

import java.util.List;

/**
 * What learners still meet elsewhere about a fact.
 *
 * @param former values that were true once, newest first
 * @param myths statements that were never true but are taught
 */
public record Past(List<FormerValue> former, List<String> myths) {
    public Past {
        former = List.copyOf(former);
        myths = List.copyOf(myths);
    }

    /** Nothing to unlearn. */
    public static Past none() {
        return new Past(List.of(), List.of());
    }
}
