package warmstart.cli.simulate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import warmstart.simulator.engine.StopSignal;

/** Ends a run when the thread that made this has used so much CPU time since. */
final class CpuBudget implements StopSignal {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long endNanos;

    CpuBudget(long seconds) {
        endNanos = threads.getCurrentThreadCpuTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    @Override
    public boolean given() {
        return threads.getCurrentThreadCpuTime() > endNanos;
    }
}
