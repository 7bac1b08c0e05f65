package warmstart.labs;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.facts.Citation;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.facts.FactKind;
import warmstart.facts.NoteAnchor;
import warmstart.facts.Past;
import warmstart.facts.Qualifier;
import warmstart.facts.Quantity;
import warmstart.facts.Setting;
import warmstart.facts.Wording;
import warmstart.notes.Attachments;
import warmstart.notes.Heading;
import warmstart.notes.Page;
import warmstart.notes.PageId;
import warmstart.notes.SafeHtml;
import warmstart.notes.Vault;

/**
 * The facts that the simulator and lab 2 look at, as the register has them on 2026-11-23, and a vault with the notes that
 * lab 2 links to. The shipped register is compared with this table by {@code ShippedLabsTest}.
 */
public final class FixtureFacts {
    /** id | quantity | mark */
    private static final String TABLE = """
            async-202                    |                              | 202
            async-three-attempts         | 3 attempts                   | 3 attempts
            async-max-retry-attempts     | 2 retries                    | 2 retries
            async-min-retry-attempts     | 0 retries                    | 0 retries
            async-default-retry-attempts | 2 retries                    | 2 retries
            async-first-retry-wait       | 60 s                         | 1 minute
            async-second-retry-wait      | 120 s                        | 2 minutes
            async-throttle-return-queue  |                              | returns to the queue
            async-backoff-first          | 1 s                          | 1 second
            async-backoff-max            | 5 min                        | 5 minutes
            async-event-age-max          | 21600 s                      | 21,600 s
            async-event-age-min          | 60 s                         | 60 s
            async-event-age-default      | 6 h                          | 6 hours
            async-reserved-zero          |                              | at once
            concurrency-1000             | 1000 concurrent executions   | 1,000
            unreserved-100               | 100 concurrent executions    | 100 units
            timeout-default              | 3 s                          | 3 s
            timeout-max                  | 900 s                        | 15 minutes
            cold-start                   |                              | code outside the handler
            dlq-permission-sqs           |                              | sqs:SendMessage
            dlq-permission-sns           |                              | sns:Publish
            dlq-vs-destination           |                              | response of the function
            async-dlq-targets            |                              | SQS queue or an SNS topic
            destinations-sqs             |                              | sqs:SendMessage
            destinations-sns             |                              | sns:Publish
            destinations-lambda          |                              | lambda:InvokeFunction
            destinations-eventbridge     |                              | events:PutEvents
            destinations-s3              |                              | s3:PutObject
            destinations-s3-list         |                              | s3:ListBucket
            destinations-s3-failure-only |                              | S3 bucket
            alias-canary-weights         | 2 versions                   | 2 versions
            batch-size-fifo-max          | 10 messages                  | 10 messages
            batch-size-sqs-default       | 10 messages                  | 10 messages
            batch-size-sqs-min           | 1 messages                   | 1 message
            batch-size-sqs-standard-max  | 10000 messages               | 10,000 messages
            batch-size-stream-default    | 100 records                  | 100 records
            batch-size-stream-max        | 10000 records                | 10,000 records
            batch-size-stream-min        | 1 records                    | 1 record
            batch-window-default         | 0 s                          | 0 seconds
            batch-window-max             | 300 s                        | 300 s
            batch-window-min             | 0 s                          | 0 s
            ddb-poll-rate                | 4 polls per second           | 4 polls per second
            ddb-stream-retention         | 24 h                         | 24 hours
            ddb-two-readers              | 2 functions per shard        | 2 functions per shard
            esm-batch-payload            | 6 MB                         | 6 MB
            filters-max                  | 5 filters                    | 5 filters
            init-10s                     | 10 s                         | 10 s
            kinesis-poll-rate            | 1 polls per second           | 1 poll per second
            kinesis-retention-default    | 24 h                         | 24 hours
            kinesis-retention-max        | 365 d                        | 365 days
            max-concurrency-max          | 1000 concurrent invocations  | 1,000 concurrent invocations
            max-concurrency-min          | 2 concurrent invocations     | 2 concurrent invocations
            memory-default               | 128 MB                       | 128 MB
            memory-max                   | 10240 MB                     | 10,240 MB
            memory-min                   | 128 MB                       | 128 MB
            memory-one-vcpu              | 1769 MB                      | 1,769 MB
            parallelization-factor-min   | 1 batches per shard          | 1 batch
            payload-async                | 1 MB                         | 1 MB
            payload-sync-request         | 6 MB                         | 6 MB
            price-duration-arm64         | 0.0000133334 USD             | USD 0.0000133334
            price-duration-x86           | 0.0000166667 USD             | USD 0.0000166667
            price-init-billed            |                              | 2025-08-01
            price-provisioned            | 0.0000041667 USD             | USD 0.0000041667
            price-provisioned-duration   | 0.0000097222 USD             | USD 0.0000097222
            price-requests               | 0.2 USD                      | USD 0.20
            price-rounding               | 1 ms                         | 1 ms
            provisioned-build-up         | 6000 environments per minute | 6,000 environments per minute
            provisioned-concurrency      |                              | version or alias
            record-age-max               | 604800 s                     | 604,800 s
            record-age-min               | 60 s                         | 60 s
            recursion-detection          | 16 invocations               | 16 invocations
            reserved-concurrency         |                              | both floor and ceiling
            retry-attempts-max           | 10000 retries                | 10,000 retries
            rps-ten-times                | 10 times                     | 10 times
            scaling-rate                 | 1000 environments per 10 s   | 1,000 environments every 10 seconds
            scaling-sqs-max-batches      | 1250 concurrent invocations  | 1,250 concurrent invocations
            scaling-sqs-per-minute       | 300 concurrent invocations per minute | 300 concurrent invocations per minute
            snapstart                    |                              | published version
            snapstart-restore            | 10 s                         | 10 s
            snapstart-tmp                | 512 MB                       | 512 MB
            sqs-message-size             | 1 MB                         | 1 MB
            async-s3                     |                              | asynchronous
            s3-delivery-time             |                              | within seconds
            s3-at-least-once             |                              | at least once
            integration-sqs              |                              | event source mapping
            fifo-in-order                |                              | message group
            sqs-long-polling             |                              | long polling
            queue-deletes-on-success     |                              | Lambda deletes
            queue-error-items-return     |                              | become visible again
            partial-batch-sqs            |                              | batchItemFailures
            partial-batch-sqs-fifo       |                              | stop at the first failure
            partial-batch-sqs-exception  |                              | complete failure
            partial-batch-bad-identifier |                              | complete failure
            filters-sqs-deleted          |                              | Lambda deletes
            sqs-dlq-on-queue             |                              | redrive policy
            sqs-backoff                  |                              | lowers the concurrency
            lambda-to-sqs-role           |                              | sqs:DeleteMessage
            sqs-encrypted-decrypt        |                              | kms:Decrypt
            sqs-max-pollers-default      | 200 pollers                  | 200 pollers
            sqs-max-pollers-min          | 2 pollers                    | 2 pollers
            sqs-min-pollers-default      | 2 pollers                    | 2 pollers
            sqs-min-pollers-max          | 200 pollers                  | 200 pollers
            sqs-min-pollers-min          | 2 pollers                    | 2 pollers
            sqs-poller-capacity          | 10 concurrent invocations    | 10 concurrent invocations
            sqs-provisioned-growth       | 1000 concurrent invocations per minute | 1,000 concurrent invocations per minute
            sqs-poll-20s                 | 20 s                         | 20 s
            sqs-retention-default        | 4 d                          | 4 days
            sqs-retention-max            | 14 d                         | 14 days
            sqs-start-concurrency        | 5 concurrent invocations     | 5 concurrent invocations
            sqs-visibility-default       | 30 s                         | 30 s
            sqs-visibility-max           | 12 h                         | 12 hours
            sqs-window-above-ten         | 1 s                          | 1 second
            stream-iterator-per-shard    | 1 batches per shard          | 1 batch
            stream-parallel-10           | 10 batches per shard         | 10 batches per shard
            timeout-min                  | 1 s                          | 1 s
            tmp-default                  | 512 MB                       | 512 MB
            tmp-max                      | 10240 MB                     | 10,240 MB
            tmp-min                      | 512 MB                       | 512 MB
            tumbling-window-max          | 900 s                        | 900 s
            tumbling-window-state        | 1 MB                         | 1 MB
            tumbling-window-min          | 0 s                          | 0 s
            alb-request-max              | 1 MB                         | 1 MB
            alb-response-max             | 1 MB                         | 1 MB
            api-gateway-29s              | 29 s                         | 29 s
            cognito-trigger-timeout      | 5 s                          | 5 seconds
            http-api-timeout             | 30 s                         | 30 s
            sync-alb                     |                              | synchronous
            sync-cloudfront              |                              | synchronous
            sync-firehose                |                              | synchronous
            sync-lex                     |                              | synchronous
            sync-result-returned         |                              | held open
            sync-s3-batch                |                              | synchronous
            sync-sdk-retries             |                              | function errors
            sync-status-200              |                              | 200
            sync-step-functions          |                              | synchronous or asynchronous
            alb-response-status          |                              | statusCode
            alb-multi-value-enabled-on-target-group |                              | lambda.multi_value_headers.enabled
            alb-response-headers         |                              | multiValueHeaders
            function-response-types      |                              | ReportBatchItemFailures
            partial-batch-empty          |                              | complete success
            edge-triggers                |                              | origin request and origin response
            edge-response-viewer         | 40 KB                        | 40 KB
            edge-response-origin         | 1 MB                         | 1 MB
            url-resource-policies        |                              | resource-based policy
            url-payload-v2               |                              | 2.0
            payload-sync-response        | 6 MB                         | 6 MB
            sync-function-error-field    |                              | FunctionError
            api-gateway-permission       |                              | apigateway.amazonaws.com
            api-gateway-payload          | 10 MB                        | 10 MB
            api-gateway-malformed-502    |                              | 502
            s3-batch-temporary-failure   |                              | TemporaryFailure
            throttle-exception           |                              | TooManyRequestsException
            cognito-response-field       |                              | response
            throttle-sync-429            |                              | 429
            url-throttle                 |                              | 429
            deps-50mb                    | 50 MB                        | 50 MB
            limit-unzipped-250           | 250 MB                       | 250 MB
            layers-five                  | 5 layers                     | 5 layers
            image-10gb                   | 10 GB                        | 10 GB
            env-size-max                 | 4 KB                         | 4 KB
            env-key-length               | 2 characters                 | 2 characters
            handler-128                  | 128 characters               | 128 characters
            provisioned-min              | 1 concurrent executions      | 1 unit
            init-max-prepared            | 15 min                       | 15 minutes
            hooks-one-hour               | 1 h                          | 1 hour
            version-latest-editable      |                              | $LATEST
            version-publish              |                              | PublishVersion
            version-no-change            |                              | no new version
            alias-mutable                |                              | UpdateAlias
            alias-published-only         |                              | published versions
            provisioned-not-above-reserved |                              | reserved concurrency
            snapstart-at-publish         |                              | when you publish a version
            snapstart-no-provisioned     |                              | provisioned concurrency
            recursion-default            |                              | Terminate
            provisioned-auto-scaling     |                              | Application Auto Scaling
            codedeploy-automates         |                              | weights of an alias
            codedeploy-canary            |                              | Canary
            codedeploy-linear            |                              | Linear
            codedeploy-all-at-once       |                              | AllAtOnce
            codedeploy-hooks             |                              | BeforeAllowTraffic
            codedeploy-hook-after        |                              | AfterAllowTraffic
            codedeploy-rollback          |                              | CloudWatch alarm
            appspec-target               |                              | targetversion
            filters-streams-skipped      |                              | moves past
            metric-iterator-age          |                              | IteratorAge
            partial-batch-streams        |                              | lowest sequence number
            policy-dynamodb              |                              | AWSLambdaDynamoDBExecutionRole
            policy-kinesis               |                              | AWSLambdaKinesisExecutionRole
            stream-bisect                |                              | BisectBatchOnFunctionError
            stream-destination-metadata  |                              | metadata only
            stream-discard-destination   |                              | on failure
            stream-error-default-retry   |                              | whole batch
            stream-in-order              |                              | in order
            stream-items-not-removed     |                              | stay in the stream
            stream-start-latest          |                              | LATEST
            stream-start-position        |                              | TRIM_HORIZON
            stream-start-timestamp       |                              | AT_TIMESTAMP
            sqs-retention-min            | 1 min                        | 1 minute
            sqs-delay-max                | 15 min                       | 15 minutes
            sqs-deduplication            | 5 min                        | 5 minutes
            sqs-idle-concurrency         | 2 concurrent batches         | 2 concurrent batches
            function-name-64             | 64 characters                | 64 characters
            filter-pattern-length        | 4096 characters              | 4,096 characters
            api-gateway-malformed-502    |                              | 502
            api-gateway-504              |                              | 504
            invoke-413                   |                              | 413
            pending-409                  |                              | 409
            inactive-502                 |                              | 502
            ephemeral-ports              |                              | 1024-65535
            edge-response-viewer         | 40 KB                        | 40 KB
            edge-response-origin         | 1 MB                         | 1 MB
            api-gateway-payload          | 10 MB                        | 10 MB
            vpc-subnets-max              | 16 subnets                   | 16 subnets
            vpc-security-groups-max      | 5 security groups            | 5 security groups
            vpc-eni-connections          | 65000 connections            | 65,000
            eni-quota                    | 500 network interfaces       | 500
            vpc-idle-days                | 14 d                         | 14 days
            function-states              |                              | Pending
            vpc-eni                      |                              | Hyperplane ENI
            vpc-lambda-creates-eni       |                              | ec2:CreateNetworkInterface
            vpc-no-internet              |                              | internet access
            vpc-public-subnet            |                              | no public IP address
            vpc-nat                      |                              | NAT gateway
            vpc-endpoints                |                              | VPC endpoint
            vpc-default-outside          |                              | Lambda service
            vpc-default-no-access        |                              | private addresses
            """;

    private static final Citation CITATION = new Citation(
            "How Lambda handles errors",
            URI.create("https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"),
            LocalDate.of(2026, 11, 23));

    private FixtureFacts() {}

    /** All facts of the table. */
    public static FactCatalog catalog() {
        return new FactCatalog(TABLE.lines().map(FixtureFacts::fact).toList(), List.of());
    }

    /** The table without one fact. */
    public static FactCatalog without(String id) {
        List<Fact> facts = new ArrayList<>(catalog().all());
        facts.removeIf(fact -> fact.id().value().equals(id));
        return new FactCatalog(facts, List.of());
    }

    /** The table with another number for one fact; with an empty one, without a number for it. */
    public static FactCatalog with(String id, String quantity) {
        List<Fact> facts = new ArrayList<>(without(id).all());
        facts.add(fact(id + "|" + quantity + "|" + quantity));
        return new FactCatalog(facts, List.of());
    }

    private static Fact fact(String line) {
        String[] cells = line.split("\\|", -1);
        String id = cells[0].strip();
        Optional<Setting> setting = Optional.of(cells[1].strip())
                .filter(text -> !text.isEmpty())
                .map(text -> new Setting(Quantity.parse(text).orElseThrow(), Qualifier.EXACT));
        return new Fact(
                new FactId(id),
                List.of(),
                FactKind.BEHAVIOUR,
                new Wording(id, "Statement of " + id + ".", cells[2].strip(), ""),
                setting,
                List.of(),
                "",
                Past.none(),
                CITATION,
                new NoteAnchor("Asynchronous invocation", id),
                List.of(),
                "");
    }

    /** The notes that lab 2 links to. */
    public static Vault vault() {
        return new Vault(
                List.of(
                        page("Asynchronous invocation", "Two ways to fail", "two-ways-to-fail"),
                        page("Dead-letter queues", "What it may do", "what-it-may-do"),
                        page("Destinations", "What is reported", "what-is-reported")),
                Attachments.none());
    }

    private static Page page(String name, String heading, String anchor) {
        String file = "Lambda/Invocation/" + name + ".md";
        return new Page(
                PageId.ofFile(file),
                name,
                name,
                "",
                List.of(),
                List.of(),
                0,
                file,
                List.of(new Heading(2, heading, anchor, 3)),
                List.of(),
                List.of(),
                SafeHtml.empty());
    }
}
