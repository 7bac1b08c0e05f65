package warmstart.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.iam.NearMiss.Element;
import warmstart.iam.condition.Condition;
import warmstart.iam.condition.Operator;
import warmstart.iam.context.Context;
import warmstart.iam.principal.Caller;
import warmstart.iam.principal.Trustee;
import warmstart.iam.principal.Trustees;

/** The rules one by one, as a reader would tell them; {@link WorldsTest} tries them in all combinations. */
class RulesTest {
    private static final String INVOKE = "lambda:InvokeFunction";
    private static final String FUNCTION = "arn:aws:lambda:eu-west-2:111122223333:function:orders";
    private static final Caller ALICE = Caller.of("arn:aws:iam::111122223333:user/alice");
    private static final Caller SESSION = Caller.of("arn:aws:sts::111122223333:assumed-role/orders-role/s1");
    private static final AuthorizationRequest REQUEST = new AuthorizationRequest(INVOKE, FUNCTION).by(ALICE);
    private static final Policy ALLOWS = Policy.of("allows", Statement.allow(INVOKE, FUNCTION));
    private static final Policy SILENT = Policy.of("silent", Statement.allow("s3:GetObject", "*"));

    @Test
    void actionsMatchInAnyCaseAndResourcesDoNot() {
        assertThat(outcome(Statement.allow("LAMBDA:invokefunction", FUNCTION))).isEqualTo(Outcome.ALLOWED);
        assertThat(outcome(Statement.allow(INVOKE, FUNCTION.toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo(Outcome.IMPLICITLY_DENIED);
    }

    // https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html: a qualified ARN is another
    // resource.
    @ParameterizedTest
    @CsvSource(textBlock = """
            function:orders,    function:orders,      true
            function:orders,    function:orders:live, false
            function:orders,    function:orders:7,    false
            function:orders:*,  function:orders:live, true
            function:orders:*,  function:orders,      false
            function:orders*,   function:orders:live, true
            function:orders*,   function:orders-test, true
            function:orders:live, function:orders:live, true
            function:orders:live, function:orders,    false
            function:orders:live, function:orders:Live, false
            function:order?,    function:orders,      true
            function:order?,    function:order,       false
            *,                  function:orders:live, true
            """)
    void aQualifiedArnIsAnotherResource(String pattern, String resource, boolean allowed) {
        String base = "arn:aws:lambda:eu-west-2:111122223333:";
        Policy policy = Policy.of("p", Statement.allow(INVOKE, pattern.equals("*") ? "*" : base + pattern));
        AuthorizationRequest request = new AuthorizationRequest(INVOKE, base + resource).by(ALICE);
        assertThat(Evaluator.decide(PolicySet.of(policy), request).allowed()).isEqualTo(allowed);
    }

    @Test
    void whatIsLeftOutIsWhatIsNotNamed() {
        Statement notAction = new Statement(
                "",
                Effect.ALLOW,
                java.util.Optional.empty(),
                Selection.actions(List.of("iam:*", "lambda:Delete*")).negate(),
                Selection.resources(List.of(FUNCTION + "-test")).negate(),
                List.of());
        assertThat(outcome(notAction)).isEqualTo(Outcome.ALLOWED);
        PolicySet set = PolicySet.of(Policy.of("p", notAction));
        assertThat(Evaluator.decide(set, REQUEST.to("lambda:DeleteFunction")).allowed())
                .isFalse();
        assertThat(Evaluator.decide(set, new AuthorizationRequest(INVOKE, FUNCTION + "-test").by(ALICE))
                        .allowed())
                .isFalse();
    }

    /** Kehoe's four cases, for a session whose role has no policy, within a boundary and a session that leave no room. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            arn:aws:sts::111122223333:assumed-role/orders-role/s1, silent, ALLOWED
            *,                                                     silent, ALLOWED
            arn:aws:iam::111122223333:role/orders-role,            silent, IMPLICITLY_DENIED
            arn:aws:iam::111122223333:role/orders-role,            allows, ALLOWED
            arn:aws:iam::111122223333:root,                        allows, IMPLICITLY_DENIED
            """)
    void whomTheResourcePolicyNamesDecidesWhatElseHasToAllow(String principal, String limits, Outcome outcome) {
        Policy resource = Policy.of(
                "resource",
                Statement.allow(INVOKE, FUNCTION).to(Trustees.of(new Trustee(Trustee.Kind.AWS, principal))));
        Policy limit = limits.equals("allows") ? ALLOWS : SILENT;
        PolicySet set = PolicySet.of(SILENT).withResource(resource);
        assertThat(Evaluator.decide(set.withBoundaries(limit), REQUEST.by(SESSION))
                        .outcome())
                .isEqualTo(outcome);
        assertThat(Evaluator.decide(set.withSessions(limit), REQUEST.by(SESSION))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void everyoneUnderAConditionOnTheRoleIsStillEveryone() {
        Condition role =
                Condition.of(Operator.ARN_EQUALS, "aws:PrincipalArn", "arn:aws:iam::111122223333:role/orders-role");
        Statement allow = Statement.allow(INVOKE, FUNCTION).when(role);
        PolicySet set = PolicySet.of(SILENT).withBoundaries(SILENT);
        Policy everyone = Policy.of("resource", allow.to(Trustees.of(Trustee.everyone())));
        Policy account = Policy.of("resource", allow.to(Trustees.of(new Trustee(Trustee.Kind.AWS, "111122223333"))));
        assertThat(Evaluator.decide(set.withResource(everyone), REQUEST.by(SESSION))
                        .allowed())
                .isTrue();
        assertThat(Evaluator.decide(set.withResource(everyone), REQUEST).allowed())
                .isFalse();
        assertThat(Evaluator.decide(set.withResource(account), REQUEST.by(SESSION))
                        .allowed())
                .isFalse();
    }

    @Test
    void aDenyWithNotPrincipalDeniesWhoeverHasABoundary() {
        Statement deny = Statement.deny(INVOKE, FUNCTION).to(Trustees.allBut(Trustee.naming(ALICE)));
        PolicySet set = PolicySet.of(ALLOWS).withResource(Policy.of("resource", deny));
        assertThat(Evaluator.decide(set, REQUEST).outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(Evaluator.decide(set.withBoundaries(ALLOWS), REQUEST).outcome())
                .isEqualTo(Outcome.EXPLICITLY_DENIED);
    }

    @Test
    void aResourcePolicyWithoutPrincipalMeansNobody() {
        PolicySet set = PolicySet.of(SILENT).withResource(ALLOWS);
        assertThat(Evaluator.decide(set, REQUEST).allowed()).isFalse();
        assertThat(Evaluator.decide(set, REQUEST).near())
                .extracting(NearMiss::element, near -> near.cited().kind())
                .contains(org.assertj.core.api.Assertions.tuple(Element.PRINCIPAL, PolicyKind.RESOURCE));
    }

    @Test
    void serviceControlPoliciesDoNotReachServiceLinkedRolesAndTheManagementAccount() {
        PolicySet set = PolicySet.of(ALLOWS).withServiceControls(OrganizationLevel.of("root", SILENT));
        Caller linked = Caller.of("arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForLambda/s1");
        assertThat(Evaluator.decide(set, REQUEST).stoppedBy()).contains(PolicyKind.SERVICE_CONTROL);
        assertThat(Evaluator.decide(set, REQUEST.by(linked)).allowed()).isTrue();
        Context path = Context.empty()
                .with(
                        "aws:PrincipalArn",
                        "arn:aws:iam::111122223333:role/aws-service-role/lambda.amazonaws.com/AWSServiceRoleForLambda");
        assertThat(Evaluator.decide(set, REQUEST.by(linked).in(path)).allowed()).isTrue();
        Context other =
                Context.empty().with("aws:PrincipalArn", "arn:aws:iam::111122223333:role/AWSServiceRoleForLambda");
        assertThat(Evaluator.decide(set, REQUEST.by(linked).in(other)).allowed())
                .isFalse();
        Context management = Context.empty().with("aws:PrincipalOrgMasterAccountId", "111122223333");
        assertThat(Evaluator.decide(set, REQUEST.in(management)).allowed()).isTrue();
        assertThat(Evaluator.decide(set, REQUEST.in(management)).reasons())
                .contains("A service control policy does not restrict the management account.");
    }

    @Test
    void aLevelOfResourceControlThatOnlyDeniesLetsTheRestPass() {
        Statement insecure = Statement.deny("*", "*").when(Condition.of(Operator.BOOL, "aws:SecureTransport", "false"));
        PolicySet set =
                PolicySet.of(ALLOWS).withResourceControls(OrganizationLevel.of("root", Policy.of("secure", insecure)));
        assertThat(Evaluator.decide(set, REQUEST).allowed()).isTrue();
        assertThat(Evaluator.decide(set, REQUEST.in(Context.empty().with("aws:SecureTransport", "false")))
                        .stoppedBy())
                .contains(PolicyKind.RESOURCE_CONTROL);
        PolicySet narrow = PolicySet.of(ALLOWS).withResourceControls(OrganizationLevel.of("root", SILENT));
        assertThat(Evaluator.decide(narrow, REQUEST).allowed()).isFalse();
    }

    // "Version": variables are replaced in 2012-10-17 only.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CURRENT | function:${aws:username}                  | function:alice            | true
            CURRENT | function:${AWS:UserName}                  | function:alice            | true
            CURRENT | function:${aws:username}                  | function:bob              | false
            CURRENT | function:${aws:username}-*                | function:alice-1          | true
            CURRENT | function:${aws:PrincipalTag/team}         | function:*                | true
            CURRENT | function:${aws:PrincipalTag/team}         | function:anything         | false
            CURRENT | function:${aws:PrincipalTag/none}         | function:                 | false
            CURRENT | function:${aws:PrincipalTag/none, 'all'}  | function:all              | true
            CURRENT | function:${aws:PrincipalTag/none,'all'}   | function:all              | true
            CURRENT | function:${aws:PrincipalTag/none, all}    | function:all              | false
            CURRENT | function:${aws:username, 'all'}           | function:alice            | true
            CURRENT | function:${*}                             | function:*                | true
            CURRENT | function:${*}                             | function:alice            | false
            CURRENT | function:${?}                             | function:?                | true
            CURRENT | function:${?}                             | function:a                | false
            CURRENT | function:${$}                             | function:$                | true
            CURRENT | function:${aws:username                   | function:${aws:username   | true
            CURRENT | function:${aws:TagKeys}                   | function:dev              | false
            OLD     | function:${aws:username}                  | function:alice            | false
            OLD     | function:${aws:username}                  | function:${aws:username}  | true
            OLD     | function:${*}                             | function:${*}             | true
            OLD     | function:${*}                             | function:${anything}      | true
            """)
    void variablesAreFilledInWhereTheVersionKnowsThem(
            Policy.Version version, String pattern, String resource, boolean allowed) {
        String base = "arn:aws:lambda:eu-west-2:111122223333:";
        Policy policy = new Policy("p", version, List.of(Statement.allow(INVOKE, base + pattern)));
        Context context = Context.empty().with("aws:PrincipalTag/Team", "*").with("aws:TagKeys", "dev", "prod");
        AuthorizationRequest request =
                new AuthorizationRequest(INVOKE, base + resource).by(ALICE).in(context);
        assertThat(Evaluator.decide(PolicySet.of(policy), request).allowed()).isEqualTo(allowed);
    }

    // What is part of every such request need not be given; what is given wins.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arn:aws:iam::111122223333:user/alice                | aws:PrincipalArn             | arn:aws:iam::111122223333:user/alice
            arn:aws:sts::111122223333:assumed-role/orders/s1    | aws:PrincipalArn             | arn:aws:iam::111122223333:role/orders
            arn:aws:iam::111122223333:user/alice                | aws:PrincipalAccount         | 111122223333
            arn:aws:iam::111122223333:user/alice                | aws:username                 | alice
            arn:aws:sts::111122223333:assumed-role/orders/s1    | aws:username                 | absent
            arn:aws:iam::111122223333:user/alice                | aws:PrincipalType            | User
            arn:aws:sts::111122223333:assumed-role/orders/s1    | aws:PrincipalType            | AssumedRole
            arn:aws:sts::111122223333:federated-user/bob        | aws:PrincipalType            | FederatedUser
            arn:aws:iam::111122223333:root                      | aws:PrincipalType            | Account
            arn:aws:iam::111122223333:root                      | aws:userid                   | 111122223333
            arn:aws:iam::111122223333:user/alice                | aws:userid                   | absent
            *                                                   | aws:PrincipalType            | Anonymous
            *                                                   | aws:userid                   | anonymous
            *                                                   | aws:PrincipalArn             | absent
            *                                                   | aws:PrincipalIsAWSService    | absent
            arn:aws:iam::111122223333:user/alice                | aws:PrincipalIsAWSService    | false
            s3.amazonaws.com                                    | aws:PrincipalIsAWSService    | true
            s3.amazonaws.com                                    | aws:PrincipalServiceName     | s3.amazonaws.com
            arn:aws:iam::111122223333:user/alice                | aws:PrincipalServiceName     | absent
            s3.amazonaws.com                                    | aws:PrincipalAccount         | absent
            *                                                   | aws:ResourceAccount          | 111122223333
            *                                                   | aws:RequestedRegion          | eu-west-2
            *                                                   | aws:SourceIp                 | absent
            """)
    void someKeysFollowFromTheRequest(String caller, String key, String value) {
        Condition condition = value.equals("absent")
                ? Condition.of(Operator.NULL, key, "true")
                : Condition.of(Operator.STRING_EQUALS, key, value);
        Policy everyone = Policy.of(
                "resource",
                Statement.allow(INVOKE, FUNCTION)
                        .to(Trustees.of(Trustee.everyone()))
                        .when(condition));
        AuthorizationRequest request = REQUEST.by(Caller.of(caller));
        Decision decision = Evaluator.decide(PolicySet.none().withResource(everyone), request);
        assertThat(decision.grounds())
                .extracting(Cited::policy)
                .containsExactlyElementsOf(caller.endsWith(":root") ? List.of() : List.of("resource"));
        assertThat(decision.near()).isEmpty();
        Context given = Context.empty().with(key, "given");
        assertThat(Evaluator.decide(PolicySet.none().withResource(everyone), request.in(given))
                        .near())
                .hasSize(1);
    }

    @Test
    void whatCameNearSaysWhichElementWantsWhat() {
        Statement action = Statement.allow("lambda:Get*", FUNCTION);
        Statement resource = Statement.allow(INVOKE, FUNCTION + "-test");
        Statement condition = Statement.allow(INVOKE, FUNCTION)
                .when(
                        Condition.of(Operator.BOOL, "aws:SecureTransport", "true"),
                        Condition.of(Operator.STRING_EQUALS, "aws:SourceAccount", "1", "2"));
        Statement far = Statement.allow("lambda:Get*", FUNCTION + "-test");
        Statement elsewhere = Statement.allow("sqs:*", "*");
        Statement twice = Statement.allow(INVOKE, FUNCTION)
                .when(
                        Condition.of(Operator.BOOL, "aws:ViaAWSService", "true"),
                        Condition.of(Operator.STRING_EQUALS, "aws:SourceAccount", "1"));
        Statement open = Statement.allow(INVOKE, FUNCTION)
                .to(Trustees.of(new Trustee(Trustee.Kind.SERVICE, "s3.amazonaws.com")));
        PolicySet set = PolicySet.of(Policy.of("p", action, resource, condition, far, elsewhere, twice))
                .withResource(Policy.of("r", open));
        Context context = Context.empty().with("aws:SecureTransport", "true").with("aws:SourceAccount", "3", "4");
        List<NearMiss> near = Evaluator.decide(set, REQUEST.in(context)).near();
        assertThat(near)
                .extracting(NearMiss::words)
                .containsExactly(
                        "statement 1 of resource policy r would allow, but its principal wants Service s3.amazonaws.com, and the"
                                + " request has arn:aws:iam::111122223333:user/alice",
                        "statement 1 of identity policy p would allow, but its action wants lambda:Get*, and the request has"
                                + " lambda:InvokeFunction",
                        "statement 2 of identity policy p would allow, but its resource wants " + FUNCTION
                                + "-test, and the" + " request has " + FUNCTION,
                        "statement 3 of identity policy p would allow, but its condition on aws:SourceAccount wants StringEquals"
                                + " 1 or 2, and the request has 3, 4");
        assertThat(Evaluator.decide(set, REQUEST.in(Context.empty().with("aws:SecureTransport", "true")))
                        .near()
                        .get(3)
                        .words())
                .endsWith("and the request has none");
    }

    @Test
    void theWayToAnswerIsToldStepByStep() {
        Policy trust = Policy.of(
                "trust",
                Statement.allow(INVOKE, FUNCTION).to(Trustees.of(new Trustee(Trustee.Kind.AWS, "444455556666"))));
        AuthorizationRequest request = REQUEST.by(Caller.of("arn:aws:iam::444455556666:user/eve"));
        PolicySet set = PolicySet.of(ALLOWS)
                .withResource(trust)
                .withBoundaries(SILENT)
                .withSessions(ALLOWS)
                .withServiceControls(OrganizationLevel.of("root", Policy.of("full", Statement.allow("*", "*"))));
        assertThat(Evaluator.decide(set, request).reasons())
                .containsExactly(
                        "arn:aws:iam::444455556666:user/eve asks for lambda:InvokeFunction on " + FUNCTION
                                + " of account 111122223333, not its own: both accounts have to allow it.",
                        "No statement denies it.",
                        "Statement 1 of service control policy full of level root lets it pass.",
                        "Statement 1 of resource policy trust trusts the account, which has to allow it itself.",
                        "Statement 1 of identity policy allows allows it.",
                        "The permissions boundary (silent) leaves no room for it.",
                        "Statement 1 of session policy allows leaves room for it.",
                        "What is not allowed is denied; it stops at the permissions boundary.");
        assertThat(Evaluator.decide(set, request).remedy())
                .extracting(Change::words)
                .containsExactly("add to permissions boundary silent: Allow lambda:InvokeFunction on " + FUNCTION);
    }

    @Test
    void oneNamingStatementReplacesTwoOthers() {
        PolicySet set = PolicySet.of(SILENT).withBoundaries(SILENT);
        assertThat(Evaluator.decide(set, REQUEST).remedy())
                .extracting(Change::words)
                .containsExactly("add to resource policy new-resource-policy: Allow lambda:InvokeFunction on "
                        + FUNCTION + " for AWS arn:aws:iam::111122223333:user/alice");
        AuthorizationRequest elsewhere = new AuthorizationRequest("ec2:RunInstances", "*").by(ALICE);
        assertThat(Evaluator.decide(set, elsewhere).remedy())
                .extracting(Change::kind)
                .containsExactly(PolicyKind.IDENTITY, PolicyKind.BOUNDARY);
    }

    @Test
    void whatLooksLikeAVariableInAResourceIsWrittenAsWhatItIs() {
        AuthorizationRequest odd = new AuthorizationRequest(INVOKE, FUNCTION + "${aws:username}").by(ALICE);
        for (Policy.Version version : Policy.Version.values()) {
            PolicySet set = PolicySet.of(new Policy("p", version, SILENT.statements()));
            Change change = Evaluator.decide(set, odd).remedy().get(0);
            assertThat(Evaluator.decide(set.with(change), odd).allowed()).isTrue();
        }
    }

    @Test
    void aBucketWithoutAccountInItsArnIsTheCallersOwn() {
        AuthorizationRequest get = new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::uploads/a").by(ALICE);
        assertThat(Evaluator.decide(PolicySet.of(SILENT), get).allowed()).isTrue();
        AuthorizationRequest others =
                new AuthorizationRequest(ALICE, get.action(), get.resource(), "444455556666", Context.empty());
        assertThat(Evaluator.decide(PolicySet.of(SILENT), others).allowed()).isFalse();
        assertThat(AuthorizationRequest.accountIn("no arn")).isEmpty();
    }

    private static Outcome outcome(Statement statement) {
        return Evaluator.decide(PolicySet.of(Policy.of("p", statement)), REQUEST)
                .outcome();
    }
}
