package warmstart.quiz.lint.rule;

import java.util.Objects;
import warmstart.base.Problem;
import warmstart.base.Where;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedPack;

/**
 * A rule that was broken, where and why.
 *
 * @param rule which one
 * @param item the id of the item; empty when the pack as a whole breaks it
 * @param where the place to mend
 * @param message why: {@code option `all of the above` …}
 */
public record Finding(Rule rule, String item, Where where, String message) {
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(message, "message");
    }

    /** A breach found at an item. */
    public static Finding at(LintedItem item, Rule rule, String message) {
        return new Finding(rule, item.id(), item.where(), message);
    }

    /** A breach of the pack as a whole. */
    public static Finding of(LintedPack pack, Rule rule, String message) {
        return new Finding(rule, "", pack.where(), message);
    }

    /** As a report of problems shows it; a hint weighs no more than a warning there. */
    public Problem problem() {
        String words = (item.isEmpty() ? "" : "`" + item + "`: ") + message + " [" + rule.id() + "]";
        return rule.gravity() == Gravity.ERROR
                ? Problem.error(where, words, rule.fix())
                : Problem.warning(where, words, rule.fix());
    }
}
