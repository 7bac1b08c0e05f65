package warmstart.content.scenario.part;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;

/**
 * Puts what the service refuses where the author wrote it: the service's {@code mapping.MaximumBatchingWindowInSeconds} is
 * the file's {@code mapping.batchWindow}.
 */
final class Refusals {
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
            Map.entry("mappings[0]", "mapping"),
            Map.entry("ParallelizationFactor", "parallelizationFactor"),
            Map.entry("TumblingWindowInSeconds", "tumblingWindow"),
            Map.entry("MaximumRetryAttempts", "maximumRetryAttempts"),
            Map.entry("MaximumRecordAgeInSeconds", "maximumRecordAge"),
            Map.entry("StartingPosition", "startingPosition"),
            Map.entry("DestinationConfig", "onFailure"),
            Map.entry("ProvisionedPollerConfig", "provisionedPollers"),
            Map.entry("MinimumPollers", "minimum"),
            Map.entry("MaximumPollers", "maximum"),
            Map.entry("FilterCriteria", "filters"),
            Map.entry("MessageGroupId", "group"),
            Map.entry("MessageDeduplicationId", "deduplicationId"),
            Map.entry("bytes", "size"));

    private Refusals() {}

    /**
     * Reports a refusal at the deepest value of a source that its path leads to.
     *
     * @param path in the service's words: {@code mapping.BatchSize}
     */
    static void report(JsonFields fields, JsonValue source, List<String> path, String message, String hint) {
        JsonValue at = source;
        for (String step : path) {
            String name = FIELDS.getOrDefault(step, step);
            if (at instanceof JsonValue.Members object && object.members().containsKey(name)) {
                at = Objects.requireNonNull(object.members().get(name));
            }
        }
        fields.errorAt(at.where(), message, hint);
    }
}
