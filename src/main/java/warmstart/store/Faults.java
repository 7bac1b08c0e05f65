package warmstart.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** Recognises the faults that a person can mend in what the database and the file system throw. */
final class Faults {
    /** Chains of causes are short; one that bites its own tail must not hang the program. */
    private static final int CAUSES_MAX = 20;

    private Faults() {}

    /** The fault behind an exception, if it is one that can befall a running program. */
    static Optional<StoreProblem> named(Throwable thrown) {
        List<Throwable> causes = causes(thrown);
        Optional<StoreProblem> known = first(causes, StoreProblem.class);
        boolean full = causes.stream().anyMatch(cause -> isDiskFull(cause.getMessage()));
        return known.isEmpty() && full ? Optional.of(diskFull(thrown)) : known;
    }

    /** The fault that kept the database in a file from opening. */
    static StoreProblem opening(Path file, Throwable thrown) {
        return named(thrown)
                .or(() -> first(causes(thrown), MVStoreException.class)
                        .map(cause -> DatabaseFile.unreadable(file, cause)))
                .orElseGet(() -> new StoreProblem(
                        "the database file `" + file + "` cannot be opened: " + thrown.getMessage(),
                        "a copy from a backup can take its place",
                        thrown));
    }

    private static <T> Optional<T> first(List<Throwable> causes, Class<T> type) {
        return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        @Nullable Throwable cause = thrown;
        while (cause != null && causes.size() < CAUSES_MAX) {
            causes.add(cause);
            cause = cause.getCause();
        }
        return causes;
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
