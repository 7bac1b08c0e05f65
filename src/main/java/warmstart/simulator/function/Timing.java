package warmstart.simulator.function;

import warmstart.base.Check;
import warmstart.base.Rng;

/** How long something takes each time: always the same, or drawn anew. */
public sealed interface Timing {
    /** Nothing, always. */
    Timing NONE = new Fixed(0);

    /** The time of one case in microseconds. */
    long micros(Rng chance);

    /** The mean in microseconds. */
    long meanMicros();

    /** Always the same time. */
    static Timing fixed(long micros) {
        return new Fixed(micros);
    }

    /**
     * Always the same.
     *
     * @param meanMicros the time in microseconds
     */
    record Fixed(long meanMicros) implements Timing {
        public Fixed {
            Check.argument(meanMicros >= 0, "nothing takes less than no time");
        }

        @Override
        public long micros(Rng chance) {
            return meanMicros;
        }
    }

    /**
     * Mostly short and now and then long (an exponential distribution).
     *
     * @param meanMicros the mean in microseconds
     */
    record Exponential(long meanMicros) implements Timing {
        public Exponential {
            Check.argument(meanMicros >= 0, "nothing takes less than no time");
        }

        @Override
        public long micros(Rng chance) {
            // StrictMath: the same bits on every machine. 1 - u is never 0, so the logarithm is finite.
            return (long) (-StrictMath.log(1 - chance.nextDouble()) * meanMicros);
        }
    }

    /**
     * Evenly spread.
     *
     * @param minMicros the shortest
     * @param maxMicros the longest
     */
    record Uniform(long minMicros, long maxMicros) implements Timing {
        public Uniform {
            Check.argument(minMicros >= 0 && minMicros <= maxMicros, "the shortest is not longer than the longest");
        }

        @Override
        public long micros(Rng chance) {
            return minMicros + (long) (chance.nextDouble() * (maxMicros - minMicros + 1));
        }

        @Override
        public long meanMicros() {
            return minMicros + ((maxMicros - minMicros) >> 1);
        }
    }
}
