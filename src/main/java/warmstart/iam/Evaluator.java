package warmstart.iam;

/**
 * Decides requests and says why.
 *
 * <pre>{@code
 * PolicySet policies = PolicySet.of(Policy.of("invoke", Statement.allow("lambda:InvokeFunction", orders)));
 * Decision decision = Evaluator.decide(policies, new AuthorizationRequest("lambda:InvokeFunction", orders)
 *         .by(Caller.of("arn:aws:iam::111122223333:user/alice")));
 * decision.reasons().forEach(System.out::println);
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html">Policy
 *     evaluation logic</a>
 */
public final class Evaluator {
    private Evaluator() {}

    /** Whether the policies let the request through. */
    public static Decision decide(PolicySet policies, AuthorizationRequest request) {
        return new Hearing(policies, request).decision();
    }
}
