package warmstart.quiz.lint.proof;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;

/** The rules about what proves an item. */
public final class ProofRules {
    private ProofRules() {}

    /** All of them, in the order in which they are reported. */
    public static List<ItemRule> all() {
        return List.of(
                new NoReference(),
                new DeadReference(),
                new ScenarioKey(),
                new KeyNotCited(),
                new QuotedNumber(),
                new ConflictingFacts(),
                new CodeAsAnswer());
    }
}
