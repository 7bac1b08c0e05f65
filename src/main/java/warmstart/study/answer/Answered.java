package warmstart.study.answer;

import java.util.Objects;
import java.util.Optional;
import warmstart.quiz.grade.Verdict;

/**
 * What came of an answer.
 *
 * @param verdict the judgement
 * @param pending the answer that now waits for its grade; empty when the learner is to complete it first (nothing typed,
 *     or a number without its unit) and nothing was recorded
 */
public record Answered(Verdict verdict, Optional<PendingAnswer> pending) {
    public Answered {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(pending, "pending");
    }
}
