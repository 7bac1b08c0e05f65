package warmstart.quiz.generate.permission;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Real names of AWS that no fact is about, for questions whose own service has too few others.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">Actions,
 *     resources, and condition keys for AWS services</a>
 */
final class Bystanders {
    private static final Map<NameKind, List<WrongName>> ALL = all();

    private Bystanders() {}

    static List<WrongName> of(NameKind kind) {
        return ALL.getOrDefault(kind, List.of());
    }

    private static Map<NameKind, List<WrongName>> all() {
        Map<NameKind, List<WrongName>> all = new EnumMap<>(NameKind.class);
        all.put(NameKind.ACTION, read("""
                sqs:PurgeQueue = empties a queue
                sqs:CreateQueue = creates a queue
                sns:Subscribe = adds a subscriber to a topic
                sns:CreateTopic = creates a topic
                events:PutRule = creates or changes a rule
                events:PutTargets = gives a rule its targets
                lambda:GetFunction = reads the configuration of a function
                lambda:UpdateFunctionCode = replaces the code of a function
                lambda:AddPermission = adds a statement to the policy of a function
                logs:FilterLogEvents = searches in log lines that were written
                logs:PutRetentionPolicy = sets how long a log group keeps its lines
                xray:GetTraceSummaries = reads traces that were uploaded
                xray:CreateGroup = makes a group of traces by a filter
                ec2:AttachNetworkInterface = attaches an interface to an instance of EC2
                ec2:AllocateAddress = obtains an Elastic IP address
                ec2:CreateSubnet = creates a subnet
                kms:GenerateDataKey = makes a data key, as those who encrypt need it
                kms:PutKeyPolicy = replaces the policy of a key
                secretsmanager:DescribeSecret = reads the properties of a secret without its value
                secretsmanager:PutSecretValue = stores a new value of a secret
                elasticfilesystem:ClientRootAccess = lets a client act as the root user of a file system
                ecr:PutImage = pushes the manifest of an image
                ecr:DescribeRepositories = lists repositories
                s3:GetObject = reads an object
                s3:PutBucketNotification = configures the notifications of a bucket
                states:StartExecution = starts a state machine
                """));
        all.put(NameKind.CONDITION_KEY, read("""
                aws:PrincipalOrgID = holds the organization of the caller
                aws:SourceIp = holds the address from which a request came
                aws:SourceVpc = holds the VPC from which a request came
                lambda:SecurityGroupIds = compares the security groups of a function
                lambda:CodeSigningConfigArn = compares the code signing configuration of a function
                lambda:Layer = compares the layers of a function
                """));
        all.put(NameKind.MANAGED_POLICY, read("""
                AWSLambdaMSKExecutionRole = is the managed policy for a function fed by Amazon MSK
                AWSLambdaRole = lets a role invoke functions
                AWSLambdaExecute = lets a function work on objects of S3 and write logs
                """));
        all.put(NameKind.PRINCIPAL, read("""
                states.amazonaws.com = is how Step Functions assumes a role
                ec2.amazonaws.com = is how EC2 assumes the role of an instance
                cloudfront.amazonaws.com = is CloudFront itself
                logs.amazonaws.com = is how CloudWatch Logs calls a subscribed function
                """));
        return Collections.unmodifiableMap(all);
    }

    private static List<WrongName> read(String lines) {
        return Arrays.stream(lines.split("\n"))
                .map(line -> line.split(" = ", 2))
                .map(parts -> new WrongName(parts[0], parts[1]))
                .toList();
    }
}
