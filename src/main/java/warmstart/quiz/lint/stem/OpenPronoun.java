package warmstart.quiz.lint.stem;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;

/** A stem that begins with a pronoun for something not yet named. Flaw 14. */
final class OpenPronoun implements ItemRule {

    private static final int WORDS_AT_START = 4;
    private static final Set<String> PRONOUNS = Set.of("it", "its", "they", "them", "their", "this", "that", "these");
    private static final Set<String> QUESTION_WORDS = Set.of(
            "what", "how", "when", "where", "why", "who", "is", "are", "does", "do", "did", "was", "were", "can", "may",
            "many", "much", "long", "if", "with", "for", "in", "to", "and", "will");

    @Override
    public Rule rule() {
        return Rule.soft("open-pronoun", "name the thing instead of `it`");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        List<String> words =
                Words.of(item.stem()).stream().limit(WORDS_AT_START).toList();
        return IntStream.range(0, words.size())
                .filter(i -> PRONOUNS.contains(words.get(i)))
                .filter(i -> words.subList(0, i).stream().allMatch(QUESTION_WORDS::contains))
                .mapToObj(i -> "`" + words.get(i) + "` stands for nothing that was named")
                .limit(1)
                .toList();
    }
}
