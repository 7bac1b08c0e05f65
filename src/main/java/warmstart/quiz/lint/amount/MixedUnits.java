package warmstart.quiz.lint.amount;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import warmstart.facts.Dimension;
import warmstart.facts.Unit;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;
import warmstart.quiz.question.AmountWords;

/** A key that stands alone in its unit, or a unit that is written in two ways. */
final class MixedUnits implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.soft("mixed-units", "give all options in one unit, written alike");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        if (!item.choosesAmounts() || item.onlyKey().isEmpty() || item.choices().size() < 3) {
            return List.of();
        }
        List<Unit> units = item.choices().stream()
                .map(option -> option.amount().orElseThrow().unit())
                .toList();
        List<Unit> alone = units.stream()
                .filter(unit -> Collections.frequency(units, unit) == 1)
                .toList();
        int key = item.choices().indexOf(item.onlyKey().get());
        boolean measured = units.get(key).dimension() != Dimension.COUNT;
        List<String> breaches = new ArrayList<>();
        if (measured && alone.equals(List.of(units.get(key)))) {
            breaches.add("the key is the only option in `" + units.get(key).symbol() + "`");
        }
        if (measured
                && spellings(item.choices(), units) > units.stream().distinct().count()) {
            breaches.add("one unit is written in several ways");
        }
        return breaches;
    }

    private static long spellings(List<LintedOption> options, List<Unit> units) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> units.get(i).symbol() + " "
                        + AmountWords.singular(
                                NUMBER.matcher(Plain.of(options.get(i).text()))
                                        .replaceAll("")
                                        .strip()))
                .distinct()
                .count();
    }

    private static final Pattern NUMBER = Pattern.compile("[\\d.,$]");
}
