package warmstart.study;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import warmstart.quiz.grade.Outcome;
import warmstart.scheduling.Grade;
import warmstart.scheduling.Outcomes;

/**
 * The buttons under a verdict.
 *
 * @param offered the grades to choose from, {@link Grade#AGAIN} first; {@link Grade#EASY} is not among them when the
 *     answer was wrong
 * @param suggested the one to be taken by pressing Enter
 * @param outcomes where each of the four would lead
 */
public record GradeChoice(List<Grade> offered, Grade suggested, Outcomes outcomes) {
    public GradeChoice {
        Objects.requireNonNull(suggested, "suggested");
        Objects.requireNonNull(outcomes, "outcomes");
        offered = List.copyOf(offered);
    }

    /** The choice after an answer that came out like this. */
    public static GradeChoice after(Outcome verdict, Outcomes outcomes) {
        return new GradeChoice(offered(verdict), suggested(verdict), outcomes);
    }

    /** The grade for a verdict: never {@link Grade#EASY}, which only the learner can know. */
    public static Grade suggested(Outcome verdict) {
        return switch (verdict) {
            case RIGHT -> Grade.GOOD;
            case NEAR, UNIT_MISSING -> Grade.HARD;
            case PARTLY, WRONG, EMPTY -> Grade.AGAIN;
        };
    }

    /** The grades that may follow a verdict. A learner may overrule a wrong answer (a slip of the finger), but not call it easy. */
    public static List<Grade> offered(Outcome verdict) {
        boolean missed = suggested(verdict) == Grade.AGAIN;
        return Arrays.stream(Grade.values())
                .filter(grade -> !(missed && grade == Grade.EASY))
                .toList();
    }
}
