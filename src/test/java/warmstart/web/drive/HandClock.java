package warmstart.web.drive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved by hand. */
public final class HandClock extends Clock {
    private volatile Instant now;

    /** Stands at this moment. */
    public HandClock(Instant now) {
        this.now = now;
    }

    /** Moves it. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("zones come from the learner's settings");
    }
}
