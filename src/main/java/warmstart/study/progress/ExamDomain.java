package warmstart.study.progress;

import java.util.Objects;
import warmstart.facts.ExamSkill;

/**
 * A domain of an exam: {@code dva-c03}, 1.
 *
 * @param exam the blueprint's id
 * @param number the domain's number
 */
public record ExamDomain(String exam, int number) {
    public ExamDomain {
        Objects.requireNonNull(exam, "exam");
    }

    /** The domain a skill belongs to. */
    public static ExamDomain of(ExamSkill skill) {
        return new ExamDomain(skill.exam(), skill.domain());
    }
}
