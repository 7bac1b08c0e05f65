package warmstart.quiz.grade;

import java.util.List;
import java.util.Objects;
import warmstart.quiz.question.Question;

/**
 * The judgement of an answer, with its reasons.
 *
 * @param outcome how the answer stands to the key
 * @param said how the answer was understood: {@code 900 s}; as it was typed when it was not understood
 * @param key the right answer: {@code 15 minutes}
 * @param reasons sentences such as {@code 900 s is the same as 15 min.}; empty when there is nothing to add
 */
public record Verdict(Outcome outcome, String said, String key, List<String> reasons) {
    public Verdict {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(key, "key");
        reasons = List.copyOf(reasons);
    }

    /** That nothing was given, or nothing that fits the question. */
    static Verdict empty(Question question) {
        return new Verdict(Outcome.EMPTY, "", question.shownKey(), List.of());
    }
}
