package warmstart.quiz.generate.policy;

import java.util.Objects;
import java.util.Optional;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Decision;
import warmstart.iam.Evaluator;
import warmstart.iam.Outcome;
import warmstart.iam.Policy;
import warmstart.iam.PolicyKind;
import warmstart.iam.PolicySet;
import warmstart.iam.Statement;

/**
 * A request with all policies that speak about it.
 *
 * @param policies of caller, function and organisation
 * @param request what is asked for
 */
public record Case(PolicySet policies, AuthorizationRequest request) {
    private static final Policy EVERYTHING = Policy.of("everything", Statement.allow("*", "*"));
    /** No account of a question, so that a request to it comes from outside. */
    private static final String ELSEWHERE = "999999999999";

    public Case {
        Objects.requireNonNull(policies, "policies");
        Objects.requireNonNull(request, "request");
    }

    /** What IAM answers. */
    public Decision decision() {
        return Evaluator.decide(policies, request);
    }

    /** Whether the request may go ahead. */
    public boolean allowed() {
        return decision().allowed();
    }

    /** The same request under other policies. */
    Case under(PolicySet others) {
        return new Case(others, request);
    }

    /** Whether the policies of the caller allow it, whatever the others say. */
    boolean identityAllows() {
        return Evaluator.decide(PolicySet.none().withIdentity(policies.identity()), inside())
                .allowed();
    }

    /** Whether the policy of the resource admits the caller, as it would a stranger. */
    boolean resourceAllows() {
        PolicySet stranger = PolicySet.of(EVERYTHING);
        PolicySet asked = policies.resource().map(stranger::withResource).orElse(stranger);
        AuthorizationRequest outside = new AuthorizationRequest(
                request.caller(), request.action(), request.resource(), ELSEWHERE, request.context());
        return Evaluator.decide(asked, outside).allowed();
    }

    /** Whether the permissions boundary leaves room for it. */
    boolean boundaryAllows() {
        return Evaluator.decide(
                        PolicySet.of(EVERYTHING)
                                .withBoundaries(policies.boundaries().toArray(Policy[]::new)),
                        inside())
                .allowed();
    }

    /** Whether the policy of the session leaves room for it. */
    boolean sessionAllows() {
        return Evaluator.decide(
                        PolicySet.of(EVERYTHING)
                                .withSessions(policies.sessions().toArray(Policy[]::new)),
                        inside())
                .allowed();
    }

    private AuthorizationRequest inside() {
        return new AuthorizationRequest(
                request.caller(),
                request.action(),
                request.resource(),
                request.caller().account(),
                request.context());
    }

    /** Whether a statement forbids it. */
    boolean forbidden() {
        return decision().outcome() == Outcome.EXPLICITLY_DENIED;
    }

    /** Whether a statement of this sort of policy forbids it. */
    boolean forbiddenBy(PolicyKind kind) {
        Decision decision = decision();
        return decision.outcome() == Outcome.EXPLICITLY_DENIED
                && decision.grounds().stream().anyMatch(cited -> cited.kind() == kind);
    }

    /** Whether nothing forbids it and nothing allows it either. */
    boolean unspoken() {
        return decision().outcome() == Outcome.IMPLICITLY_DENIED;
    }

    /** Whether it was stopped because this sort of policy does not allow it. */
    boolean stoppedBySilence(PolicyKind kind) {
        Decision decision = decision();
        return decision.outcome() == Outcome.IMPLICITLY_DENIED
                && decision.stoppedBy().equals(Optional.of(kind));
    }

    /** The condition key on which alone the nearest statement fails; empty when it is something else. */
    String failingKey() {
        return decision().near().stream().map(miss -> miss.about()).findFirst().orElse("");
    }
}
