package warmstart.quiz.lint.stem;

import java.util.List;
import java.util.Set;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Sentences;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedFact;
import warmstart.quiz.lint.view.LintedItem;

/** A question with always, never or only that no negative fact asks for. Flaw 6. */
final class AbsoluteStem implements ItemRule {

    private static final Set<String> WORDS =
            Set.of("always", "never", "all", "none", "completely", "entirely", "absolutely", "exclusively");

    @Override
    public Rule rule() {
        return Rule.soft("absolute-stem", "ask without the absolute word");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        boolean quoted = item.evidence().facts().stream().anyMatch(LintedFact::negation);
        return quoted
                ? List.of()
                : Words.said(Sentences.question(item.stem()), WORDS).stream()
                        .map(word -> "the question says `" + word + "`")
                        .toList();
    }
}
