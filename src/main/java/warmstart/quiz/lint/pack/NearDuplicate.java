package warmstart.quiz.lint.pack;

import java.util.List;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedPack;

/** Two items that ask nearly the same: at least 0.8 of their words together are common to both. */
final class NearDuplicate implements PackRule {

    private static final double LIKENESS_MIN = 0.8;

    @Override
    public Rule rule() {
        return Rule.soft("near-duplicate", "merge them, or ask for what differs");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        return AlikeStems.pairs(pack.items(), LIKENESS_MIN).stream()
                .filter(pair -> !Plain.of(pair.first().stem())
                        .equals(Plain.of(pair.second().stem())))
                .map(pair -> Finding.at(
                        pair.second(),
                        rule(),
                        "nearly the same is asked by `" + pair.first().id() + "`"))
                .distinct()
                .toList();
    }
}
