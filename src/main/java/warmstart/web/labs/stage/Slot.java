package warmstart.web.labs.stage;

import java.util.Locale;
import java.util.Objects;

/**
 * A place on the stage for an execution environment. An environment keeps its place while it lives; the next one takes the
 * first place that is free.
 *
 * @param environment the environment, {@code thumbnails#3}; empty when the place is cold
 * @param state what it does
 * @param event the event it works for, or worked for last; empty when there was none
 * @param sinceMicros since when it does that
 * @param lastsMicros how long it will at the most: its initialisation, or the function's timeout; 0 when there is no end
 */
public record Slot(String environment, State state, String event, long sinceMicros, long lastsMicros) {
    /** No environment: nothing is ready here. */
    public static final Slot COLD = new Slot("", State.COLD, "", 0, 0);

    public Slot {
        Objects.requireNonNull(environment, "environment");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(event, "event");
    }

    /** What an environment does. */
    public enum State {
        COLD,
        INITIALISING,
        BUSY,
        IDLE;

        /** As the drawing says it: {@code busy}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How much of its time is over, 0 to 1. */
    public double progress(long nowMicros) {
        return lastsMicros == 0 ? 0 : Math.min(1.0, (double) (nowMicros - sinceMicros) / lastsMicros);
    }
}
