package warmstart.content.scenario.part;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;

/**
 * Puts what the service refuses where the author wrote it: the service's {@code mapping.MaximumBatchingWindowInSeconds} is
 * the file's {@code mapping.batchWindow}.
 */
public final class Refusals {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("QueueName", "name"),
            Map.entry("VisibilityTimeout", "visibility"),
            Map.entry("MessageRetentionPeriod", "retention"),
            Map.entry("DelaySeconds", "delay"),
            Map.entry("MaximumMessageSize", "messageSize"),
            Map.entry("ContentBasedDeduplication", "contentBasedDeduplication"),
            Map.entry("RedrivePolicy", "redrive"),
            Map.entry("deadLetterTargetArn", "deadLetterQueue"),
            Map.entry("BatchSize", "batchSize"),
            Map.entry("MaximumBatchingWindowInSeconds", "batchWindow"),
            Map.entry("MaximumConcurrency", "maximumConcurrency"),
            Map.entry("ParallelizationFactor", "parallelizationFactor"),
            Map.entry("TumblingWindowInSeconds", "tumblingWindow"),
            Map.entry("MaximumRetryAttempts", "maximumRetryAttempts"),
            Map.entry("MaximumRecordAgeInSeconds", "maximumRecordAge"),
            Map.entry("StartingPosition", "startingPosition"),
            Map.entry("StartingPositionTimestamp", "startingTimestamp"),
            Map.entry("state", "stateSizePerRecord"),
            Map.entry("Filters", "filters"),
            Map.entry("DestinationConfig", "onFailure"),
            Map.entry("ProvisionedPollerConfig", "provisionedPollers"),
            Map.entry("MinimumPollers", "minimum"),
            Map.entry("MaximumPollers", "maximum"),
            Map.entry("FilterCriteria", "filters"),
            Map.entry("MessageGroupId", "group"),
            Map.entry("MessageDeduplicationId", "deduplicationId"),
            Map.entry("bytes", "size"));

    private static final Pattern INDEXED = Pattern.compile("(\\w+)\\[(\\d{1,9})]");

    private Refusals() {}

    /**
     * Reports a refusal at the deepest value of a source that its path leads to.
     *
     * @param path in the service's words: {@code mapping.BatchSize}
     */
    public static void report(JsonFields fields, JsonValue source, List<String> path, String message, String hint) {
        JsonValue at = source;
        for (String step : path) {
            at = next(at, step);
        }
        fields.errorAt(at.where(), message, hint);
    }

    /** A step may name an element of a list: {@code Filters[1]}. What is not in the file is passed over. */
    private static JsonValue next(JsonValue at, String step) {
        Matcher indexed = INDEXED.matcher(step);
        String word = indexed.matches() ? indexed.group(1) : step;
        String name = FIELDS.getOrDefault(word, word);
        if (!(at instanceof JsonValue.Members object) || !object.members().containsKey(name)) {
            return at;
        }
        JsonValue found = Objects.requireNonNull(object.members().get(name));
        if (indexed.matches() && found instanceof JsonValue.Items list) {
            int index = Integer.parseInt(indexed.group(2));
            return index < list.items().size() ? list.items().get(index) : found;
        }
        return found;
    }
}
