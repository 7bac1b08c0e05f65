package warmstart.quiz.lint;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import warmstart.base.Nearest;
import warmstart.base.Problem;
import warmstart.base.Where;
import warmstart.quiz.lint.rule.Gravity;
import warmstart.quiz.lint.rule.Rule;

/**
 * An author's excuse for breaking a rule: {@code lint-off: negative-stem the exception itself is what is taught}.
 *
 * @param item the item it counts for; empty for its whole pack
 * @param where the line on which it stands
 * @param rule the id of the rule
 * @param reason why the rule does not hold here
 */
public record LintOff(String item, Where where, String rule, String reason) {
    private static final String WORD = "lint-off:";

    public LintOff {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
    }

    /** Reads a line of an item; empty when the line is no excuse. What is wrong with it, {@link #problem} says. */
    public static Optional<LintOff> read(String item, Where where, String line) {
        String plain = line.strip();
        if (!plain.startsWith(WORD)) {
            return Optional.empty();
        }
        String rest = plain.substring(WORD.length()).strip();
        int space = rest.indexOf(' ');
        return Optional.of(
                space < 0
                        ? new LintOff(item, where, rest, "")
                        : new LintOff(
                                item,
                                where,
                                rest.substring(0, space),
                                rest.substring(space).strip()));
    }

    /** Whether it speaks of a finding about this item. */
    boolean excuses(String ruleId, String itemId) {
        return rule.equals(ruleId) && (item.isEmpty() || item.equals(itemId));
    }

    /** Why it excuses nothing: an unknown rule, no reason, or a rule that no reason excuses. */
    Optional<Problem> problem(Collection<Rule> known) {
        Optional<Rule> meant =
                known.stream().filter(one -> one.id().equals(rule)).findFirst();
        if (meant.isEmpty()) {
            String hint = Nearest.hint(rule, known.stream().map(Rule::id).toList());
            return Optional.of(Problem.error(
                    where, "no rule is called `" + rule + "`", hint.isEmpty() ? "take the id from the report" : hint));
        }
        if (meant.get().gravity() == Gravity.ERROR) {
            return Optional.of(Problem.error(
                    where, "`" + rule + "` cannot be excused", meant.get().fix()));
        }
        return reason.isEmpty()
                ? Optional.of(Problem.error(
                        where,
                        "`" + rule + "` is excused without a reason",
                        "write the reason behind the rule: `" + WORD + " " + rule + " because …`"))
                : Optional.empty();
    }
}
