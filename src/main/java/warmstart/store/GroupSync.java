package warmstart.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import warmstart.base.Check;

/**
 * Makes writes durable, many with one flush: whoever committed something waits here until a flush that began after the
 * commit has reached the disk.
 *
 * <p>One thread flushes. While it does, newcomers gather for the next round, so that under load one flush serves all
 * who wait and an idle server writes nothing. Thread-safe.
 *
 * <p>A failed flush fails every waiter of its round and every later one until the database is opened anew: after a
 * failed {@code fsync} the operating system may drop the pages and report the next one as a success (Rebello et al.,
 * "Can Applications Recover from fsync Failures?", USENIX ATC 2020).
 */
final class GroupSync implements AutoCloseable {
    /** A disk that has not answered after this time will not answer within anybody's patience. */
    private static final long WAIT_SECONDS_MAX = 30;

    private final Flush flush;
    private final Thread flusher;
    private CompletableFuture<Void> gathering = new CompletableFuture<>();
    private int gathered;
    private boolean closed;
    private volatile @Nullable Throwable failure;

    /** Brings everything that is committed when it is called to the disk. */
    @FunctionalInterface
    interface Flush {
        void run() throws Exception;
    }

    /** Starts the flusher. */
    GroupSync(Flush flush) {
        this.flush = flush;
        this.flusher = new Thread(this::serve, "warmstart-sync");
        flusher.setDaemon(true);
        flusher.start();
    }

    /**
     * Returns when everything that was committed before the call is on the disk.
     *
     * @throws StoreProblem when it is not, and may never be
     */
    void await() {
        CompletableFuture<Void> round = join();
        try {
            round.get(WAIT_SECONDS_MAX, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw notDurable(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw notDurable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notDurable(e);
        }
    }

    /** How many wait for the next flush, apart from those whom a running one serves. */
    synchronized int gathered() {
        return gathered;
    }

    /** Flushes for those who wait already, then ends. Nobody can wait afterwards. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        // Never interrupt the flusher: an interrupt closes the file under the database.
        boolean interrupted = false;
        while (flusher.isAlive()) {
            try {
                flusher.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized CompletableFuture<Void> join() {
        Check.state(!closed, "the database is closed");
        gathered++;
        notifyAll();
        return gathering;
    }

    private void serve() {
        for (CompletableFuture<Void> round = next(); round != null; round = next()) {
            settle(round);
        }
    }

    private synchronized @Nullable CompletableFuture<Void> next() {
        while (gathered == 0 && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException("the flusher must not be interrupted", e);
            }
        }
        if (gathered == 0) {
            return null;
        }
        CompletableFuture<Void> round = gathering;
        gathering = new CompletableFuture<>();
        gathered = 0;
        return round;
    }

    private void settle(CompletableFuture<Void> round) {
        Throwable before = failure;
        if (before != null) {
            round.completeExceptionally(before);
            return;
        }
        try {
            flush.run();
            round.complete(null);
        } catch (Throwable e) {
            failure = e;
            round.completeExceptionally(e);
        }
    }

    private static StoreProblem notDurable(Throwable cause) {
        return Faults.named(cause)
                .orElseGet(() -> new StoreProblem(
                        "the database could not write to the disk",
                        "look at the disk and the log, then start Warmstart again; the last answer may be missing",
                        cause));
    }
}
