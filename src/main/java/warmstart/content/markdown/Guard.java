package warmstart.content.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the parser where it can do no harm: on a thread of its own with a deep stack, for a limited time. */
final class Guard {
    /** How long the parser may compute for one note. */
    static final long MILLIS_MAX = 2_000;

    private static final int PATIENCE = 10;
    private static final long STACK_BYTES = 16L << 20;

    private final long millisMax;

    Guard(long millisMax) {
        this.millisMax = millisMax;
    }

    /**
     * The result of the work, or what is made of the reason why there is none.
     *
     * @param work what to do
     * @param failed takes the reason, such as {@code takes longer than 2000 ms}
     */
    <T> T run(Supplier<T> work, Function<String, T> failed) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "markdown", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return await(task, thread);
        } catch (TimeoutException late) {
            // Cancelling interrupts the thread, which looks for that and stops (see checkTime).
            task.cancel(true);
            return failed.apply("takes longer than " + millisMax + " ms to lay out");
        } catch (ExecutionException broken) {
            return failed.apply(reason(broken.getCause()));
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return failed.apply("was not laid out: the program is stopping");
        }
    }

    /** Waits for as long as the thread may compute; on a busy machine that is longer than the clock says. */
    private <T> T await(FutureTask<T> task, Thread thread)
            throws InterruptedException, ExecutionException, TimeoutException {
        long millis = millisMax;
        for (long waited = 0; ; waited += millis) {
            try {
                return task.get(millis, TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                long left = millisMax - computedMillis(thread);
                if (left <= 0 || waited > PATIENCE * millisMax) {
                    throw late;
                }
                millis = left;
            }
        }
    }

    private long computedMillis(Thread thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        boolean known = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
        return known ? TimeUnit.NANOSECONDS.toMillis(threads.getThreadCpuTime(thread.getId())) : millisMax;
    }

    private static String reason(@Nullable Throwable cause) {
        if (cause instanceof StackOverflowError) {
            return "nests its markup too deeply";
        }
        if (cause instanceof OversizedPage) {
            return "becomes too large when its embeds are put in";
        }
        // The parser is no longer maintained; an exception of its own on odd input must not cost us the vault.
        return "cannot be laid out (" + cause + ")";
    }

    /** Stops the work when its time is over; to be called now and then by whoever works long. */
    static void checkTime() {
        if (Thread.currentThread().isInterrupted()) {
            throw new OutOfTime();
        }
    }

    /** Thrown to stop work that nobody waits for any more. */
    static final class OutOfTime extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfTime() {
            super("out of time", null, false, false);
        }
    }

    /** Thrown when a page grows beyond all measure through its embeds. */
    static final class OversizedPage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OversizedPage() {
            super("oversized page", null, false, false);
        }
    }
}
