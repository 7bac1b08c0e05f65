package warmstart.simulator.payload.stream;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Digest;

/**
 * Records of a Kafka topic, by partition: from Amazon MSK or from a cluster of one's own.
 *
 * @param clusterArn the cluster of Amazon MSK; none for a cluster of one's own
 * @param bootstrapServers the brokers
 * @param records the records in their order
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html">Using Lambda with Amazon MSK</a>
 */
public record KafkaBatch(Optional<String> clusterArn, List<String> bootstrapServers, List<Item> records) {
    public KafkaBatch {
        bootstrapServers = List.copyOf(bootstrapServers);
        records = List.copyOf(records);
    }

    /**
     * A record of a topic.
     *
     * @param topic its topic
     * @param partition its partition
     * @param offset its place in the partition
     * @param at when it was made, in milliseconds since 1970
     * @param key its key; the event holds it in base64
     * @param value its value; the event holds it in base64
     */
    public record Item(String topic, int partition, long offset, long at, String key, String value) {
        JsonObject json() {
            return Json.object()
                    .put("topic", topic)
                    .put("partition", partition)
                    .put("offset", offset)
                    .put("timestamp", at)
                    .put("timestampType", "CREATE_TIME")
                    .put("key", Digest.base64(key))
                    .put("value", Digest.base64(value))
                    .put("headers", Json.array())
                    .build();
        }
    }

    /** The batch as its function gets it; the keys of {@code records} are topic and partition: {@code orders-0}. */
    public JsonObject event() {
        Map<String, List<Item>> partitions = records.stream()
                .collect(Collectors.groupingBy(
                        item -> item.topic() + "-" + item.partition(), LinkedHashMap::new, Collectors.toList()));
        JsonObject.Builder byPartition = Json.object();
        partitions.forEach((name, items) ->
                byPartition.put(name, Json.array(items.stream().map(Item::json).toList())));
        return Json.object()
                .put("eventSource", clusterArn.isPresent() ? "aws:kafka" : "SelfManagedKafka")
                .putIfPresent("eventSourceArn", clusterArn)
                .put("bootstrapServers", String.join(",", bootstrapServers))
                .put("records", byPartition)
                .build();
    }
}
