package warmstart.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Counts what is done in a second of CPU time of the measuring thread, which other programs on the machine do not shorten:
 * the column {@code donePerCpuSecond} of a result.
 */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long begunNanos;
    private long begunCpuNanos;
    private long done;

    @Setup(Level.Iteration)
    public void begin() {
        done = 0;
        begunNanos = System.nanoTime();
        begunCpuNanos = THREADS.getCurrentThreadCpuTime();
    }

    /** So many of what is counted have been done. */
    public void done(long count) {
        done += count;
    }

    /**
     * Read by JMH at the end of each iteration, which divides it by the time that has passed; so the time that has passed
     * is put in and that of the CPU taken out.
     */
    public double donePerCpuSecond() {
        double cpuNanos = THREADS.getCurrentThreadCpuTime() - begunCpuNanos;
        return done * (System.nanoTime() - begunNanos) / cpuNanos;
    }
}
