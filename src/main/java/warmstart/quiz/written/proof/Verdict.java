package warmstart.quiz.written.proof;

import java.util.Objects;

/**
 * Whether a claim is so, and what is the case.
 *
 * @param holds whether it is so
 * @param said what was observed: {@code attempts(uploads-1) is 3}
 */
public record Verdict(boolean holds, String said) {
    public Verdict {
        Objects.requireNonNull(said, "said");
    }
}
