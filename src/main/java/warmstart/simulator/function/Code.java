package warmstart.simulator.function;

import java.util.List;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.simulator.vpc.OutboundCall;

/**
 * How a function's code behaves.
 *
 * @param init how long the code outside the handler takes in a new environment
 * @param handler how long the handler waits and works, whatever the memory
 * @param cpuMicros how long the handler computes in addition, on one whole vCPU; with less memory it takes longer
 * @param perItemMicros what each message or record of a batch adds
 * @param timeoutMicros the function's timeout
 * @param faults what goes wrong
 * @param responseBytes the size of its answer
 * @param reportsItemFailures whether it answers with the messages or records that failed instead of throwing
 * @param sends what each success sends to sources of the scenario
 * @param calls the connections it opens, one after the other, before it does anything else
 */
public record Code(
        Timing init,
        Timing handler,
        long cpuMicros,
        long perItemMicros,
        long timeoutMicros,
        Faults faults,
        long responseBytes,
        boolean reportsItemFailures,
        List<Sending> sends,
        List<OutboundCall> calls) {
    public Code {
        Objects.requireNonNull(init, "init");
        Objects.requireNonNull(handler, "handler");
        Objects.requireNonNull(faults, "faults");
        sends = List.copyOf(sends);
        calls = List.copyOf(calls);
        Check.argument(
                cpuMicros >= 0 && perItemMicros >= 0 && timeoutMicros > 0 && responseBytes >= 0, "code takes time");
    }

    /** Code that takes always the same time and never fails. */
    public static Builder taking(long handlerMicros, long timeoutMicros) {
        return new Builder(handlerMicros, timeoutMicros);
    }

    /** The usual time of the code outside the handler in microseconds. */
    public long initMicros() {
        return init.meanMicros();
    }

    /** The usual time of the handler in microseconds, on one vCPU and without a batch. */
    public long durationMicros() {
        return handler.meanMicros() + cpuMicros;
    }

    /** The same code with other faults. */
    public Code with(Faults others) {
        return new Code(
                init,
                handler,
                cpuMicros,
                perItemMicros,
                timeoutMicros,
                others,
                responseBytes,
                reportsItemFailures,
                sends,
                calls);
    }

    /** Puts code together, one trait at a time. */
    public static final class Builder {
        private Timing init = Timing.NONE;
        private Timing handler;
        private long cpuMicros;
        private long perItemMicros;
        private final long timeoutMicros;
        private Faults faults = Faults.NONE;
        private long responseBytes;
        private boolean reportsItemFailures;
        private List<Sending> sends = List.of();
        private List<OutboundCall> calls = List.of();

        private Builder(long handlerMicros, long timeoutMicros) {
            this.handler = Timing.fixed(handlerMicros);
            this.timeoutMicros = timeoutMicros;
        }

        /** The code outside the handler takes this long. */
        public Builder init(Timing timing) {
            init = timing;
            return this;
        }

        /** The handler takes this long. */
        public Builder handler(Timing timing) {
            handler = timing;
            return this;
        }

        /** The handler computes this long on one vCPU. */
        public Builder cpuMicros(long micros) {
            cpuMicros = micros;
            return this;
        }

        /** Each message or record of a batch adds this. */
        public Builder perItemMicros(long micros) {
            perItemMicros = micros;
            return this;
        }

        /** This goes wrong. */
        public Builder faults(Faults some) {
            faults = some;
            return this;
        }

        /** The answer has this size. */
        public Builder responseBytes(long bytes) {
            responseBytes = bytes;
            return this;
        }

        /** It reports failed messages or records instead of throwing. */
        public Builder reportingItemFailures() {
            reportsItemFailures = true;
            return this;
        }

        /** Each success sends this. */
        public Builder sends(List<Sending> events) {
            sends = events;
            return this;
        }

        /** It opens these connections first. */
        public Builder calls(List<OutboundCall> some) {
            calls = some;
            return this;
        }

        /** The code. */
        public Code build() {
            return new Code(
                    init,
                    handler,
                    cpuMicros,
                    perItemMicros,
                    timeoutMicros,
                    faults,
                    responseBytes,
                    reportsItemFailures,
                    sends,
                    calls);
        }
    }
}
