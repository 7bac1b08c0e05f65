package warmstart.content.iam;

import java.util.Objects;
import java.util.Optional;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Decision;
import warmstart.iam.Evaluator;
import warmstart.iam.Outcome;
import warmstart.iam.PolicySet;

/**
 * A request with the policies that speak about it, and how it was decided elsewhere.
 *
 * @param request who wants what
 * @param policies all that count
 * @param response the outcome that is expected; none when only {@code allowed} is known, or nothing
 * @param allowed whether it is expected to be let through; none when nothing is expected
 */
public record DecisionCase(
        AuthorizationRequest request, PolicySet policies, Optional<Outcome> response, Optional<Boolean> allowed) {
    public DecisionCase {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(policies, "policies");
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(allowed, "allowed");
    }

    /** Our own decision. */
    public Decision decide() {
        return Evaluator.decide(policies, request);
    }

    /** Whether a decision is the expected one. A response counts where there is one; else whether it is allowed. */
    public boolean expects(Decision decision) {
        return response.isPresent()
                ? response.get() == decision.outcome()
                : allowed.isPresent() && allowed.get() == decision.allowed();
    }

    /** What is expected, in a word: {@code ImplicitlyDenied}, {@code not allowed}. */
    public String expected() {
        return response.map(Outcome::word)
                .or(() -> allowed.map(let -> let ? "allowed" : "not allowed"))
                .orElse("nothing");
    }
}
