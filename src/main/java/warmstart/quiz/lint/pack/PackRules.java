package warmstart.quiz.lint.pack;

import java.util.List;
import warmstart.quiz.lint.rule.PackRule;

/** The rules about many items together. */
public final class PackRules {
    private PackRules() {}

    /** All of them, in the order in which they are reported. */
    public static List<PackRule> all() {
        return List.of();
    }

    /** Those about the questions of one session. */
    public static List<PackRule> ofSession() {
        return List.of();
    }
}
