package warmstart.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import warmstart.simulator.Simulation;
import warmstart.simulator.Worlds;
import warmstart.simulator.call.Door;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.Timing;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceJson;

/**
 * A busy function: a thousand calls a second, cold starts of 200 ms, handlers of 100 ms in the mean, one in a hundred
 * fails. All invariants are checked. With the trace in memory, with a summarised one, and a small run with its JSON. The
 * collector of garbage is the parallel one, whose threads are not counted as the measuring thread's; pages of memory are
 * touched before, so that the operating system's share in handing them out is not counted either.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 7, time = 3)
public class InvocationBench {
    private static final int CALLS = 1_000_000;
    private static final int CLASS_CALLS = 200;

    private final Scenario busy = scenario(CALLS);
    private final Scenario small = scenario(CLASS_CALLS);
    private long seed;

    private static Scenario scenario(int calls) {
        return new Worlds()
                .init("200 ms")
                .fails(10)
                .code(code -> code.handler(new Timing.Exponential(Micros.ofMillis(100))))
                .arrivals(new Arrivals.Randomly(calls, 0, Micros.ofMillis(1)))
                .called(Door.API)
                .scenario();
    }

    private Trace run(Scenario scenario, int rowsKept) {
        Bounds bounds = new Bounds(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, rowsKept);
        return Simulation.run(scenario, seed++, bounds, StopSignal.NEVER);
    }

    @Benchmark
    public Trace traceInMemory(CpuTime cpu) {
        Trace trace = run(busy, Integer.MAX_VALUE);
        cpu.done(CALLS);
        return trace;
    }

    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {"-Xmx512m", "-XX:+UseParallelGC"})
    public Trace summarisedTraceWithin512Megabytes(CpuTime cpu) {
        Trace trace = run(busy, 1_000);
        cpu.done(CALLS);
        return trace;
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public String twoHundredInvocationsWithJson() {
        return TraceJson.lines(run(small, Integer.MAX_VALUE));
    }
}
