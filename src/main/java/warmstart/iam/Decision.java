package warmstart.iam;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer to a request, with what led to it.
 *
 * @param outcome the answer
 * @param grounds the statements on which it rests: those that deny, or those that allow in each policy that was needed; none
 *     when nothing spoke about the request
 * @param reasons the way to the answer, one sentence a step
 * @param near the statements that fit but for one element
 * @param stoppedBy the sort of policy that stopped it first; none when it was allowed
 * @param remedy the fewest changes that let it through; none when it was allowed
 */
public record Decision(
        Outcome outcome,
        List<Cited> grounds,
        List<String> reasons,
        List<NearMiss> near,
        Optional<PolicyKind> stoppedBy,
        List<Change> remedy) {
    public Decision {
        Objects.requireNonNull(outcome, "outcome");
        grounds = List.copyOf(grounds);
        reasons = List.copyOf(reasons);
        near = List.copyOf(near);
        Objects.requireNonNull(stoppedBy, "stoppedBy");
        remedy = List.copyOf(remedy);
    }

    /** Whether the request may go ahead. */
    public boolean allowed() {
        return outcome == Outcome.ALLOWED;
    }

    /** The first of the grounds; none when nothing spoke about the request. */
    public Optional<Determining> determining() {
        return grounds.stream().findFirst().map(cited -> new Determining(cited.policy(), cited.statement()));
    }

    /** The one statement whose addition is enough; none when it takes more, or less, than one. */
    public Optional<Statement> smallestAddition() {
        return remedy.size() == 1 && !remedy.get(0).removes()
                ? Optional.of(remedy.get(0).statement())
                : Optional.empty();
    }

    /**
     * The statement that decided.
     *
     * @param policy the name of the policy it stands in
     * @param statement the statement
     */
    public record Determining(String policy, Statement statement) {}
}
