package warmstart.quiz.lint.option;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;

/** A word of the stem that leads to the key. Flaw 9. */
final class WordRepeats implements ItemRule {

    private static final Pattern BLOCK = Pattern.compile("(?s)```.{0,4000}?```");

    @Override
    public Rule rule() {
        return Rule.soft("word-repeats", "use the word in the wrong options too, or another word in the key");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        if (item.declared().isDrawnCase()) {
            return List.of();
        }
        Optional<LintedOption> key = item.onlyKey();
        if (key.isEmpty() || item.choosesAmounts()) {
            return List.of();
        }
        Set<String> shared = Words.meaning(key.get().text());
        // What is shown as code is the matter; only the words around it can lead to the key.
        shared.retainAll(Words.meaning(BLOCK.matcher(item.stem()).replaceAll(" ")));
        List<Set<String>> others = item.distractors().stream()
                .limit(LintedItem.OPTIONS_MAX)
                .map(option -> Words.meaning(option.text()))
                .toList();
        Predicate<String> leads = item.declared().generated()
                ? word -> !others.stream().allMatch(words -> words.contains(word))
                : word -> others.stream().noneMatch(words -> words.contains(word));
        return shared.stream()
                .filter(leads)
                .map(word -> "`" + word + "` stands in the stem and in the key, not in "
                        + (item.declared().generated() ? "every other option" : "another option"))
                .toList();
    }
}
