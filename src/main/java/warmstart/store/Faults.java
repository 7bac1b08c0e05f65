package warmstart.store;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises the faults that a person can mend in what the database and the file system throw. */
final class Faults {
    private static final int CAUSES_MAX = 20;

    private Faults() {}

    /** The fault behind an exception, if it is one of those that have a remedy. */
    static Optional<StoreProblem> named(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < CAUSES_MAX; depth++) {
            if (cause instanceof StoreProblem known) {
                return Optional.of(known);
            }
            if (isDiskFull(cause.getMessage())) {
                return Optional.of(diskFull(thrown));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static StoreProblem diskFull(Throwable cause) {
        return new StoreProblem(
                "the disk of the data folder is full",
                "make room, then start Warmstart again; everything that was confirmed is kept",
                cause);
    }

    /** The words of Linux, macOS and Windows; the JDK has no type for this. */
    private static boolean isDiskFull(@Nullable String message) {
        String words = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return words.contains("no space left on device")
                || words.contains("not enough space on the disk")
                || words.contains("disk quota exceeded");
    }
}
