package warmstart.content.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Problems;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Evaluator;
import warmstart.iam.PolicySet;
import warmstart.iam.principal.Caller;

class ManagedPoliciesTest {
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:AWS|Amazon|CloudWatch)[A-Za-z_]*(?:ExecutionRole(?:Policy)?|FullAccess|ReadOnlyAccess"
                    + "|WriteAccess|AgentAccess|Role|Execute|Invocation-DynamoDB)\\b");

    /** The notes quote this one to warn of it. */
    private static final Set<String> MISSPELT = Set.of("AWSLambdaVPCAcessExecutionRole");

    private final ManagedPolicies policies = ManagedPolicies.shipped();

    @Test
    void everyPolicyThatTheNotesAndFactsNameIsThere() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            files.filter(file -> file.toString().matches(".*\\.(md|json)"))
                    .forEach(file -> NAMED.matcher(text(file))
                            .results()
                            .map(MatchResult::group)
                            .forEach(named::add));
        }
        named.removeAll(MISSPELT);
        assertThat(named).contains("AWSLambdaBasicExecutionRole", "AmazonCodeGuruProfilerAgentAccess");
        assertThat(named)
                .allSatisfy(name -> assertThat(policies.named(name)).as(name).isPresent());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eachHasItsPageItsVersionAndItsArn() {
        assertThat(policies.all()).hasSize(14).allSatisfy(policy -> {
            assertThat(policy.source())
                    .hasToString("https://docs.aws.amazon.com/aws-managed-policy/latest/reference/"
                            + policy.policy().name() + ".html");
            assertThat(policy.arn())
                    .startsWith("arn:aws:iam::aws:policy/")
                    .endsWith("/" + policy.policy().name());
            assertThat(policy.version()).matches("v\\d+");
            assertThat(policy.checkedOn()).isAfter("2026-01-01");
            assertThat(policy.policy().statements()).isNotEmpty();
        });
        assertThat(policies.named("AWSLambdaVPCAcessExecutionRole")).isEmpty();
    }

    // From the tables of the pages: what a function with that policy alone may do.
    @ParameterizedTest
    @CsvSource(textBlock = """
            AWSLambdaBasicExecutionRole,     logs:PutLogEvents,          true
            AWSLambdaBasicExecutionRole,     sqs:ReceiveMessage,         false
            AWSLambdaSQSQueueExecutionRole,  sqs:ReceiveMessage,         true
            AWSLambdaSQSQueueExecutionRole,  sqs:SendMessage,            false
            AWSLambdaSQSQueueExecutionRole,  logs:CreateLogGroup,        true
            AWSLambdaKinesisExecutionRole,   kinesis:GetRecords,         true
            AWSLambdaKinesisExecutionRole,   kinesis:PutRecord,          false
            AWSLambdaKinesisExecutionRole,   kinesis:SubscribeToShard,   true
            AWSLambdaDynamoDBExecutionRole,  dynamodb:GetRecords,        true
            AWSLambdaDynamoDBExecutionRole,  dynamodb:GetItem,           false
            AWSLambdaVPCAccessExecutionRole, ec2:CreateNetworkInterface, true
            AWSLambdaVPCAccessExecutionRole, ec2:DescribeVpcs,           false
            AWSLambdaMSKExecutionRole,       kafka:DescribeClusterV2,    true
            AWSLambdaMSKExecutionRole,       ec2:DescribeVpcs,           true
            AWSXRayDaemonWriteAccess,        xray:PutTraceSegments,      true
            AWSXRayDaemonWriteAccess,        logs:PutLogEvents,          false
            AWSLambdaRole,                   lambda:InvokeFunction,      true
            AWSLambdaRole,                   lambda:GetFunction,         false
            AWSLambda_FullAccess,            lambda:DeleteFunction,      true
            AWSLambda_FullAccess,            iam:PassRole,               false
            AWSLambda_ReadOnlyAccess,        lambda:ListFunctions,       true
            AWSLambda_ReadOnlyAccess,        lambda:InvokeFunction,      false
            AWSLambdaInvocation-DynamoDB,    lambda:InvokeFunction,      true
            AWSLambdaExecute,                s3:PutObject,               false
            CloudWatchLambdaInsightsExecutionRolePolicy, logs:CreateLogGroup, true
            CloudWatchLambdaInsightsExecutionRolePolicy, logs:PutLogEvents,   false
            AmazonCodeGuruProfilerAgentAccess, codeguru-profiler:PostAgentProfile, false
            """)
    void theyAllowWhatTheirPagesSay(String name, String action, boolean allowed) {
        PolicySet set = PolicySet.of(policies.named(name).orElseThrow().policy());
        AuthorizationRequest request = new AuthorizationRequest(action, "arn:aws:any:eu-west-2:111122223333:thing")
                .by(Caller.of("arn:aws:sts::111122223333:assumed-role/fn-role/orders"));
        assertThat(Evaluator.decide(set, request).allowed()).isEqualTo(allowed);
    }

    @Test
    void aBrokenListIsReportedWithItsPlace() {
        Problems problems = new Problems();
        assertThat(ManagedPolicies.parse("[{\"name\": \"x\", \"checkedOn\": \"today\"}]", "m.json", problems)
                        .all())
                .isEmpty();
        assertThat(problems.sorted())
                .hasSizeGreaterThan(3)
                .allSatisfy(problem -> assertThat(problem.where().line()).isEqualTo(1));
    }
}
