package warmstart.simulator.payload.service;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;

/**
 * Lines of a log that a subscription filter let through. The function gets them as gzip in base64.
 *
 * @param owner the account of the log group
 * @param logGroup such as {@code /aws/lambda/orders}
 * @param logStream the stream
 * @param filters the names of the subscription filters
 * @param lines what was logged
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html">Log group-level
 *     subscription filters</a>
 */
public record LogsEvent(String owner, String logGroup, String logStream, List<String> filters, List<Line> lines) {
    private static final int EVENT_ID_DIGITS = 56;

    public LogsEvent {
        filters = List.copyOf(filters);
        lines = List.copyOf(lines);
    }

    /**
     * A line of a log.
     *
     * @param at when it was logged, in milliseconds since 1970
     * @param message the text
     */
    public record Line(long at, String message) {}

    /** The event. */
    public JsonObject event(Ids ids) {
        byte[] json = content(ids).wire().getBytes(StandardCharsets.UTF_8);
        String data = Base64.getEncoder().encodeToString(StoredGzip.of(json));
        return Json.object().put("awslogs", Json.object().put("data", data)).build();
    }

    /** What is inside, once base64 and gzip are taken off. */
    public JsonObject content(Ids ids) {
        List<JsonObject> events = lines.stream()
                .map(line -> Json.object()
                        .put("id", ids.digits(EVENT_ID_DIGITS))
                        .put("timestamp", line.at())
                        .put("message", line.message())
                        .build())
                .toList();
        return Json.object()
                .put("messageType", "DATA_MESSAGE")
                .put("owner", owner)
                .put("logGroup", logGroup)
                .put("logStream", logStream)
                .put("subscriptionFilters", Json.texts(filters))
                .put("logEvents", Json.array(events))
                .build();
    }
}
