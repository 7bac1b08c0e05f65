package warmstart.iam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.iam.condition.Condition;
import warmstart.iam.condition.Operator;
import warmstart.iam.context.Context;
import warmstart.iam.principal.Caller;
import warmstart.iam.principal.Trustee;
import warmstart.iam.principal.Trustees;

/** What a decision rests on, and how the way to it is told. */
class GroundsTest {
    private static final String INVOKE = "lambda:InvokeFunction";
    private static final String FUNCTION = "arn:aws:lambda:eu-west-2:111122223333:function:orders";
    private static final String ROLE = "arn:aws:iam::111122223333:role/orders-role";
    private static final Caller ALICE = Caller.of("arn:aws:iam::111122223333:user/alice");
    private static final Caller SESSION = Caller.of("arn:aws:sts::111122223333:assumed-role/orders-role/s1");
    private static final Caller ABROAD = Caller.of("arn:aws:sts::444455556666:assumed-role/partner/s1");
    private static final AuthorizationRequest REQUEST = new AuthorizationRequest(INVOKE, FUNCTION).by(ALICE);
    private static final Statement ALLOW = Statement.allow(INVOKE, FUNCTION);
    private static final Policy ALLOWS = Policy.of("allows", ALLOW);
    private static final Policy SILENT = Policy.of("silent", Statement.allow("s3:GetObject", "*"));
    private static final Policy FULL = Policy.of("full", Statement.allow("*", "*"));

    @Test
    void whatTheRoleWasGivenComesFirstAndOnlyOnce() {
        PolicySet set = PolicySet.of(SILENT)
                .withResource(naming(ROLE))
                .withBoundaries(ALLOWS)
                .withServiceControls(OrganizationLevel.of("unit", FULL))
                .withResourceControls(OrganizationLevel.of("account", FULL));
        assertThat(Evaluator.decide(set, REQUEST.by(SESSION)).grounds())
                .extracting(Cited::words)
                .containsExactly(
                        "statement 1 of resource policy trust",
                        "statement 1 of permissions boundary allows",
                        "statement 1 of service control policy full of level unit",
                        "statement 1 of resource control policy full of level account");
        assertThat(Evaluator.decide(
                                PolicySet.of(ALLOWS).withResource(naming("arn:aws:iam::444455556666:role/partner")),
                                REQUEST.by(ABROAD))
                        .grounds())
                .extracting(Cited::kind)
                .containsExactly(PolicyKind.RESOURCE, PolicyKind.IDENTITY);
        assertThat(Evaluator.decide(PolicySet.of(ALLOWS).withResource(naming("111122223333")), REQUEST)
                        .grounds())
                .extracting(Cited::kind)
                .containsExactly(PolicyKind.IDENTITY);
    }

    @Test
    void theFirstOfSeveralStatementsIsTheGround() {
        Decision decision = Evaluator.decide(PolicySet.of(Policy.of("p", ALLOW, Statement.allow("*", "*"))), REQUEST);
        assertThat(decision.grounds()).extracting(Cited::words).containsExactly("statement 1 of identity policy p");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arn:aws:iam::111122223333:user/alice                  | arn:aws:iam::111122223333:user/alice            | allows it by name: nothing else has to.
            s3.amazonaws.com                                      | *                                               | allows it by name: nothing else has to.
            arn:aws:sts::111122223333:assumed-role/orders-role/s1 | arn:aws:iam::111122223333:role/orders-role      | allows it to the role: no identity policy has to, but boundary and session still limit it.
            arn:aws:sts::444455556666:assumed-role/partner/s1     | arn:aws:iam::444455556666:role/partner          | allows it on the side of the resource.
            arn:aws:iam::444455556666:user/eve                    | arn:aws:iam::444455556666:user/eve              | allows it on the side of the resource.
            arn:aws:iam::444455556666:user/eve                    | 444455556666                                    | trusts the account, which has to allow it itself.
            """)
    void whatTheResourcePolicyDoesIsTold(String caller, String named, String told) {
        PolicySet set = PolicySet.of(ALLOWS).withResource(naming(named));
        assertThat(Evaluator.decide(set, REQUEST.by(Caller.of(caller))).reasons())
                .contains("Statement 1 of resource policy trust " + told)
                .endsWith("All that have to allow it do.");
    }

    @Test
    void whoAsksIsToldFirstAndTheLevelsAfterIt() {
        PolicySet levels = PolicySet.none()
                .withResource(naming("*"))
                .withResourceControls(OrganizationLevel.of("root", FULL), OrganizationLevel.of("unit", SILENT));
        assertThat(Evaluator.decide(levels, REQUEST.by(Caller.of("s3.amazonaws.com")))
                        .reasons())
                .containsExactly(
                        "s3.amazonaws.com asks for lambda:InvokeFunction on " + FUNCTION
                                + "; it belongs to no account, so the resource policy decides alone.",
                        "No statement denies it.",
                        "Statement 1 of resource control policy full of level root lets it pass.",
                        "No resource control policy of level unit lets it pass, and each level must.",
                        "Statement 1 of resource policy trust allows it by name: nothing else has to.",
                        "What is not allowed is denied; it stops at the resource control policy of level unit.");
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::111122223333:root, The root user may do everything in its account.",
        "arn:aws:iam::444455556666:root, All that have to allow it do.",
        "arn:aws:iam::111122223333:user/alice, All that have to allow it do."
    })
    void theRootUserNeedsNobodyInItsOwnAccountOnly(String caller, String last) {
        PolicySet set = PolicySet.of(ALLOWS).withResource(naming("444455556666"));
        assertThat(Evaluator.decide(set, REQUEST.by(Caller.of(caller))).reasons())
                .endsWith(last);
    }

    // A service control policy asks for the account of the caller, a resource control policy for that of the resource.
    @ParameterizedTest
    @CsvSource(textBlock = """
            444455556666, true,  false
            111122223333, false, true
            777788889999, false, false
            """)
    void theManagementAccountIsThatOfTheCallerOrOfTheResource(String management, boolean byCaller, boolean byResource) {
        OrganizationLevel closed = OrganizationLevel.of("root", SILENT);
        PolicySet both = PolicySet.of(ALLOWS).withResource(naming("444455556666"));
        AuthorizationRequest request =
                REQUEST.by(ABROAD).in(Context.empty().with("aws:PrincipalOrgMasterAccountId", management));
        assertThat(Evaluator.decide(both.withServiceControls(closed), request).allowed())
                .isEqualTo(byCaller);
        assertThat(Evaluator.decide(both.withResourceControls(closed), request).allowed())
                .isEqualTo(byResource);
    }

    @Test
    void twoElementsThatDoNotFitAreNotNearAndNeverFit() {
        Condition never = Condition.of(Operator.BOOL, "aws:SecureTransport", "true");
        Trustees bob = Trustees.of(new Trustee(Trustee.Kind.AWS, "arn:aws:iam::111122223333:user/bob"));
        Statement elsewhere = Statement.allow(INVOKE, FUNCTION + "-test");
        PolicySet set = PolicySet.of(Policy.of("p", elsewhere.when(never)))
                .withResource(
                        Policy.of("r", Statement.deny(INVOKE, FUNCTION).to(bob).when(never), elsewhere.to(bob)));
        Decision decision = Evaluator.decide(set, REQUEST);
        assertThat(decision.outcome()).isEqualTo(Outcome.IMPLICITLY_DENIED);
        assertThat(decision.near()).isEmpty();
    }

    @Test
    void aServiceWithAlmostTheSameNameIsNotNear() {
        Policy policy = Policy.of("p", Statement.allow("ecr:GetAuthorizationToken", "*"));
        AuthorizationRequest request = new AuthorizationRequest("ec2:DescribeSubnets", "*").by(ALICE);
        assertThat(Evaluator.decide(PolicySet.of(policy), request).near()).isEmpty();
    }

    @Test
    void whereOnePermissionIsMissingTheAdviceIsTheIdentityPolicy() {
        assertThat(Evaluator.decide(PolicySet.of(SILENT), REQUEST).remedy())
                .extracting(Change::words)
                .containsExactly("add to identity policy silent: Allow lambda:InvokeFunction on " + FUNCTION);
    }

    private static Policy naming(String principal) {
        return Policy.of("trust", ALLOW.to(Trustees.of(new Trustee(Trustee.Kind.AWS, principal))));
    }
}
