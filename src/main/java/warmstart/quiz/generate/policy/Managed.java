package warmstart.quiz.generate.policy;

import java.util.Arrays;
import java.util.List;
import warmstart.iam.Effect;
import warmstart.iam.Policy;
import warmstart.iam.Statement;

/** The managed policies of execution roles among which a learner chooses, each with all that it allows. */
public final class Managed {
    private static final String LOGS = "logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents";

    /** In the order of the notes. */
    static final List<Policy> ALL = List.of(
            policy("AWSLambdaBasicExecutionRole", LOGS),
            policy(
                    "AWSLambdaSQSQueueExecutionRole",
                    "sqs:DeleteMessage sqs:GetQueueAttributes sqs:ReceiveMessage " + LOGS),
            policy(
                    "AWSLambdaKinesisExecutionRole",
                    "kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetRecords kinesis:GetShardIterator"
                            + " kinesis:ListShards kinesis:ListStreams kinesis:SubscribeToShard " + LOGS),
            policy(
                    "AWSLambdaDynamoDBExecutionRole",
                    "dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams "
                            + LOGS),
            policy(
                    "AWSLambdaVPCAccessExecutionRole",
                    "ec2:AssignPrivateIpAddresses ec2:CreateNetworkInterface ec2:DeleteNetworkInterface"
                            + " ec2:DescribeNetworkInterfaces ec2:DescribeSubnets ec2:UnassignPrivateIpAddresses "
                            + LOGS),
            policy(
                    "AWSXRayDaemonWriteAccess",
                    "xray:GetSamplingRules xray:GetSamplingStatisticSummaries xray:GetSamplingTargets"
                            + " xray:PutTelemetryRecords xray:PutTraceSegments"));

    private Managed() {}

    /** All of them, to be compared with what AWS publishes. */
    public static List<Policy> all() {
        return ALL;
    }

    private static Policy policy(String name, String actions) {
        return Policy.of(name, new Statement("", Effect.ALLOW, Arrays.asList(actions.split(" ")), List.of("*")));
    }
}
