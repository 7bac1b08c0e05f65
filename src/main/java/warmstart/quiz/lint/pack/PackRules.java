package warmstart.quiz.lint.pack;

import java.util.List;
import warmstart.quiz.lint.rule.PackRule;

/** The rules about many items together. */
public final class PackRules {
    private PackRules() {}

    /** All of them, in the order in which they are reported. */
    public static List<PackRule> all() {
        return List.of(
                new DuplicateId(),
                new UnknownDomain(),
                new DuplicateStem(),
                new NearDuplicate(),
                new ContradictoryKeys(),
                new GivenAway(),
                new KeyPosition(),
                new KeyCycle(),
                new LongestShare(),
                new DomainCoverage(),
                new UnaskedHeading(),
                new ReusedDistractor(),
                new NegativeShare(),
                new UnclearProvenance());
    }

    /** Those about the questions of one session. */
    public static List<PackRule> ofSession() {
        return List.of(new DuplicateStem(), new FactAskedTwice());
    }
}
