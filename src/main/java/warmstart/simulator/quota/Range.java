package warmstart.simulator.quota;

import warmstart.base.Check;

/**
 * The bounds of a setting.
 *
 * @param min the least that can be set
 * @param max the most that can be set
 * @param unset what holds where nothing is set
 */
public record Range(long min, long max, long unset) {
    public Range {
        Check.argument(min <= unset && unset <= max, "the default lies between the bounds");
    }

    /** Whether the service accepts the value. */
    public boolean accepts(long value) {
        return min <= value && value <= max;
    }
}
