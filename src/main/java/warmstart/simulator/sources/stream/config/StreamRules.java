package warmstart.simulator.sources.stream.config;

import java.util.ArrayList;
import java.util.List;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.filter.FilterCriteria;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.quota.Range;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.sources.FilterBounds;
import warmstart.simulator.sources.Violation;

/**
 * What the service refuses of a stream and its mappings, in its own order of parameters. All mistakes are found at once.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html">
 *     CreateEventSourceMapping</a>
 */
public final class StreamRules {
    private final StreamQuotas quotas;
    private final List<Violation> found = new ArrayList<>();

    private StreamRules(StreamQuotas quotas) {
        this.quotas = quotas;
    }

    /** All that is wrong; nothing when the service would take it. */
    public static List<Violation> check(Stream stream, List<StreamMapping> mappings, StreamQuotas quotas) {
        StreamRules rules = new StreamRules(quotas);
        rules.stream(stream);
        rules.readers(stream, mappings);
        for (int i = 0; i < mappings.size(); i++) {
            rules.mapping(stream, mappings.get(i), "$.mappings[" + i + "]");
        }
        return List.copyOf(rules.found);
    }

    private void add(String path, String message, String hint) {
        found.add(new Violation(path, message, hint));
    }

    private void stream(Stream stream) {
        if (stream.shards().isEmpty()) {
            add("$.stream.shards", "a stream has at least one shard", "give it one");
        }
        for (int i = 1; i < stream.shards().size(); i++) {
            if (!stream.shards().get(i - 1).isFollowedBy(stream.shards().get(i))) {
                add(
                        "$.stream.shards[" + i + "]",
                        "the hash keys of the shards must follow one another without gap or overlap",
                        "begin where the shard before ends");
            }
        }
        retention(stream);
    }

    private void retention(Stream stream) {
        boolean kinesis = stream.service() == StreamService.KINESIS;
        Range allowed = kinesis
                ? quotas.kinesisRetentionMicros()
                : new Range(
                        quotas.dynamoDbRetentionMicros(),
                        quotas.dynamoDbRetentionMicros(),
                        quotas.dynamoDbRetentionMicros());
        if (!allowed.accepts(stream.retentionMicros())) {
            String rule = kinesis
                    ? "the retention of a Kinesis stream is between " + span(allowed)
                    : "a DynamoDB stream keeps its records for " + Micros.words(allowed.max());
            add("$.stream.retention", rule, "the default is " + Micros.words(allowed.unset()));
        }
    }

    private void readers(Stream stream, List<StreamMapping> mappings) {
        if (mappings.isEmpty()) {
            add("$.mappings", "nobody reads the stream", "add an event source mapping");
        }
        if (stream.service() == StreamService.DYNAMODB && mappings.size() > quotas.readersMax()) {
            add(
                    "$.mappings",
                    "at most " + quotas.readersMax() + " functions read a shard of a DynamoDB stream at a time",
                    "let one function hand the records on to the others");
        }
        long names = mappings.stream().map(StreamMapping::name).distinct().count();
        if (names < mappings.size()) {
            add("$.mappings", "two mappings have one name", "give each a name of its own");
        }
    }

    private void mapping(Stream stream, StreamMapping mapping, String path) {
        start(stream, mapping, path);
        batching(mapping.batching(), path);
        retrying(mapping.retrying(), path);
        destination(mapping, path);
        FilterCriteria.read(mapping.filters(), stream.service().filtered(), FilterBounds.of(quotas.filters()))
                .faults()
                .forEach(fault -> add(path + fault.path().substring(1), fault.reason(), fault.hint()));
    }

    private void start(Stream stream, StreamMapping mapping, String path) {
        boolean stamped = mapping.start() instanceof StartingPosition.AtTimestamp;
        if (stamped && stream.service() == StreamService.DYNAMODB) {
            add(
                    path + ".StartingPosition",
                    "`AT_TIMESTAMP` is not supported for DynamoDB streams",
                    "use `TRIM_HORIZON` or `LATEST`");
        }
        if (mapping.start() instanceof StartingPosition.AtTimestamp at && at.micros() < 0) {
            add(path + ".StartingPositionTimestamp", "the time lies before the run", "count from its start");
        }
        if (mapping.start() instanceof StartingPosition.AtTimestamp at && at.micros() > mapping.startMicros()) {
            add(
                    path + ".StartingPositionTimestamp",
                    "`StartingPositionTimestamp` cannot be in the future",
                    "the mapping begins " + Micros.words(mapping.startMicros()) + " after the start of the run");
        }
        if (mapping.startMicros() < 0) {
            add(path + ".start", "a mapping cannot begin before the run", "count from its start");
        }
    }

    private void batching(Batching batching, String path) {
        bounded(path + ".BatchSize", "BatchSize", batching.size(), quotas.batchSize());
        seconds(
                path + ".MaximumBatchingWindowInSeconds",
                "MaximumBatchingWindowInSeconds",
                batching.windowMicros(),
                quotas.windowMicros());
        bounded(
                path + ".ParallelizationFactor",
                "ParallelizationFactor",
                batching.parallelizationFactor(),
                quotas.parallelizationFactor());
        seconds(
                path + ".TumblingWindowInSeconds",
                "TumblingWindowInSeconds",
                batching.tumblingMicros(),
                quotas.tumblingWindowMicros());
        if (batching.tumbles() && batching.parallelizationFactor() > 1) {
            add(
                    path + ".ParallelizationFactor",
                    "a tumbling window needs a `ParallelizationFactor` of 1",
                    "remove one of the two settings");
        }
        if (batching.stateBytesPerRecord() < 0) {
            add(path + ".state", "a state cannot be smaller than nothing", "use 0");
        }
    }

    private void retrying(Retrying retrying, String path) {
        Range attempts = new Range(Retrying.FOR_EVER, quotas.retriesMax(), Retrying.FOR_EVER);
        bounded(path + ".MaximumRetryAttempts", "MaximumRetryAttempts", retrying.attemptsMax(), attempts);
        boolean aged = retrying.limitsAge() && !quotas.recordAgeMicros().accepts(retrying.recordAgeMicros());
        if (aged || (retrying.limitsAge() && retrying.recordAgeMicros() % Micros.PER_SECOND != 0)) {
            add(
                    path + ".MaximumRecordAgeInSeconds",
                    "`MaximumRecordAgeInSeconds` is -1 or between " + inSeconds(quotas.recordAgeMicros()),
                    "-1 sets no limit");
        }
    }

    private void destination(StreamMapping mapping, String path) {
        mapping.onFailure()
                .map(target -> target.kind())
                .filter(kind -> !takesReports(kind))
                .ifPresent(kind -> add(
                        path + ".DestinationConfig.OnFailure",
                        "the on-failure destination of a stream mapping is an SQS queue, an SNS topic or an S3 bucket, not `"
                                + kind.service() + "`",
                        "use one of these"));
    }

    private static boolean takesReports(TargetKind kind) {
        return kind == TargetKind.SQS || kind == TargetKind.SNS || kind == TargetKind.S3;
    }

    private void bounded(String path, String name, long value, Range range) {
        if (!range.accepts(value)) {
            add(
                    path,
                    "`" + name + "` is between " + range.min() + " and " + range.max() + ", not `" + value + "`",
                    "the default is " + range.unset());
        }
    }

    private void seconds(String path, String name, long micros, Range range) {
        if (!range.accepts(micros) || micros % Micros.PER_SECOND != 0) {
            add(
                    path,
                    "`" + name + "` is a whole number between " + inSeconds(range),
                    "the default is " + range.unset() / Micros.PER_SECOND);
        }
    }

    private static String inSeconds(Range range) {
        return range.min() / Micros.PER_SECOND + " and " + range.max() / Micros.PER_SECOND;
    }

    private static String span(Range range) {
        return Micros.words(range.min()) + " and " + Micros.words(range.max());
    }
}
