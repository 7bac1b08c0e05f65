package warmstart.simulator.sources.bucket.rows;

import java.util.function.Function;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Numbers;

/** What can happen to a write or its notification. Behind each: the figures of its row. */
public enum BucketKind implements Kind {
    /**
     * An object was written: {@code bucket, key, function}; {@code versioned} in a bucket with versioning,
     * {@code delayMicros} if its notification takes time, {@code beside, apartMicros} if only versioning saved it from being
     * folded, {@code chain} if a function wrote it.
     */
    OBJECT_WRITTEN("ObjectWritten", BucketKind::written),
    /** The notification of another write stands for this one: {@code bucket, key, function, into, apartMicros}. */
    NOTIFICATION_FOLDED("NotificationFolded", BucketKind::folded),
    /** The notification of a write is delivered once more: {@code bucket, key, function, original}. */
    NOTIFICATION_REPEATED("NotificationRepeated", BucketKind::repeated);

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // The functions below hold no state.
    private final Function<Numbers, String> sentence;

    BucketKind(String word, Function<Numbers, String> sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String tell(Numbers numbers) {
        return sentence.apply(numbers);
    }

    private static String written(Numbers row) {
        String version = row.has("versioned") ? " as a version of its own" : "";
        String delay = row.has("delayMicros")
                ? "; S3 takes " + Micros.words(row.number("delayMicros")) + " to deliver the notification"
                : "";
        String saved = row.has("beside")
                ? " Without versioning the notification of " + row.text("beside") + " might have stood for both."
                : "";
        return "The object " + row.text("key") + " was written to the bucket " + row.text("bucket") + version + delay
                + "." + saved;
    }

    private static String folded(Numbers row) {
        return "This write has no event: " + row.text("into") + " had written the same object " + row.text("key")
                + " " + apart(row.number("apartMicros")) + ", the bucket " + row.text("bucket")
                + " keeps no versions, and one notification stands for both."
                + " Versioning would have given this write an event of its own.";
    }

    private static String apart(long micros) {
        return micros == 0 ? "at the same moment" : Micros.words(micros) + " before";
    }

    private static String repeated(Numbers row) {
        return "S3 delivers notifications at least once; that of " + row.text("original") + " on the object "
                + row.text("key") + " comes again.";
    }
}
