package warmstart.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import warmstart.simulator.Workloads;

/** The engine alone, with so many steps pending: the cost of a step may grow with their logarithm, no faster. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBench {
    private static final long STEPS = 2_000_000;

    @Param({"10", "100", "1000", "10000", "100000", "1000000"})
    private int pending;

    @Benchmark
    public long hold(CpuTime cpu) {
        long steps = Workloads.hold(pending, STEPS);
        cpu.done(steps);
        return steps;
    }
}
