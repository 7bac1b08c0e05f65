package warmstart.simulator.sources.stream.config;

import java.util.List;
import java.util.Objects;
import warmstart.simulator.quota.StreamQuotas;

/**
 * A Kinesis data stream, or the stream of a DynamoDB table.
 *
 * @param name its name; its records are called {@code clicks-1}, {@code clicks-2}, …
 * @param service whose it is
 * @param arn {@code arn:aws:kinesis:eu-west-2:111122223333:stream/clicks}
 * @param shards the hash keys of its shards at the start
 * @param retentionMicros how long it keeps a record
 * @param view what a DynamoDB stream shows of an item
 */
public record Stream(
        String name, StreamService service, String arn, List<HashRange> shards, long retentionMicros, StreamView view) {
    public Stream {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(arn, "arn");
        Objects.requireNonNull(view, "view");
        shards = List.copyOf(shards);
    }

    /** A Kinesis data stream with shards of the same size that keeps records as long as the service does by default. */
    public static Stream kinesis(String name, String arn, int shards, StreamQuotas quotas) {
        return new Stream(
                name,
                StreamService.KINESIS,
                arn,
                HashRange.even(shards),
                quotas.kinesisRetentionMicros().unset(),
                StreamView.NEW_AND_OLD_IMAGES);
    }

    /** The stream of a table with so many shards. */
    public static Stream dynamoDb(String name, String arn, int shards, StreamQuotas quotas) {
        return new Stream(
                name,
                StreamService.DYNAMODB,
                arn,
                HashRange.even(shards),
                quotas.dynamoDbRetentionMicros(),
                StreamView.NEW_AND_OLD_IMAGES);
    }

    /** The same with another retention. */
    public Stream keeping(long micros) {
        return new Stream(name, service, arn, shards, micros, view);
    }

    /** The same with another view of changed items. */
    public Stream showing(StreamView other) {
        return new Stream(name, service, arn, shards, retentionMicros, other);
    }
}
