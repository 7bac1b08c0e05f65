package warmstart.simulator.payload.message;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Place;
import warmstart.simulator.payload.Stamp;

/**
 * What a bucket says about one change of an object.
 *
 * @param change what happened
 * @param key the object's key as the owner writes it; the event holds it encoded for URLs
 * @param size in bytes; without meaning for a removal
 * @param eTag the entity tag; that of a multipart upload ends with the number of parts
 * @param versionId there in a bucket with versioning
 * @param at when it happened, in milliseconds since 1970
 * @param sequence grows with each change of the same key
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">Event message
 *     structure</a>
 */
public record S3Notification(
        Change change, String key, long size, String eTag, Optional<String> versionId, long at, long sequence) {
    private static final int ID_CHARS = 16;
    private static final int ID2_CHARS = 76;
    private static final int PRINCIPAL_CHARS = 14;
    private static final int SEQUENCER_CHARS = 18;

    /** What can happen to an object. */
    public enum Change {
        PUT("ObjectCreated:Put", true, true),
        COPY("ObjectCreated:Copy", true, true),
        MULTIPART("ObjectCreated:CompleteMultipartUpload", true, true),
        DELETE("ObjectRemoved:Delete", false, false),
        /** A delete without a version in a bucket with versioning: the object is hidden, not gone. */
        DELETE_MARKER("ObjectRemoved:DeleteMarkerCreated", false, true);

        private final String eventName;
        private final boolean sized;
        private final boolean tagged;

        Change(String eventName, boolean sized, boolean tagged) {
            this.eventName = eventName;
            this.sized = sized;
            this.tagged = tagged;
        }

        /** As the event names it: {@code ObjectCreated:Put}. */
        public String eventName() {
            return eventName;
        }
    }

    /** The event for a bucket; S3 hands over one record at a time, but the form allows for several. */
    public static JsonObject event(Ids ids, Place place, Source source, List<S3Notification> changes) {
        List<JsonObject> records = changes.stream()
                .map(change -> change.record(ids, place, source))
                .toList();
        return Json.object().put("Records", Json.array(records)).build();
    }

    /**
     * Where the changes come from.
     *
     * @param bucket its name
     * @param configurationId the id of the notification configuration
     */
    public record Source(String bucket, String configurationId) {}

    private JsonObject record(Ids ids, Place place, Source source) {
        String owner = ids.upper(PRINCIPAL_CHARS);
        return Json.object()
                .put("eventVersion", "2.1")
                .put("eventSource", "aws:s3")
                .put("awsRegion", place.region())
                .put("eventTime", Stamp.millis(at))
                .put("eventName", change.eventName)
                .put("userIdentity", Json.object().put("principalId", "AWS:AIDA" + ids.upper(ID_CHARS)))
                .put("requestParameters", Json.object().put("sourceIPAddress", "198.51.100.17"))
                .put(
                        "responseElements",
                        Json.object()
                                .put("x-amz-request-id", ids.upper(ID_CHARS))
                                .put("x-amz-id-2", ids.base64(ID2_CHARS)))
                .put(
                        "s3",
                        Json.object()
                                .put("s3SchemaVersion", "1.0")
                                .put("configurationId", source.configurationId())
                                .put("bucket", bucket(source.bucket(), owner))
                                .put("object", object()))
                .build();
    }

    private static JsonObject bucket(String name, String owner) {
        return Json.object()
                .put("name", name)
                .put("ownerIdentity", Json.object().put("principalId", owner))
                .put("arn", "arn:aws:s3:::" + name)
                .build();
    }

    private JsonObject object() {
        JsonObject.Builder object = Json.object().put("key", encoded(key));
        if (change.sized) {
            object.put("size", size);
        }
        if (change.tagged) {
            object.put("eTag", eTag);
        }
        String sequencer = Long.toHexString(sequence).toUpperCase(java.util.Locale.ROOT);
        return object.putIfPresent("versionId", versionId)
                .put("sequencer", "0".repeat(Math.max(0, SEQUENCER_CHARS - sequencer.length())) + sequencer)
                .build();
    }

    /** A space becomes a plus; slashes stay. */
    static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
