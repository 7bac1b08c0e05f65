package warmstart.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import warmstart.base.Check;

/**
 * Makes transactions durable, many with one flush: whoever committed something waits here until a flush that began after
 * the commit has reached the disk.
 *
 * <p>One thread flushes. It does so in a moment of silence, when no transaction is under way: H2 writes its tables one
 * after the other, and would otherwise put one half of a transaction on the disk ({@code RATIONALE.md} tells what comes of
 * that). Meanwhile newcomers queue up; they run together when the flush is over, and the next one serves them all. An idle
 * server flushes nothing. Thread-safe.
 *
 * <p>A failed flush fails every waiter of its round and every later one until the database is opened anew: after a
 * failed {@code fsync} the operating system may drop the pages and report the next one as a success (Rebello et al.,
 * "Can Applications Recover from fsync Failures?", USENIX ATC 2020).
 */
final class GroupSync implements AutoCloseable {
    /** A disk that has not answered after this time will not answer within anybody's patience. */
    private static final long WAIT_SECONDS_MAX = 30;

    /** Shared by transactions, exclusive to the flusher; fair, so that neither starves the other. */
    private final ReadWriteLock silence = new ReentrantReadWriteLock(/* fair= */ true);

    private final Flush flush;
    private final Thread flusher;
    private CompletableFuture<Void> gathering = new CompletableFuture<>();
    private boolean wanted;
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
     * Runs a transaction, and returns when what it committed is on the disk. It waits even when nothing was written: "this
     * answer is recorded already" is a promise too, and the one who recorded it may still be waiting.
     *
     * @throws StoreProblem when it is not on the disk, and may never be
     */
    <T> T durably(Supplier<T> transaction) {
        T result;
        CompletableFuture<Void> round;
        silence.readLock().lock();
        try {
            result = transaction.get();
            round = join();
        } finally {
            silence.readLock().unlock();
        }
        await(round);
        return result;
    }

    /** Flushes for those who wait already, then ends. Nobody can wait afterwards. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        // Never interrupt the flusher: an interrupt may close the file under the database.
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
        wanted = true;
        notifyAll();
        return gathering;
    }

    private static void await(CompletableFuture<Void> round) {
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

    private void serve() {
        while (isWanted()) {
            silence.writeLock().lock();
            try {
                settle(round());
            } finally {
                silence.writeLock().unlock();
            }
        }
    }

    /** Waits until somebody waits; false when nobody does and nobody will. */
    private synchronized boolean isWanted() {
        while (!wanted && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException("the flusher must not be interrupted", e);
            }
        }
        return wanted;
    }

    /** Everybody who waits by now. */
    private synchronized CompletableFuture<Void> round() {
        CompletableFuture<Void> round = gathering;
        gathering = new CompletableFuture<>();
        wanted = false;
        return round;
    }

    private void settle(CompletableFuture<Void> round) {
        try {
            if (failure == null) {
                flush.run();
            }
        } catch (Throwable e) {
            failure = e;
        }
        @Nullable Throwable failed = failure;
        if (failed == null) {
            round.complete(null);
        } else {
            round.completeExceptionally(failed);
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
