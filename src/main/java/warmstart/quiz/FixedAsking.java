package warmstart.quiz;

import java.util.Objects;
import warmstart.base.Rng;

/**
 * One question in any order of its options.
 *
 * @param asked the question
 */
record FixedAsking(Asked asked) implements Asking {
    private static final String PURPOSE = "places";

    FixedAsking {
        Objects.requireNonNull(asked, "asked");
    }

    @Override
    public Asked ask(long variant) {
        return asked.arranged(new Rng(variant).named(PURPOSE));
    }
}
