package warmstart.iam.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.iam.Decision;
import warmstart.iam.Outcome;
import warmstart.iam.Policy;
import warmstart.iam.PolicySet;
import warmstart.iam.Statement;
import warmstart.iam.condition.Condition;
import warmstart.iam.condition.Operator;
import warmstart.iam.context.Context;
import warmstart.iam.lambda.FunctionUrlAccess.Actions;
import warmstart.iam.lambda.FunctionUrlAccess.AuthType;
import warmstart.iam.principal.Caller;
import warmstart.iam.principal.Trustee;
import warmstart.iam.principal.Trustees;

/**
 * Calls of function URLs.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html">Control access to Lambda function URLs</a>
 */
class FunctionUrlAccessTest {
    private static final String FUNCTION = "arn:aws:lambda:eu-west-2:111122223333:function:orders";
    private static final Trustees EVERYONE = Trustees.of(Trustee.everyone());
    private static final Caller HOME = Caller.of("arn:aws:iam::111122223333:user/alice");
    private static final Caller ABROAD = Caller.of("arn:aws:iam::444455556666:user/eve");
    private static final Statement URL = Statement.allow("lambda:InvokeFunctionUrl", FUNCTION);
    private static final Statement FUNCTION_TOO = Statement.allow("lambda:InvokeFunction", FUNCTION)
            .when(Condition.of(Operator.BOOL, "lambda:InvokedViaFunctionUrl", "true"));

    /** The two statements that the page gives for public access. */
    @Test
    void aPublicUrlNeedsBothPublicStatements() {
        Statement open =
                URL.to(EVERYONE).when(Condition.of(Operator.STRING_EQUALS, "lambda:FunctionUrlAuthType", "NONE"));
        Policy one = Policy.of("resource", open);
        Policy both = Policy.of("resource", open, FUNCTION_TOO.to(EVERYONE));
        assertThat(answer(AuthType.NONE, Actions.URL_AND_FUNCTION, PolicySet.none())
                        .allowed())
                .isFalse();
        assertThat(answer(AuthType.NONE, Actions.URL_AND_FUNCTION, resource(one))
                        .allowed())
                .isFalse();
        assertThat(answer(AuthType.NONE, Actions.URL_AND_FUNCTION, resource(both))
                        .allowed())
                .isTrue();
        assertThat(answer(AuthType.NONE, Actions.URL_ONLY, resource(one)).allowed())
                .isTrue();
        assertThat(answer(AuthType.AWS_IAM, Actions.URL_ONLY, resource(one)).allowed())
                .isFalse();
        Decision obstacle = answer(AuthType.NONE, Actions.URL_AND_FUNCTION, resource(one))
                .obstacle()
                .orElseThrow();
        assertThat(obstacle.outcome()).isEqualTo(Outcome.IMPLICITLY_DENIED);
        assertThat(obstacle.reasons().get(0)).contains("lambda:InvokeFunction on");
        assertThat(answer(AuthType.NONE, Actions.URL_AND_FUNCTION, resource(both))
                        .obstacle())
                .isEmpty();
        assertThat(answer(AuthType.NONE, Actions.URL_AND_FUNCTION, PolicySet.none())
                        .obstacle())
                .hasValueSatisfying(first -> assertThat(first.reasons().get(0)).contains("lambda:InvokeFunctionUrl"));
    }

    /** What the caller may do by identity is of no use at a URL that does not ask who calls. */
    @Test
    void withoutAuthenticationNobodyIsKnown() {
        PolicySet identity = PolicySet.of(Policy.of("identity", URL, FUNCTION_TOO));
        assertThat(answer(AuthType.NONE, Actions.URL_AND_FUNCTION, identity).allowed())
                .isFalse();
        assertThat(answer(AuthType.AWS_IAM, Actions.URL_AND_FUNCTION, identity).allowed())
                .isTrue();
    }

    // Same account: either policy; another account: both, and both for both actions.
    @ParameterizedTest
    @CsvSource(textBlock = """
            HOME,   identity, true
            HOME,   resource, true
            HOME,   both,     true
            ABROAD, identity, false
            ABROAD, resource, false
            ABROAD, both,     true
            """)
    void withAuthenticationTheRulesOfAccountsHold(String who, String where, boolean allowed) {
        Caller caller = who.equals("HOME") ? HOME : ABROAD;
        Trustees named = Trustees.of(Trustee.naming(caller));
        Policy resource = Policy.of("resource", URL.to(named), FUNCTION_TOO.to(named));
        PolicySet set = where.equals("resource") ? PolicySet.none() : PolicySet.of(Policy.of("i", URL, FUNCTION_TOO));
        PolicySet all = where.equals("identity") ? set : set.withResource(resource);
        FunctionUrlAccess url = new FunctionUrlAccess(FUNCTION, AuthType.AWS_IAM, Actions.URL_AND_FUNCTION);
        assertThat(url.decide(caller, all, Context.empty()).allowed()).isEqualTo(allowed);
    }

    private static PolicySet resource(Policy policy) {
        return PolicySet.none().withResource(policy);
    }

    private static FunctionUrlAccess.Answer answer(AuthType authType, Actions actions, PolicySet policies) {
        return new FunctionUrlAccess(FUNCTION, authType, actions).decide(HOME, policies, Context.empty());
    }
}
