package warmstart.content.scenario.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.content.scenario.part.FactShapes;
import warmstart.content.scenario.part.TimingShapes;
import warmstart.simulator.async.AsyncService;
import warmstart.simulator.function.Timing;
import warmstart.simulator.sources.bucket.Bucket;

/**
 * What a source with {@code "service": "s3"} can say of its bucket: {@code "objects": 1, "sameMoment": "5 ms",
 * "versioning": true, "duplicates": "10%", "delay": {"from": "1 s", "to": "60 s"}}.
 */
final class BucketShapes {
    private static final int OBJECTS_MAX = 1_000_000;
    private static final String OBJECTS = "objects";
    private static final String SAME_MOMENT = "sameMoment";
    private static final List<String> KNOBS = List.of(OBJECTS, SAME_MOMENT, "versioning", "duplicates", "delay");

    private BucketShapes() {}

    /** Empty when nothing is said of a bucket, or what is said cannot be; the latter is reported. */
    static Optional<Bucket> bucket(JsonFields fields, Optional<AsyncService> service) {
        Optional<Integer> objects = fields.maybe(OBJECTS, Shape.whole(1, OBJECTS_MAX));
        Optional<Long> sameMoment = fields.maybe(SAME_MOMENT, FactShapes.span());
        Optional<Boolean> versioning = fields.maybe("versioning", Shape.flag());
        Optional<Integer> duplicates = fields.maybe("duplicates", FactShapes.perMille());
        Optional<Timing> delay = fields.maybe("delay", TimingShapes.timing());
        check(fields, service);
        return KNOBS.stream().anyMatch(fields::has)
                ? Optional.of(new Bucket(
                        objects.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                        versioning.orElse(false),
                        sameMoment.orElse(0L),
                        duplicates.orElse(0),
                        delay.orElse(Timing.NONE)))
                : Optional.empty();
    }

    private static void check(JsonFields fields, Optional<AsyncService> service) {
        boolean unreadable = fields.has("service") && service.isEmpty();
        if (!unreadable && service.orElse(AsyncService.CALLER) != AsyncService.S3) {
            KNOBS.stream()
                    .filter(fields::has)
                    .forEach(knob -> fields.error(
                            knob,
                            "`" + knob + "` says something of a bucket, and this source is none",
                            "write `\"service\": \"s3\"`, or leave it out"));
        }
        if (fields.has(SAME_MOMENT) && !fields.has(OBJECTS)) {
            fields.error(
                    SAME_MOMENT,
                    "every write has an object of its own, so no two can meet",
                    "say to how many `objects` the writes go");
        }
    }
}
