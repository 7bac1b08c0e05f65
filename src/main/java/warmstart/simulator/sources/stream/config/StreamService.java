package warmstart.simulator.sources.stream.config;

import java.util.List;
import warmstart.iam.AuthorizationRequest;
import warmstart.simulator.filter.FilteredSource;

/** The services whose streams Lambda reads shard by shard. */
public enum StreamService {
    /** Amazon Kinesis Data Streams. */
    KINESIS("kinesis", "Kinesis", FilteredSource.KINESIS, StreamRule.READ_KINESIS, StreamRule.POLLS_KINESIS) {
        @Override
        public List<AuthorizationRequest> callsToRead(String arn) {
            return calls(
                    arn,
                    "kinesis:DescribeStream",
                    "kinesis:ListShards",
                    "kinesis:GetShardIterator",
                    "kinesis:GetRecords");
        }
    },
    /** Amazon DynamoDB Streams: the changes of a table. */
    DYNAMODB("dynamodb", "DynamoDB", FilteredSource.DYNAMODB, StreamRule.READ_DYNAMODB, StreamRule.POLLS_DYNAMODB) {
        @Override
        public List<AuthorizationRequest> callsToRead(String arn) {
            return calls(arn, "dynamodb:DescribeStream", "dynamodb:GetShardIterator", "dynamodb:GetRecords");
        }
    };

    private final String word;
    private final String title;
    private final FilteredSource filtered;
    private final StreamRule readRule;
    private final StreamRule pollRule;

    StreamService(String word, String title, FilteredSource filtered, StreamRule readRule, StreamRule pollRule) {
        this.word = word;
        this.title = title;
        this.filtered = filtered;
        this.readRule = readRule;
        this.pollRule = pollRule;
    }

    private static List<AuthorizationRequest> calls(String arn, String... actions) {
        return List.of(actions).stream()
                .map(action -> new AuthorizationRequest(action, arn))
                .toList();
    }

    /** As ARNs and scenarios write it: {@code kinesis}. */
    public String word() {
        return word;
    }

    /** As sentences write it: {@code Kinesis}. */
    public String title() {
        return title;
    }

    /** What filters find in its records. */
    public FilteredSource filtered() {
        return filtered;
    }

    /** The managed policy that grants reading it. */
    public StreamRule readRule() {
        return readRule;
    }

    /** How often a shard is read. */
    public StreamRule pollRule() {
        return pollRule;
    }

    /** The calls that Lambda makes with the execution role in order to read. */
    public abstract List<AuthorizationRequest> callsToRead(String arn);
}
