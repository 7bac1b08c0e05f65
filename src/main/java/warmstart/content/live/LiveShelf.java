package warmstart.content.live;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import warmstart.base.Problem;
import warmstart.content.ShelfReader;
import warmstart.study.Shelf;

/**
 * The shelf as the files have it now: notes, facts, packs and labs that change while the application runs are read again.
 * One request sees one shelf; the next may see the new one. Thread-safe.
 *
 * <p>Files are looked at every other second instead of being watched: that works alike on every system, in containers and on
 * network drives, and a look at some hundred files costs less than a millisecond.
 */
public final class LiveShelf implements Supplier<Shelf>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveShelf.class);
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    private final Path content;
    private final Path quizzes;
    private volatile Shelf shelf;
    private Freshness seen;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "content");
        thread.setDaemon(true);
        return thread;
    });

    /** Reads both folders. */
    public LiveShelf(Path content, Path quizzes) {
        this.content = content;
        this.quizzes = quizzes;
        this.seen = Freshness.of(List.of(content, quizzes));
        this.shelf = read(content, quizzes);
    }

    @Override
    public Shelf get() {
        return shelf;
    }

    /** Begins to look after the files; not for files inside the program, which do not change. */
    public void follow() {
        ScheduledFuture<?> looking = clock.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        LOG.debug("Looking after {} and {}: {}", content, quizzes, looking);
    }

    /**
     * Reads the files again if any of them changed.
     *
     * @return whether they were read
     */
    public synchronized boolean look() {
        Freshness now = Freshness.of(List.of(content, quizzes));
        if (now.equals(seen)) {
            return false;
        }
        seen = now;
        try {
            shelf = read(content, quizzes);
            report(shelf);
        } catch (RuntimeException broken) {
            // The readers report what is wrong and throw nothing; should one have a fault, the last good state is
            // served.
            LOG.error("The changed files could not be read; what was read before is served.", broken);
        }
        return true;
    }

    private static Shelf read(Path content, Path quizzes) {
        return new ShelfReader().read(content, quizzes).shelf();
    }

    private static void report(Shelf shelf) {
        long errors = shelf.problems().stream().filter(Problem::isError).count();
        LOG.info("Read again: {} questions, {} errors.", shelf.deck().size(), errors);
        shelf.problems().stream().filter(Problem::isError).forEach(problem -> LOG.warn("{}", problem));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
