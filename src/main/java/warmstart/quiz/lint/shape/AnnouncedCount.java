package warmstart.quiz.lint.shape;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Counted;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.QuestionForm;

/** A stem that asks for another number of answers than are right, or asks for several without saying so. */
final class AnnouncedCount implements ItemRule {

    private static final Pattern ANNOUNCED =
            Pattern.compile("(?i)\\b(?:choose|select|pick)(?: the)? (one|two|three|four|five|[1-9])\\b");
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five");

    @Override
    public Rule rule() {
        return Rule.error(
                "announced-count", "write how many to choose, as in `(Choose TWO)`, and mark as many options");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        int keys = item.keys().size();
        if (!item.form().isChoice() || keys == 0) {
            return List.of();
        }
        Optional<Integer> asked = item.declared().announced().or(() -> read(item.stem()));
        if (asked.isEmpty()) {
            return item.form() == QuestionForm.MULTIPLE
                    ? List.of("the stem does not say that " + Counted.of(keys, "answer") + " are wanted")
                    : List.of();
        }
        return asked.get() == keys
                ? List.of()
                : List.of("the stem asks for " + Counted.of(asked.get(), "answer") + ", " + keys + " "
                        + Counted.is(keys) + " right");
    }

    private static Optional<Integer> read(String stem) {
        Matcher announced = ANNOUNCED.matcher(stem);
        if (!announced.find()) {
            return Optional.empty();
        }
        String number = announced.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(NUMBERS.contains(number) ? NUMBERS.indexOf(number) : Integer.parseInt(number));
    }
}
