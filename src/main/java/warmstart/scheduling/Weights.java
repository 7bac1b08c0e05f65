package warmstart.scheduling;

import java.util.List;

/** The 21 numbers of FSRS-6. */
public record Weights(List<Double> values) {
    public Weights {
        values = List.copyOf(values);
    }

    /** The weights that fit the average learner. */
    public static Weights defaults() {
        return new Weights(List.of());
    }
}
