package warmstart.labs.library;

import java.util.Objects;
import warmstart.labs.measure.Measure.Played;

/**
 * What a scenario says about its own run: {@code the third attempt comes three minutes after the upload}.
 *
 * @param text a sentence
 * @param claim what has to be so
 */
public record Expectation(String text, Claim claim) {
    public Expectation {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(claim, "claim");
    }

    /** Looks whether it is met. */
    public Finding in(Played run) {
        return claim.in(run);
    }
}
