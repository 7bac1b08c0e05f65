package warmstart.facts;

import java.util.Objects;

/**
 * A skill of an exam guide that a fact belongs to: {@code dva-c03} {@code 1.2.3}.
 *
 * @param exam the blueprint's id
 * @param skill domain, task and skill number
 */
public record ExamSkill(String exam, String skill) {
    public ExamSkill {
        Objects.requireNonNull(exam, "exam");
        Objects.requireNonNull(skill, "skill");
    }

    /** The number of the domain: 1 of {@code 1.2.3}. */
    public int domain() {
        return Integer.parseInt(skill.substring(0, skill.indexOf('.')));
    }
}
