package warmstart.content.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Evaluator;
import warmstart.iam.Outcome;
import warmstart.iam.Policy;
import warmstart.iam.PolicyKind;
import warmstart.iam.PolicySet;
import warmstart.iam.Statement;
import warmstart.iam.condition.Condition;
import warmstart.iam.condition.Operator;
import warmstart.iam.condition.Quantifier;
import warmstart.iam.principal.Caller;
import warmstart.iam.principal.Trustee;
import warmstart.iam.principal.Trustees;

class PolicyReaderTest {
    private final Problems problems = new Problems();

    @Test
    void aDocumentIsReadWhole() {
        Policy policy = read(PolicyKind.RESOURCE, """
                {"Version": "2012-10-17", "Id": "orders", "Statement": {
                  "Sid": "bucket-1", "Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com", "AWS": ["111122223333"]},
                  "Action": "lambda:InvokeFunction", "Resource": ["arn:aws:lambda:eu-west-2:111122223333:function:orders"],
                  "Condition": {"arnlike": {"AWS:SourceArn": "arn:aws:s3:::uploads"},
                                "ForAnyValue:StringLikeIfExists": {"aws:TagKeys": ["a*", 1, true]}}}}
                """).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        Statement expected = new Statement(
                "bucket-1",
                Statement.allow("a:b", "*").effect(),
                Optional.of(Trustees.of(
                        new Trustee(Trustee.Kind.AWS, "111122223333"),
                        new Trustee(Trustee.Kind.SERVICE, "s3.amazonaws.com"))),
                warmstart.iam.Selection.actions(List.of("lambda:InvokeFunction")),
                warmstart.iam.Selection.resources(List.of("arn:aws:lambda:eu-west-2:111122223333:function:orders")),
                List.of(
                        Condition.of(Operator.ARN_LIKE, "AWS:SourceArn", "arn:aws:s3:::uploads"),
                        Condition.of(Operator.STRING_LIKE, "aws:TagKeys", "a*", "1", "true")
                                .quantified(Quantifier.ANY)
                                .ifExists()));
        assertThat(policy).isEqualTo(new Policy("p", List.of(expected)));
    }

    @Test
    void withoutVersionTheOldOneHolds() {
        assertThat(read(
                                PolicyKind.IDENTITY,
                                "{'Statement': [{'Effect': 'Deny', 'NotAction': 'iam:*', 'NotResource': '*'}]}")
                        .orElseThrow()
                        .version())
                .isEqualTo(Policy.Version.OLD);
    }

    // Each is a whole policy but for the one thing; where, and what is said about it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            []                                                   | 1:1 `$`: an object was expected, found a list
            {}                                                   | 1:1 `$`: `Statement` is missing
            {'Statement': []}                                    | 1:15 `$.Statement`: there is no statement
            {'Statement': 'x'}                                   | 1:15 `$.Statement`: an object was expected, found a text
            {'Version': '2012-10-18', 'Statement': [OK]}         | 1:13 `$.Version`: there is no version `2012-10-18`
            {'Version': 2012, 'Statement': [OK]}                 | 1:13 `$.Version`: a text was expected, found a number
            {'Id': 7, 'Statement': [OK]}                         | 1:8 `$.Id`: a text was expected, found a number
            {'Statements': [], 'Statement': [OK]}                | 1:16 `$.Statements`: `Statements` is not known here
            {'Statement': [OK], 'Statement': [OK]}               | `$.Statement`: the field `Statement` stands twice in one object
            {'Statement': [{E, A, R, 'Sid': 'a b'}]}             | `$.Statement[0].Sid`: `a b` cannot be a Sid
            {'Statement': [{E, A, R, 'Sid': 'a'}, {E, A, R, 'Sid': 'a'}]} | `$.Statement[1]`: the Sid `a` is taken in this policy
            {'Statement': [{A, R}]}                              | 1:16 `$.Statement[0]`: `Effect` is missing
            {'Statement': [{'Effect': 'allow', A, R}]}           | 1:27 `$.Statement[0].Effect`: there is no effect `allow`
            {'Statement': [{E, R}]}                              | `$.Statement[0]`: `Action` is missing
            {'Statement': [{E, A}]}                              | `$.Statement[0]`: `Resource` is missing
            {'Statement': [{E, A, 'NotAction': 'x:y', R}]}       | `$.Statement[0].NotAction`: a statement has `Action` or `NotAction`, not both
            {'Statement': [{E, A, R, 'NotResource': '*'}]}       | `$.Statement[0].NotResource`: a statement has `Resource` or `NotResource`, not both
            {'Statement': [{E, 'Action': [], R}]}                | `$.Statement[0].Action`: the list is empty
            {'Statement': [{E, 'Action': 'invoke', R}]}          | `$.Statement[0].Action`: `invoke` is no action
            {'Statement': [{E, 'Action': ['a:b', 'a b'], R}]}    | `$.Statement[0].Action[1]`: `a b` is no action
            {'Statement': [{E, 'Action': 7, R}]}                 | `$.Statement[0].Action`: a text was expected, found a number
            {'Statement': [{E, A, 'Resource': 'orders'}]}        | `$.Statement[0].Resource`: `orders` is no ARN
            {'Statement': [{E, A, R, 'Principal': '*'}]}         | `$.Statement[0].Principal`: no identity policy names a principal
            {'Statement': [{E, A, R, 'NotPrincipal': '*'}]}      | `$.Statement[0].NotPrincipal`: no identity policy names a principal
            {'Statement': [{E, A, R, 'condition': {}}]}          | `$.Statement[0].condition`: `condition` is not known here
            {'Statement': [{E, A, R, 'Condition': []}]}          | `$.Statement[0].Condition`: an object was expected, found a list
            {'Statement': [{E, A, R, 'Condition': {'StringEqual': {'a:b': 'c'}}}]} | `$.Statement[0].Condition.StringEqual`: there is no operator `StringEqual`
            {'Statement': [{E, A, R, 'Condition': {'NullIfExists': {'a:b': 'true'}}}]} | `$.Statement[0].Condition.NullIfExists`: `Null` has no form with IfExists
            {'Statement': [{E, A, R, 'Condition': {'Bool': 'x'}}]} | `$.Statement[0].Condition.Bool`: an object was expected, found a text
            {'Statement': [{E, A, R, 'Condition': {'Bool': {'mfa': 'x'}}}]} | `$.Statement[0].Condition.Bool.mfa`: `mfa` is no condition key
            {'Statement': [{E, A, R, 'Condition': {'Bool': {'a:b': {}}}}]} | `$.Statement[0].Condition.Bool['a:b']`: a text, number or truth value was expected
            {'Statement': [{E, A, R, 'Condition': {'Bool': {'a:b': null}}}]} | `$.Statement[0].Condition.Bool['a:b']`: a text, number or truth value was expected
            {'Statement': [{E, A, R, 'Condition': {'Bool': {'a:b': 'x', 'a:b': 'y'}}}]} | stands twice in one object
            {'Statement': [OK}                                   | not valid JSON
            """)
    void whatIamRefusesIsRefusedWithItsPlace(String policy, String said) {
        assertThat(read(PolicyKind.IDENTITY, policy)).isEmpty();
        assertRefusedWith(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {E, A, R}                                                        | `$.Statement[0]`: `Principal` is missing
            {E, A, R, 'Principal': 'alice'}                                  | `$.Statement[0].Principal`: a principal has its kind before it
            {E, A, R, 'Principal': {}}                                       | `$.Statement[0].Principal`: nobody is named
            {E, A, R, 'Principal': {'AWS': []}}                              | `$.Statement[0].Principal.AWS`: the list is empty
            {E, A, R, 'Principal': {'User': 'alice'}}                        | `$.Statement[0].Principal.User`: `User` is not known here
            {E, A, R, 'Principal': {'AWS': 'alice'}}                         | `$.Statement[0].Principal.AWS`: `alice` is no principal
            {E, A, R, 'Principal': {'AWS': 7}}                               | `$.Statement[0].Principal.AWS`: a text was expected
            {E, A, R, 'Principal': {'AWS': ['111122223333', 'arn:aws:iam::111122223333:role/*']}} | `$.Statement[0].Principal.AWS[1]`: `arn:aws:iam::111122223333:role/*`: a wildcard cannot stand for part of a principal
            {E, A, R, 'Principal': {'Service': '*'}}                         | `$.Statement[0].Principal.Service`: `*` is no service
            {E, A, R, 'Principal': '*', 'NotPrincipal': '*'}                 | not both
            {E, A, R, 'NotPrincipal': {'AWS': '111122223333'}}               | `NotPrincipal` with Allow is not supported
            """)
    void principalsOfAResourcePolicyAreReadStrictly(String statement, String said) {
        assertThat(read(PolicyKind.RESOURCE, "{'Statement': [" + statement + "]}"))
                .isEmpty();
        assertRefusedWith(said);
    }

    private void assertRefusedWith(String said) {
        Problem problem =
                problems.sorted().stream().filter(Problem::isError).findFirst().orElseThrow();
        assertThat(problem.toString()).contains(said.replaceFirst("^(\\d+:\\d+) ", "p.json:$1: error: "));
        assertThat(problem.where().column()).isPositive();
    }

    // Compared as it stands, such a text is the name of nothing: Action never fits, NotAction always.
    @ParameterizedTest
    @ValueSource(strings = {"lambda:", "lambda: InvokeFunction", "lambda:InvokeFunction ", "lambda:Invoke*,Get*"})
    void anActionThatNothingIsCalledFitsNothing(String text) {
        assertThat(outcome("Action", text)).isEqualTo(Outcome.IMPLICITLY_DENIED);
        assertThat(outcome("NotAction", text)).isEqualTo(Outcome.ALLOWED);
        assertThat(problems.sorted())
                .extracting(Problem::isError, Problem::message)
                .contains(tuple(false, "`$.Statement[0].Action`: no action is called `" + text + "`"));
    }

    private Outcome outcome(String element, String action) {
        Policy policy = read(PolicyKind.IDENTITY, "{'Statement': [{E, '" + element + "': '" + action + "', R}]}")
                .orElseThrow();
        return decide(policy, "lambda:InvokeFunction", "arn:aws:lambda:eu-west-2:111122223333:function:orders");
    }

    private static Outcome decide(Policy policy, String action, String resource) {
        Caller alice = Caller.of("arn:aws:iam::111122223333:user/alice");
        return Evaluator.decide(PolicySet.of(policy), new AuthorizationRequest(action, resource).by(alice))
                .outcome();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            arn:aws:sqs,                                  ALLOWED
            arn:aws:sqs:*,                                ALLOWED
            arn:aws:sqs:eu-west-2,                        ALLOWED
            arn:aws:sqs:eu-west-2:${aws:PrincipalAccount}, ALLOWED
            arn:aws:sqs:us-east-1,                        IMPLICITLY_DENIED
            arn:aws:sqs:eu-west-2:444455556666,           IMPLICITLY_DENIED
            arn:aws:sns,                                  IMPLICITLY_DENIED
            arn:aws:sqs:eu-west-2:111122223333:,          IMPLICITLY_DENIED
            """)
    void anArnThatEndsEarlyMeansAllThatBeginsSo(String arn, Outcome outcome) {
        Policy policy = read(
                        PolicyKind.IDENTITY,
                        "{'Version': '2012-10-17', 'Statement': [{E, 'Action': 'sqs:*', 'Resource': '" + arn + "'}]}")
                .orElseThrow();
        assertThat(decide(policy, "sqs:SendMessage", "arn:aws:sqs:eu-west-2:111122223333:uploads"))
                .isEqualTo(outcome);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void anArnOfASessionPolicyMayNotEndEarly() {
        assertThat(read(PolicyKind.SESSION, "{'Statement': [{E, A, 'Resource': ['*', 'arn:aws:sqs']}]}")
                        .orElseThrow()
                        .statements()
                        .get(0)
                        .resource()
                        .texts())
                .containsExactly("*", "arn:aws:sqs");
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .containsExactly("`$.Statement[0].Resource[1]`: `arn:aws:sqs` has fewer than the six parts of an ARN,"
                        + " which no session policy may have");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsLine() {
        assertThat(read(PolicyKind.IDENTITY, "{'Version': 'x',\n 'Statement': [\n  {E, R},\n  OK,\n  {A, R}]}"))
                .isEmpty();
        assertThat(problems.sorted())
                .extracting(problem -> problem.where().line())
                .containsExactly(1, 3, 5);
    }

    @Test
    void aResourceControlPolicyNamesEveryoneAndExceptsNobody() {
        assertThat(read(PolicyKind.RESOURCE_CONTROL, "{'Statement': [{'Effect': 'Deny', A, R, 'NotPrincipal': '*'}]}"))
                .isEmpty();
        assertThat(read(PolicyKind.RESOURCE_CONTROL, "{'Statement': [{E, A, R, 'Principal': '*'}]}"))
                .isPresent();
        assertThat(problems.sorted()).hasSize(1);
        assertThat(read(PolicyKind.RESOURCE_CONTROL, "{'Statement': [OK]}")).isPresent();
        assertThat(problems.sorted()).filteredOn(problem -> !problem.isError()).hasSize(1);
    }

    @Test
    void aTrustPolicyNamesNoResourceAndASidMayHaveAnyCharacters() {
        String trust =
                "'Effect': 'Allow', 'Principal': {'Service': 'lambda.amazonaws.com'}, 'Action': 'sts:AssumeRole'";
        assertThat(read(PolicyKind.RESOURCE, "{'Statement': {" + trust + ", 'Sid': 'a b'}}"))
                .isPresent();
        assertThat(read(PolicyKind.IDENTITY, "{'Statement': {'Effect': 'Allow', 'Action': 'sts:AssumeRole'}}"))
                .isEmpty();
    }

    /** The limit is 2,048 characters without white space for a session policy, 10,240 for an identity policy. */
    @Test
    void aPolicyThatIsTooLongIsRefused() {
        String actions = String.join("','", java.util.Collections.nCopies(150, "lambda:Invoke"));
        String policy = "{'Statement': [{E, 'Action': ['" + actions + "'], R}]}";
        assertThat(read(PolicyKind.IDENTITY, policy)).isPresent();
        assertThat(read(PolicyKind.SESSION, policy)).isEmpty();
        assertThat(problems.sorted().get(0).message()).contains("have at most 2048");
        assertThat(read(PolicyKind.SESSION, "{'Statement': [" + " ".repeat(5_000) + "OK]}"))
                .isPresent();
    }

    @Test
    void aConditionThatAsksForNothingIsLookedAt() {
        assertThat(read(PolicyKind.IDENTITY, "{'Statement': [{E, A, R, 'Condition': {'Bool': {'a:b': []}}}]}"))
                .isPresent();
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.anyError()).isFalse();
    }

    @Test
    @Timeout(5)
    void hostileTextIsRefusedInNoTime() {
        for (String text : List.of("[".repeat(100_000), "{\"a\":".repeat(100_000), "\"" + "x".repeat(900_000), "")) {
            assertThat(PolicyReader.parse(text, "p.json", PolicyKind.IDENTITY, "p", new Problems()))
                    .isEmpty();
        }
    }

    /** Single quotes for double ones, and letters for the elements that are right. */
    private Optional<Policy> read(PolicyKind kind, String policy) {
        String text = policy.replace("OK", "{E, A, R}")
                .replace("{E,", "{'Effect': 'Allow',")
                .replace(" A,", " 'Action': 'lambda:InvokeFunction',")
                .replace("{A,", "{'Action': 'lambda:InvokeFunction',")
                .replace(" A}", " 'Action': 'lambda:InvokeFunction'}")
                .replace(" R}", " 'Resource': '*'}")
                .replace(" R,", " 'Resource': '*',")
                .replace('\'', '"');
        return PolicyReader.parse(text, "p.json", kind, "p", problems);
    }
}
