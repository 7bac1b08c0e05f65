package warmstart.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import warmstart.iam.principal.Caller;

/** What becomes of policies when somebody follows the advice of a decision. */
class PolicySetTest {
    private static final String FUNCTION = "arn:aws:lambda:eu-west-2:111122223333:function:orders";
    private static final Statement INVOKE = Statement.allow("lambda:InvokeFunction", FUNCTION);
    private static final Statement FREEZE = Statement.deny("lambda:*", "*");
    private static final Statement READ = Statement.allow("lambda:Get*", "*");
    private static final Policy FIRST = Policy.of("first", READ, FREEZE);
    private static final Policy SECOND = Policy.of("second", READ, FREEZE);

    @ParameterizedTest
    @EnumSource(names = {"IDENTITY", "BOUNDARY", "SESSION"})
    void aStatementComesToThePolicyThatIsNamed(PolicyKind kind) {
        PolicySet set = with(kind, FIRST, SECOND);
        Policy longer = Policy.of("first", READ, FREEZE, INVOKE);
        assertThat(set.with(addition(kind, "", "first"))).isEqualTo(with(kind, longer, SECOND));
        Policy other = Policy.of("second", READ, FREEZE, INVOKE);
        assertThat(set.with(addition(kind, "", "second"))).isEqualTo(with(kind, FIRST, other));
        assertThat(set.with(addition(kind, "", "new"))).isEqualTo(with(kind, FIRST, SECOND, Policy.of("new", INVOKE)));
    }

    @ParameterizedTest
    @EnumSource(names = {"IDENTITY", "BOUNDARY", "SESSION"})
    void aStatementGoesFromThePolicyThatIsNamed(PolicyKind kind) {
        Change change = new Change(true, kind, "", "second", FREEZE);
        assertThat(with(kind, FIRST, SECOND).with(change)).isEqualTo(with(kind, FIRST, Policy.of("second", READ)));
    }

    @Test
    void theVersionOfAPolicyStays() {
        Policy old = new Policy("old", Policy.Version.OLD, List.of(FREEZE));
        assertThat(PolicySet.of(old)
                        .with(addition(PolicyKind.IDENTITY, "", "old"))
                        .identity())
                .containsExactly(new Policy("old", Policy.Version.OLD, List.of(FREEZE, INVOKE)));
        assertThat(PolicySet.of(old)
                        .with(new Change(true, PolicyKind.IDENTITY, "", "old", FREEZE))
                        .identity())
                .containsExactly(new Policy("old", Policy.Version.OLD, List.of()));
    }

    @Test
    void theOnePolicyOfAResourceGrowsOrBegins() {
        Change change = addition(PolicyKind.RESOURCE, "", "second");
        assertThat(PolicySet.none().withResource(SECOND).with(change).resource())
                .contains(Policy.of("second", READ, FREEZE, INVOKE));
        assertThat(PolicySet.none().with(change).resource()).contains(Policy.of("second", INVOKE));
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVICE_CONTROL", "RESOURCE_CONTROL"})
    void aLevelOfTheOrganisationChangesAlone(PolicyKind kind) {
        OrganizationLevel root = OrganizationLevel.of("root", FIRST);
        PolicySet set = with(kind, root, OrganizationLevel.of("unit", FIRST));
        assertThat(set.with(addition(kind, "unit", "first")))
                .isEqualTo(with(kind, root, OrganizationLevel.of("unit", Policy.of("first", READ, FREEZE, INVOKE))));
        assertThat(set.with(new Change(true, kind, "unit", "first", FREEZE)))
                .isEqualTo(with(kind, root, OrganizationLevel.of("unit", Policy.of("first", READ))));
    }

    @Test
    void theAdviceAgainstADenyIsToTakeItOut() {
        PolicySet set = PolicySet.of(Policy.of("p", INVOKE, FREEZE));
        AuthorizationRequest request = new AuthorizationRequest("lambda:InvokeFunction", FUNCTION)
                .by(Caller.of("arn:aws:iam::111122223333:user/alice"));
        Decision denied = Evaluator.decide(set, request);
        assertThat(denied.remedy()).containsExactly(new Change(true, PolicyKind.IDENTITY, "", "p", FREEZE));
        assertThat(Evaluator.decide(set.with(denied.remedy().get(0)), request).allowed())
                .isTrue();
    }

    @Test
    void aRoleNamesItsPolicies() {
        assertThat(new Role("r", List.of(FIRST, SECOND)).policyNames()).isEqualTo("first, second");
        assertThat(new Role("r", List.of()).policyNames()).isEqualTo("no policy");
    }

    private static Change addition(PolicyKind kind, String level, String policy) {
        return new Change(false, kind, level, policy, INVOKE);
    }

    private static PolicySet with(PolicyKind kind, Policy... policies) {
        PolicySet none = PolicySet.none();
        return kind == PolicyKind.IDENTITY
                ? none.withIdentity(policies)
                : kind == PolicyKind.BOUNDARY ? none.withBoundaries(policies) : none.withSessions(policies);
    }

    private static PolicySet with(PolicyKind kind, OrganizationLevel... levels) {
        return kind == PolicyKind.SERVICE_CONTROL
                ? PolicySet.none().withServiceControls(levels)
                : PolicySet.none().withResourceControls(levels);
    }
}
