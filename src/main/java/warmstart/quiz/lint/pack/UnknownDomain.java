package warmstart.quiz.lint.pack;

import java.util.List;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedPack;

/** An item of a domain that its exam does not have. */
final class UnknownDomain implements PackRule {

    @Override
    public Rule rule() {
        return Rule.error("unknown-domain", "use a domain of the blueprint");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        return pack.items().stream()
                .filter(item -> !pack.domains().isEmpty())
                .filter(item -> item.declared()
                        .domain()
                        .filter(number -> !pack.domains().containsKey(number))
                        .isPresent())
                .map(item -> Finding.at(
                        item,
                        rule(),
                        "the exam has no domain " + item.declared().domain().orElseThrow()))
                .toList();
    }
}
