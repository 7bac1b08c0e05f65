package warmstart.accounts;

import java.time.ZoneId;
import java.util.Objects;
import warmstart.base.Check;

/**
 * How a learner wants to be served.
 *
 * @param zone where their days begin and end
 * @param rolloverHour the hour at which a new study day begins, 0 to 23; someone who studies past midnight wants 4
 * @param newPerDay how many questions never asked before come up in one day, 0 to {@value #NEW_PER_DAY_MAX}
 * @param desiredRetention the share of reviews to be recalled, in percent, {@value #RETENTION_MIN} to {@value #RETENTION_MAX}
 * @param theme light or dark
 * @param shortcuts whether single keys act in a review or a lab
 */
public record Preferences(
        ZoneId zone, int rolloverHour, int newPerDay, int desiredRetention, Theme theme, boolean shortcuts) {
    public static final int NEW_PER_DAY_MAX = 200;
    public static final int RETENTION_MIN = 70;
    public static final int RETENTION_MAX = 97;
    private static final int ROLLOVER_DEFAULT = 4;
    private static final int NEW_PER_DAY_DEFAULT = 15;
    private static final int RETENTION_DEFAULT = 90;

    public Preferences {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(theme, "theme");
        Check.argument(rolloverHour >= 0 && rolloverHour < 24, "rolloverHour is 0 to 23");
        Check.argument(newPerDay >= 0 && newPerDay <= NEW_PER_DAY_MAX, "newPerDay is 0 to " + NEW_PER_DAY_MAX);
        Check.argument(
                desiredRetention >= RETENTION_MIN && desiredRetention <= RETENTION_MAX,
                "desiredRetention is " + RETENTION_MIN + " to " + RETENTION_MAX);
    }

    /** What somebody gets who has not chosen yet. */
    public static Preferences initial(ZoneId zone) {
        return new Preferences(
                zone, ROLLOVER_DEFAULT, NEW_PER_DAY_DEFAULT, RETENTION_DEFAULT, Theme.SYSTEM, /* shortcuts= */ true);
    }
}
