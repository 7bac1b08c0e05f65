package warmstart.quiz.lint.stem;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;

/** A stem that takes longer to read than an exam leaves time for. */
final class StemTooLong implements ItemRule {

    private static final int WORDS_MAX = 90;

    @Override
    public Rule rule() {
        return Rule.soft("stem-too-long", "cut what the answer does not depend on");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        int words = Words.count(Plain.withoutBlocks(item.stem()));
        return words > WORDS_MAX ? List.of("the stem has " + words + " words, more than " + WORDS_MAX) : List.of();
    }
}
