package warmstart.simulator.lambda;

import java.util.List;
import java.util.stream.LongStream;
import warmstart.base.Check;
import warmstart.base.Rng;

/** When the events of a source come. */
public sealed interface Arrivals {
    /** The moments in microseconds, in order. */
    List<Long> times(Rng chance);

    /**
     * At moments that were written down.
     *
     * @param micros the moments in order
     */
    record AtTimes(List<Long> micros) implements Arrivals {
        public AtTimes {
            micros = micros.stream().sorted().toList();
            Check.argument(micros.stream().allMatch(t -> t >= 0), "an event cannot come before the start");
        }

        @Override
        public List<Long> times(Rng chance) {
            return micros;
        }
    }

    /**
     * One after the other with equal gaps; with a gap of 0 all at once.
     *
     * @param events how many
     * @param fromMicros when the first comes
     * @param gapMicros the time between two
     */
    record Evenly(int events, long fromMicros, long gapMicros) implements Arrivals {
        public Evenly {
            Check.argument(events >= 0 && fromMicros >= 0 && gapMicros >= 0, "arrivals cannot be negative");
        }

        @Override
        public List<Long> times(Rng chance) {
            return LongStream.range(0, events)
                    .map(i -> fromMicros + i * gapMicros)
                    .boxed()
                    .toList();
        }
    }

    /**
     * Independently of one another (a Poisson process): the gaps are exponentially distributed.
     *
     * @param events how many
     * @param fromMicros when it starts
     * @param meanGapMicros the mean time between two
     */
    record Randomly(int events, long fromMicros, long meanGapMicros) implements Arrivals {
        public Randomly {
            Check.argument(events >= 0 && fromMicros >= 0 && meanGapMicros >= 0, "arrivals cannot be negative");
        }

        @Override
        public List<Long> times(Rng chance) {
            long[] times = new long[events];
            long time = fromMicros;
            for (int i = 0; i < events; i++) {
                // StrictMath: the same bits on every machine. 1 - u is never 0, so the logarithm is finite.
                time += (long) (-StrictMath.log(1 - chance.nextDouble()) * meanGapMicros);
                times[i] = time;
            }
            return LongStream.of(times).boxed().toList();
        }
    }
}
