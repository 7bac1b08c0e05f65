package warmstart.scheduling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import warmstart.base.Check;

/**
 * The numbers of the memory model, fitted to the average learner or to one. Their count tells the version: 21 of FSRS-6,
 * 19 of FSRS-5, 17 of FSRS-4.5; the older ones are kept as they were fitted and carried over by {@link #forUse}.
 *
 * @param values w0, w1, …
 */
public record Weights(List<Double> values) {
    private static final double W17_W18_MAX = 2;

    /** The least and the most of w0 … w20; those of w17, w18 and w19 depend on the settings. */
    private static final double[][] RANGES = {
        {0.001, 100},
        {0.001, 100},
        {0.001, 100},
        {0.001, 100},
        {1, 10},
        {0.001, 4},
        {0.001, 4},
        {0.001, 0.75},
        {0, 4.5},
        {0, 0.8},
        {0.001, 3.5},
        {0.001, 5},
        {0.001, 0.25},
        {0.001, 0.9},
        {0, 4},
        {0, 1},
        {1, 6},
        {0, W17_W18_MAX},
        {0, W17_W18_MAX},
        {0.01, 0.8},
        {0.1, 0.8}
    };

    private static final Weights DEFAULTS = new Weights(List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    public Weights {
        values = List.copyOf(values);
        int count = values.size();
        Check.argument(count == 17 || count == 19 || count == 21, "weights are 17, 19 or 21 numbers, not " + count);
        Check.argument(values.stream().allMatch(Double::isFinite), "weights are finite numbers");
    }

    /** The weights that fit the average learner. */
    public static Weights defaults() {
        return DEFAULTS;
    }

    double get(int index) {
        return values.get(index);
    }

    /**
     * These weights as the 21 of FSRS-6, each within its legal range.
     *
     * @param relearningSteps how many steps a lapse leads through; with several, w17 and w18 are held down so that the
     *     answers of one day cannot raise stability above what it was before the lapse
     * @param shortTerm whether there are steps within a day at all
     */
    public Weights forUse(int relearningSteps, boolean shortTerm) {
        List<Double> clipped = clipped(relearningSteps, shortTerm);
        if (values.size() == 17) {
            clipped.set(4, eightDecimals(clipped.get(5) * 2 + clipped.get(4)));
            clipped.set(5, eightDecimals(StrictMath.log(clipped.get(5) * 3 + 1) / 3));
            clipped.set(6, eightDecimals(clipped.get(6) + 0.5));
            clipped.addAll(List.of(0.0, 0.0, 0.0, 0.5));
        } else if (values.size() == 19) {
            clipped.addAll(List.of(0.0, 0.5));
        }
        return new Weights(new Weights(clipped).clipped(relearningSteps, shortTerm));
    }

    private List<Double> clipped(int relearningSteps, boolean shortTerm) {
        double ceiling = relearningSteps > 1 ? shortTermCeiling(relearningSteps) : W17_W18_MAX;
        List<Double> clipped = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            double least = i == 19 && !shortTerm ? 0 : RANGES[i][0];
            double most = i == 17 || i == 18 ? ceiling : RANGES[i][1];
            clipped.add(Fsrs.clamp(values.get(i), least, most));
        }
        return clipped;
    }

    /** √(max(0, −(ln w11 + ln(2^w13 − 1) + 0.3·w14)/n)), from 0.01 to 2. */
    private double shortTermCeiling(int relearningSteps) {
        double w11 = Fsrs.clamp(get(11), RANGES[11][0], RANGES[11][1]);
        double w13 = Fsrs.clamp(get(13), RANGES[13][0], RANGES[13][1]);
        double w14 = Fsrs.clamp(get(14), RANGES[14][0], RANGES[14][1]);
        double sum = StrictMath.log(w11) + StrictMath.log(StrictMath.pow(2, w13) - 1) + w14 * 0.3;
        double root = Fsrs.rounded(StrictMath.sqrt(Math.max(-sum / relearningSteps, 0)));
        return Fsrs.clamp(root, 0.01, W17_W18_MAX);
    }

    /** As JavaScript's {@code toFixed(8)}: from the exact binary value, halves up. */
    private static double eightDecimals(double value) {
        return new BigDecimal(value).setScale(8, RoundingMode.HALF_UP).doubleValue();
    }
}
