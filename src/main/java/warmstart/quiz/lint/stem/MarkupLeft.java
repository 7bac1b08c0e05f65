package warmstart.quiz.lint.stem;

import java.util.List;
import java.util.stream.Stream;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;

/** Wikilink or note markup that a learner would see. Flaw 14. */
final class MarkupLeft implements ItemRule {

    private static final List<String> MARKS = List.of("[[", "]]", "![", "==", "%%", " ^");

    @Override
    public Rule rule() {
        return Rule.soft("markup-left", "write the words of the link without its brackets");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        return Stream.concat(Stream.of(item.stem()), item.options().stream().map(LintedOption::text))
                .flatMap(text -> MARKS.stream().filter(Plain.withoutCode(text)::contains))
                .distinct()
                .map(mark -> "`" + mark + "` is left in the text")
                .toList();
    }
}
