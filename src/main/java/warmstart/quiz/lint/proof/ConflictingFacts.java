package warmstart.quiz.lint.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedFact;
import warmstart.quiz.lint.view.LintedItem;

/** An item that rests on a fact about which notes or pages disagree. Flaw 24. */
final class ConflictingFacts implements ItemRule {

    private static final int FACTS_MAX = 50;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]{0,20}");

    @Override
    public Rule rule() {
        return Rule.hard("conflicting-facts", "settle which note is right, then ask");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        List<String> conflicts = new ArrayList<>();
        List<LintedFact> facts =
                item.evidence().facts().stream().limit(FACTS_MAX).toList();
        for (int i = 0; i < facts.size(); i++) {
            if (!facts.get(i).disputed().isEmpty()) {
                conflicts.add("fact `" + facts.get(i).id() + "` is disputed: "
                        + facts.get(i).disputed());
            }
            for (LintedFact other : facts.subList(i + 1, facts.size())) {
                if (contradict(facts.get(i).text(), other.text())) {
                    conflicts.add("facts `" + facts.get(i).id() + "` and `" + other.id() + "` contradict each other");
                }
            }
        }
        return conflicts;
    }

    /** The same words with other numbers. */
    private static boolean contradict(String one, String other) {
        String first = Plain.of(one);
        String second = Plain.of(other);
        return !first.equals(second)
                && NUMBER.matcher(first).find()
                && NUMBER.matcher(first)
                        .replaceAll("#")
                        .equals(NUMBER.matcher(second).replaceAll("#"));
    }
}
