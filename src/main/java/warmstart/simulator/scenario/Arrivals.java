package warmstart.simulator.scenario;

import java.util.List;
import java.util.function.LongConsumer;
import warmstart.base.Check;
import warmstart.base.Rng;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Step;

/** When the events of a source come. They are planned one after the other, so that a million of them take no room. */
public sealed interface Arrivals {
    /** How many come in all. */
    long count();

    /** The time of the next arrival in microseconds, given that of the one before; {@code number} counts from 1. */
    long nextMicros(long number, long lastMicros, Rng chance);

    /** Plans all of them: each one is told to {@code arrived} at its time by its number, counted from 1. */
    default void plan(Engine engine, Rng chance, LongConsumer arrived) {
        if (count() > 0) {
            long first = nextMicros(1, 0, chance);
            engine.at(first, new Next(this, engine, chance, arrived, 1));
        }
    }

    /**
     * The step of one arrival, which plans the next before it is told, so that arrivals of one moment stay together.
     */
    record Next(Arrivals arrivals, Engine engine, Rng chance, LongConsumer arrived, long number) implements Step {
        @Override
        public void run() {
            if (number < arrivals.count()) {
                long next = arrivals.nextMicros(number + 1, engine.now(), chance);
                engine.at(next, new Next(arrivals, engine, chance, arrived, number + 1));
            }
            arrived.accept(number);
        }
    }

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
        public long count() {
            return micros.size();
        }

        @Override
        public long nextMicros(long number, long lastMicros, Rng chance) {
            return micros.get(Math.toIntExact(number - 1));
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
        public long count() {
            return events;
        }

        @Override
        public long nextMicros(long number, long lastMicros, Rng chance) {
            return fromMicros + (number - 1) * gapMicros;
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
        public long count() {
            return events;
        }

        @Override
        public long nextMicros(long number, long lastMicros, Rng chance) {
            long since = number == 1 ? fromMicros : lastMicros;
            // StrictMath: the same bits on every machine. 1 - u is never 0, so the logarithm is finite.
            return since + (long) (-StrictMath.log(1 - chance.nextDouble()) * meanGapMicros);
        }
    }
}
