package warmstart.quiz.lint.option;

import java.util.List;
import java.util.regex.Pattern;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;

/** An article at the end of the stem that does not fit all options. Flaw 17. */
final class ArticleCue implements ItemRule {

    private static final Pattern VOWEL_SOUND =
            Pattern.compile("^(?:[aei]|o(?!ne\\b)|u(?!n?i[^mn]|s[aeu])|hour|honest|sqs|sns|http|xml|mfa|fifo|8|11|18)");

    @Override
    public Rule rule() {
        return Rule.hard("article-cue", "write `a(n)`, or give each option its own article");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        List<String> stem = Words.of(item.stem().replace("_", " "));
        String last = stem.isEmpty() ? "" : stem.get(stem.size() - 1);
        if (!item.form().isChoice()
                || !(last.equals("a") || last.equals("an"))
                || item.stem().contains("(n)")) {
            return List.of();
        }
        return item.choices().stream()
                .filter(option -> !Plain.of(option.text()).isEmpty() && fits(option.text()) != last.equals("an"))
                .map(option -> "`" + last + "` does not fit option " + Plain.quoted(option.text()))
                .toList();
    }

    private static boolean fits(String option) {
        return VOWEL_SOUND.matcher(Plain.of(option)).find();
    }
}
