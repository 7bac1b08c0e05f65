package warmstart.study.progress;

import java.util.Collection;

/**
 * How many of some facts are cold, warming and warm.
 *
 * @param cold how many are cold
 * @param warming how many are warming
 * @param warm how many are warm
 */
public record TemperatureCounts(int cold, int warming, int warm) {
    /** Counts them. */
    public static TemperatureCounts of(Collection<Temperature> temperatures) {
        return new TemperatureCounts(
                count(temperatures, Temperature.COLD),
                count(temperatures, Temperature.WARMING),
                count(temperatures, Temperature.WARM));
    }

    /** How many facts there are. */
    public int total() {
        return cold + warming + warm;
    }

    /** The share of warm facts, from 0 to 1; 0 when there are no facts. */
    public double shareWarm() {
        return total() == 0 ? 0 : (double) warm / total();
    }

    private static int count(Collection<Temperature> temperatures, Temperature wanted) {
        return Math.toIntExact(temperatures.stream().filter(t -> t == wanted).count());
    }
}
