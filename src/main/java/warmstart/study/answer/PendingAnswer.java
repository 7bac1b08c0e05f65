package warmstart.study.answer;

import java.util.List;
import java.util.Objects;
import warmstart.quiz.ItemId;
import warmstart.quiz.grade.Verdict;

/**
 * An answer that was given and judged but not graded yet: the learner sees the verdict and the four buttons. It survives
 * a reload and a restart.
 *
 * @param answer what was given
 * @param key the right answer as it was at that time: {@code 15 minutes}
 * @param reasons why the verdict is what it is
 */
public record PendingAnswer(GivenAnswer answer, String key, List<String> reasons) {
    /** The longest key or sentence that is kept, in characters; authored texts are far below. */
    public static final int TEXT_CHARS_MAX = 1_000;

    /** The most sentences that are kept. */
    public static final int REASONS_MAX = 7;

    public PendingAnswer {
        Objects.requireNonNull(answer, "answer");
        key = Texts.kept(key, TEXT_CHARS_MAX);
        reasons = reasons.stream()
                .map(reason -> Texts.kept(reason, TEXT_CHARS_MAX))
                .filter(reason -> !reason.isEmpty())
                .limit(REASONS_MAX)
                .toList();
    }

    /** What was asked. */
    public ItemId item() {
        return answer.item();
    }

    /** The verdict, as it was given. */
    public Verdict verdict() {
        return new Verdict(answer.outcome(), answer.said(), key, reasons);
    }
}
