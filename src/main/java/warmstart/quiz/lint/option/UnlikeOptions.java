package warmstart.quiz.lint.option;

import java.util.List;
import java.util.stream.Collectors;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;

/** Options of different kinds, such as three amounts and a sentence: who knows the kind knows the key. Flaw 1. */
final class UnlikeOptions implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.soft("unlike-options", "make all options answers to the same question");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        List<Kind> kinds = item.choices().stream()
                .map(option -> Kind.of(option))
                .distinct()
                .toList();
        return kinds.size() > 1
                ? List.of("the options are of " + kinds.size() + " kinds: "
                        + kinds.stream().map(kind -> kind.word).collect(Collectors.joining(", ")))
                : List.of();
    }

    private enum Kind {
        AMOUNT("amounts"),
        CODE("code"),
        WORDS("words");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Kind of(LintedOption option) {
            if (option.amount().isPresent()) {
                return AMOUNT;
            }
            String text = option.text().strip();
            boolean quoted = text.length() > 2 && text.startsWith("`") && text.endsWith("`");
            boolean name = text.indexOf(' ') < 0 && (text.contains(":") || text.contains("_") || text.contains("/"));
            return quoted || name ? CODE : WORDS;
        }
    }
}
