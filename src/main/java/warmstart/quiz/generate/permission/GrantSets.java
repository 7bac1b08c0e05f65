package warmstart.quiz.generate.permission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which facts are joined in one question, and the words for the need that each of them meets. */
final class GrantSets {
    private static final List<Set> ALL = read();

    private GrantSets() {}

    /**
     * A need and the fact that meets it.
     *
     * @param need {@code a bucket}
     * @param fact {@code s3-permission}
     */
    record Row(String need, String fact) {}

    /**
     * What is joined in one question.
     *
     * @param id its name for good
     * @param stem what is asked
     * @param left the title of the needs
     * @param right the title of what meets them
     * @param rows the pairs
     */
    record Set(String id, String stem, String left, String right, List<Row> rows) {
        Set {
            rows = List.copyOf(rows);
        }
    }

    static List<Set> all() {
        return ALL;
    }

    private static List<Set> read() {
        List<Set> sets = new ArrayList<>();
        for (String block : TEXT.strip().split("\n\n", -1)) {
            List<String> lines = Arrays.asList(block.strip().split("\n"));
            String[] titles = lines.get(2).split(" / ", -1);
            sets.add(new Set(
                    lines.get(0),
                    lines.get(1),
                    titles[0],
                    titles[1],
                    lines.stream().skip(3).map(GrantSets::row).toList()));
        }
        return List.copyOf(sets);
    }

    private static Row row(String line) {
        String[] parts = line.split(" = ", -1);
        return new Row(parts[0], parts[1]);
    }

    private static final String TEXT = """
            service-principals
            As which service principal does each of these appear in a policy?
            Service / Principal
            Lambda, when it assumes an execution role = role-trust-principal
            Lambda@Edge, when it assumes a role = edge-trust
            an S3 bucket that notifies a function = s3-permission
            an SNS topic that invokes a function = sns-principal
            an Application Load Balancer = alb-permission
            an EventBridge rule = eventbridge-sample-policy
            an API of API Gateway = api-gateway-permission

            bucket-statement
            What belongs into each part of the statement that lets one bucket invoke a function?
            Part of the statement / Name
            the principal = resource-policy-s3-example
            the condition key for the bucket itself = resource-policy-source-arn
            the condition key for the owner of the bucket = resource-policy-source-account

            managed-policies
            Which AWS managed policy does the role of each of these functions need?
            Function / Managed policy
            one that writes its logs and does nothing else = policy-basic
            one fed by a Kinesis data stream = policy-kinesis
            one fed by the stream of a DynamoDB table = policy-dynamodb
            one fed by an SQS queue = policy-sqs
            one attached to a VPC = policy-vpc
            one that uploads traces = policy-xray

            role-actions
            What does the execution role of a function need for each of these tasks?
            Task / Action or managed policy
            to write log lines = role-log-actions
            to upload trace segments, as a single action = xray-put-segments
            to send traces, as a managed policy = xray-policy
            to process a queue, as a managed policy = sqs-role-policy
            to have its network interface created = vpc-lambda-creates-eni

            queue-actions
            Which action does the execution role need for each of these tasks with a queue?
            Task / Action
            to remove a processed message = lambda-to-sqs-role
            to read the attributes of the source queue = sqs-role-actions
            to read from a queue that is encrypted with a key of your own = sqs-encrypted-decrypt
            to send failed events to a dead-letter queue = dlq-permission-sqs

            destinations
            Which permission makes each kind of destination reachable for the records of a function?
            Destination / Permission
            an SQS queue = destinations-sqs
            an SNS topic = destinations-sns
            another function = destinations-lambda
            an EventBridge bus = destinations-eventbridge
            an S3 bucket, to store the record = destinations-s3
            an S3 bucket, besides storing = destinations-s3-list

            roles-of-others
            Which permission does each of these roles need?
            Role / Permission
            the role of a state machine that calls a function = sfn-role-permission
            the role of a pipeline with a Lambda action = codepipeline-invoke-permission
            an execution role whose dead-letter queue is an SNS topic = dlq-permission-sns
            an execution role whose code reads a secret = secrets-get-value

            condition-keys
            Which condition key compares each of these?
            Compared / Condition key
            the function whose code makes a call = source-function-arn
            the auth type of a function URL = url-condition-keys
            whether a call came in through the function URL = url-condition-via-url
            the VPC to which a function is attached = vpc-condition-keys
            the subnets to which a function is attached = vpc-condition-subnets

            environment-keys
            What belongs to each of these cases of encrypted environment variables?
            Case / Key or permission
            the key that encrypts by default = env-kms-default-key
            a user configures a customer managed key = env-kms-customer-key
            a user views variables under a customer managed key = env-kms-view
            the code decrypts what helpers encrypted in transit = env-encryption-helper

            files-and-images
            What do functions with a file system or a container image need for each of these?
            Purpose / Need
            to mount a file system with a fixed user and directory = efs-access-point
            to connect to a file system = efs-client-mount
            to change files = efs-client-write
            to read the manifest of an image = ecr-permissions
            to fetch the layers of an image = ecr-download-url
            to read an image of another account, besides the role = ecr-cross-account

            role-or-policy
            Does the execution role or the resource-based policy decide in each of these cases?
            Case / Decided by
            what the code may do in other services = iam-role-grants-function
            what a mapping may read from its queue = esm-uses-execution-role
            which other accounts may invoke the function = resource-policy-for-others
            whether a pushing service without a role may invoke = access-service-principal
            what stays in effect for a URL under every auth type = url-resource-policies

            evaluation
            What do the rules of policy evaluation say about each of these cases?
            Case / Answer
            needed for a call inside one account = principal-access-either
            where a call from another account must be allowed = access-cross-account
            added to the function's policy for a queue of its account = lambda-to-sqs-no-resource-policy
            outweighs any number of allows = explicit-deny-wins

            function-url
            What belongs to each of these descriptions of a function URL?
            Description / Name or number
            the auth type that leaves requests unauthenticated = url-none
            the auth type that admits signed requests = url-auth-iam
            the signing process of requests = url-iam-auth
            the HTTP status without a grant = url-none-policy-needed

            url-permissions
            Which permission or tool answers each of these questions about function URLs?
            Question / Answer
            which action exists for URL calls alone = url-iam-action
            which general action is needed since October 2025 = url-second-permission
            which policies must allow inside one account = url-same-account
            which policies must allow between accounts = url-cross-account
            which kinds of policies are weighed = url-iam-evaluation
            which tools write the policy of a public URL = url-policy-automatic

            statements-for-services
            What belongs into each of these places when EventBridge or a load balancer calls a function?
            Place / Content
            the action for an EventBridge rule = eventbridge-permission-action
            the Resource element for an EventBridge rule = eventbridge-permission-resource
            the source ARN for an EventBridge rule = eventbridge-permission-source-arn
            the source ARN for a load balancer = alb-permission-source
            the property of an EventBridge target that names a role = eventbridge-target-role
            the case in which EventBridge needs a function policy = eventbridge-permission-resource-policy

            versions-and-hooks
            What belongs to each of these descriptions of versions and releases?
            Description / Name
            how to name a function whose alias carries the grant = permission-qualifier
            the version that no permission can be added to = permission-qualifier-latest
            the call by which a deployment hook reports its verdict = hooks-report-call
            """;
}
