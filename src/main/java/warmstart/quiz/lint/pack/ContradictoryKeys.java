package warmstart.quiz.lint.pack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedOption;
import warmstart.quiz.lint.view.LintedPack;

/** Two items with the same options that ask alike and differ in their keys. */
final class ContradictoryKeys implements PackRule {

    private static final double LIKENESS_MIN = 0.6;

    @Override
    public Rule rule() {
        return Rule.hard("contradictory-keys", "find out which key is right and remove the other item");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        return AlikeStems.pairs(pack.items(), LIKENESS_MIN).stream()
                .filter(pair ->
                        pair.first().form().isChoice() && pair.second().form().isChoice())
                .filter(pair ->
                        texts(pair.first().choices()).equals(texts(pair.second().choices())))
                .filter(pair ->
                        !texts(pair.first().keys()).equals(texts(pair.second().keys())))
                .map(pair -> Finding.at(
                        pair.second(), rule(), "`" + pair.first().id() + "` has the same options and another key"))
                .distinct()
                .toList();
    }

    private static Set<String> texts(List<LintedOption> options) {
        return options.stream().map(option -> Plain.of(option.text())).collect(Collectors.toCollection(TreeSet::new));
    }
}
