package warmstart.quiz.lint.option;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;

/** A key that has most in common with the others, because they were made from it. Flaw 16. */
final class ConvergenceCue implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.soft("convergence-cue", "vary the wrong options independently of the key");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        if (item.declared().isDrawnCase()) {
            return List.of();
        }
        if (item.onlyKey().isEmpty() || item.choosesAmounts()) {
            return List.of();
        }
        List<Set<String>> words = item.choices().stream()
                .map(option -> Words.meaning(option.text()))
                .toList();
        List<Integer> shared =
                IntStream.range(0, words.size()).mapToObj(i -> shared(words, i)).toList();
        int key = item.choices().indexOf(item.onlyKey().get());
        boolean most = IntStream.range(0, shared.size()).allMatch(i -> i == key || shared.get(i) < shared.get(key));
        return most && convergesFrom(words, key) >= 2
                ? List.of("the key shares more words with the other options than any of them does")
                : List.of();
    }

    private static int shared(List<Set<String>> words, int option) {
        return (int) IntStream.range(0, words.size())
                .filter(i -> i != option)
                .mapToLong(i -> words.get(option).stream()
                        .filter(words.get(i)::contains)
                        .count())
                .sum();
    }

    /** In how many different ways other options overlap with the key: one overlap that all have in common is no cue. */
    private static long convergesFrom(List<Set<String>> words, int key) {
        return IntStream.range(0, words.size())
                .filter(i -> i != key)
                .mapToObj(i ->
                        words.get(key).stream().filter(words.get(i)::contains).toList())
                .filter(overlap -> !overlap.isEmpty())
                .distinct()
                .count();
    }
}
