package warmstart.simulator.whatif;

import java.util.Objects;
import java.util.function.LongFunction;
import warmstart.simulator.quota.Range;
import warmstart.simulator.scenario.Scenario;

/** A setting that can be turned. */
sealed interface Dial {
    /**
     * A number between its bounds.
     *
     * @param setting {@code the timeout of thumbnails}
     * @param now how it is; it is also the default of the bounds, which hold what is near when it was set
     * @param bounds what the service accepts
     * @param step the least difference
     * @param words how people write it
     * @param with the scenario with another number
     */
    record Slider(
            String setting, long now, Range bounds, long step, LongFunction<String> words, LongFunction<Scenario> with)
            implements Dial {
        public Slider {
            Objects.requireNonNull(setting, "setting");
            Objects.requireNonNull(bounds, "bounds");
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(with, "with");
        }

        Turn to(long value) {
            long perMille = Math.abs(value - now) * Turn.WHOLE_PER_MILLE / Math.max(step, now);
            return new Turn(setting, words.apply(now), words.apply(value), perMille, with.apply(value));
        }
    }

    /**
     * Something that is there or not.
     *
     * @param words what is done: {@code let thumbnails-role send to failed}
     * @param with the scenario with it
     */
    record Switch(String words, Scenario with) implements Dial {
        public Switch {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(with, "with");
        }

        Turn turned() {
            return new Turn(words, "", words, Turn.WHOLE_PER_MILLE, with);
        }
    }
}
