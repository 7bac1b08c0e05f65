package warmstart.simulator.sources.bucket;

import java.util.Objects;
import java.util.OptionalInt;
import warmstart.base.Check;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.Timing;

/**
 * How a bucket is written to and how it tells of it: {@code Bucket.PLAIN.objects(1).versioning(true)}.
 *
 * @param objects to how many objects the writes go, each drawn anew; empty when every write has an object of its own
 * @param versioning whether the bucket keeps every write as a version
 * @param sameMomentMicros two writes to one object that are no further apart than this come at the same moment
 * @param duplicatePerMille the share of notifications that are delivered once more
 * @param delay how long S3 takes to deliver a notification
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html">Amazon S3 Event
 *     Notifications</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html">Retaining multiple versions of
 *     objects with S3 Versioning</a>
 */
public record Bucket(
        OptionalInt objects, boolean versioning, long sameMomentMicros, int duplicatePerMille, Timing delay) {
    /** Every write has an object and a notification of its own, at once. */
    public static final Bucket PLAIN = new Bucket(OptionalInt.empty(), false, 0, 0, Timing.NONE);

    public Bucket {
        Objects.requireNonNull(delay, "delay");
        Check.argument(objects.orElse(1) >= 1, "writes need an object");
        Check.argument(sameMomentMicros >= 0, "two writes cannot be less than no time apart");
        Check.argument(
                duplicatePerMille >= 0 && duplicatePerMille <= Faults.WHOLE_PER_MILLE,
                "a share lies between nothing and all");
    }

    /** With all writes going to so many objects. */
    public Bucket objects(int count) {
        return new Bucket(OptionalInt.of(count), versioning, sameMomentMicros, duplicatePerMille, delay);
    }

    /** With versioning on, or off. */
    public Bucket versioning(boolean on) {
        return new Bucket(objects, on, sameMomentMicros, duplicatePerMille, delay);
    }

    /** With another idea of the same moment, in microseconds. */
    public Bucket sameMoment(long micros) {
        return new Bucket(objects, versioning, micros, duplicatePerMille, delay);
    }

    /** With so many of a thousand notifications delivered once more. */
    public Bucket duplicates(int perMille) {
        return new Bucket(objects, versioning, sameMomentMicros, perMille, delay);
    }

    /** With notifications that take time. */
    public Bucket delay(Timing time) {
        return new Bucket(objects, versioning, sameMomentMicros, duplicatePerMille, time);
    }
}
