package warmstart.quiz.lint.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** A stem or an option without a word. */
final class EmptyText implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.error("empty-text", "write the text, or remove the option");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        List<String> empty = new ArrayList<>();
        if (item.stem().isBlank()) {
            empty.add("the stem is empty");
        }
        IntStream.range(0, item.options().size())
                .filter(i -> Plain.of(item.options().get(i).text()).isEmpty())
                .forEach(i -> empty.add("option " + (i + 1) + " is empty"));
        return empty;
    }
}
