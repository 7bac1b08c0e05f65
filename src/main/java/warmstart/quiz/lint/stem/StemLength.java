package warmstart.quiz.lint.stem;

import java.util.List;
import warmstart.base.Counted;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;

/** A stem too short to ask one thing or, in a generated item, too long for one fact. Flaw 14. */
final class StemLength implements ItemRule {

    private static final int WORDS_MIN = 6;
    private static final int FACT_WORDS_MAX = 40;

    @Override
    public Rule rule() {
        return Rule.soft("stem-length", "name the subject and which of its values is wanted, and no more");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        int words = Words.count(Plain.withoutBlocks(item.stem()));
        int most = item.declared().generated() && !item.declared().scenario() ? FACT_WORDS_MAX : Integer.MAX_VALUE;
        return (words >= WORDS_MIN && words <= most) || item.stem().isBlank()
                ? List.of()
                : List.of("the stem has " + Counted.of(words, "word"));
    }
}
