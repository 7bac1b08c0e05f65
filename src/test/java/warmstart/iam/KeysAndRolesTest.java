package warmstart.iam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.iam.principal.Caller;
import warmstart.iam.principal.Trustee;
import warmstart.iam.principal.Trustees;

/**
 * What KMS and STS do otherwise: the policy of a key and the trust policy of a role have to allow, and who somebody is needs
 * no permission.
 *
 * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html">Key policies in AWS KMS</a>
 */
class KeysAndRolesTest {
    private static final String ALICE = "arn:aws:iam::111122223333:user/alice";
    private static final String ROOT = "arn:aws:iam::111122223333:root";
    private static final String KEY = "arn:aws:kms:eu-west-2:111122223333:key/1";
    private static final String ROLE = "arn:aws:iam::111122223333:role/deploy";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # asks                                 | named by the key policy                | identity policy | outcome
            arn:aws:iam::111122223333:user/alice   | none                                   | true            | IMPLICITLY_DENIED
            arn:aws:iam::111122223333:user/alice   | 444455556666                           | true            | IMPLICITLY_DENIED
            arn:aws:iam::111122223333:user/alice   | 111122223333                           | true            | ALLOWED
            arn:aws:iam::111122223333:user/alice   | 111122223333                           | false           | IMPLICITLY_DENIED
            arn:aws:iam::111122223333:user/alice   | arn:aws:iam::111122223333:user/alice   | false           | ALLOWED
            arn:aws:iam::111122223333:root         | none                                   | false           | IMPLICITLY_DENIED
            arn:aws:iam::111122223333:root         | arn:aws:iam::111122223333:user/alice   | false           | IMPLICITLY_DENIED
            arn:aws:iam::111122223333:root         | 111122223333                           | false           | ALLOWED
            arn:aws:iam::444455556666:user/eve     | arn:aws:iam::444455556666:user/eve     | false           | IMPLICITLY_DENIED
            arn:aws:iam::444455556666:user/eve     | 444455556666                           | true            | ALLOWED
            """)
    void aKeyIsUsedOnlyWhenItsPolicyAllowsOrLeavesItToTheAccount(
            String caller, @org.jspecify.annotations.Nullable String named, boolean identity, Outcome outcome) {
        PolicySet policies = identity ? PolicySet.of(Policy.of("p", Statement.allow("kms:*", KEY))) : PolicySet.none();
        PolicySet all = named == null ? policies : policies.withResource(naming("kms:*", named));
        Decision decision = decide(all, "kms:Decrypt", KEY, caller);
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.reasons()).doesNotContain("The root user may do everything in its account.");
    }

    @Test
    void whereNoKeyIsConcernedIdentityPoliciesAreEnough() {
        PolicySet lists = PolicySet.of(Policy.of("p", Statement.allow("kms:List*", "*")));
        assertThat(decide(lists, "kms:ListKeys", "*", ALICE).allowed()).isTrue();
    }

    // Only a trust policy that is given counts: cases about identity policies leave it out.
    @ParameterizedTest
    @CsvSource({"none, true", "s3.amazonaws.com, false", "111122223333, true"})
    void aTrustPolicyThatNamesSomebodyElseShutsOutItsOwnAccount(String named, boolean allowed) {
        PolicySet may = PolicySet.of(Policy.of("p", Statement.allow("sts:AssumeRole", ROLE)));
        PolicySet all = named.equals("none") ? may : may.withResource(naming("sts:AssumeRole", named));
        assertThat(decide(all, "sts:AssumeRole", ROLE, ALICE).allowed()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {ALICE, ROOT, "arn:aws:sts::111122223333:assumed-role/deploy/s1"})
    void whoseCredentialsTheseAreIsToldWhateverPoliciesSay(String caller) {
        Policy deny = Policy.of("p", Statement.deny("*", "*"));
        PolicySet denied =
                PolicySet.of(deny).withSessions(deny).withServiceControls(OrganizationLevel.of("root", deny));
        Decision decision = decide(denied, "STS:getCallerIdentity", "*", caller);
        assertThat(decision.allowed()).isTrue();
        assertThat(decision.reasons())
                .anyMatch(reason -> reason.endsWith("no policy has to allow it, and none can deny it."));
        assertThat(decide(denied, "sts:GetSessionToken", "*", caller).allowed()).isFalse();
    }

    @Test
    void nobodyIsToldWithoutCredentials() {
        assertThat(decide(PolicySet.none(), "sts:GetCallerIdentity", "*", "*").allowed())
                .isFalse();
    }

    private static Policy naming(String action, String who) {
        Trustee.Kind kind = who.endsWith(".com") ? Trustee.Kind.SERVICE : Trustee.Kind.AWS;
        return Policy.of("trust", Statement.allow(action, "*").to(Trustees.of(new Trustee(kind, who))));
    }

    private static Decision decide(PolicySet policies, String action, String resource, String caller) {
        AuthorizationRequest request = new AuthorizationRequest(action, resource);
        return Evaluator.decide(policies, request.by(Caller.of(caller)));
    }
}
