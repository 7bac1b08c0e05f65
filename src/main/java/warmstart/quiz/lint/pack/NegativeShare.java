package warmstart.quiz.lint.pack;

import java.util.List;
import java.util.regex.Pattern;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Sentences;
import warmstart.quiz.lint.view.LintedPack;

/** More negative questions than one in twenty. Flaw 8. */
final class NegativeShare implements PackRule {

    private static final double SHARE_MAX = 0.05;
    private static final Pattern NEGATIVE = Pattern.compile("(?i)\\b(?:not|except|never|cannot)\\b");

    @Override
    public Rule rule() {
        return Rule.soft("negative-share", "turn some of them round");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        long negative = pack.items().stream()
                .filter(item -> NEGATIVE.matcher(Plain.withoutCode(Sentences.question(item.stem())))
                        .find())
                .count();
        return negative > 1 && negative > SHARE_MAX * pack.items().size()
                ? List.of(Finding.of(
                        pack, rule(), negative + " of " + pack.items().size() + " questions are negative"))
                : List.of();
    }
}
