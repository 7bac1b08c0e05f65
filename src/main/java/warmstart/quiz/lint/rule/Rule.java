package warmstart.quiz.lint.rule;

import java.util.Objects;
import warmstart.base.Check;

/**
 * The name, weight and remedy of a rule.
 *
 * <p>Example: {@code none-of-the-above}, a warning, hard: "name a real misconception instead".
 *
 * @param id its name for good, by which {@code lint-off} excuses a breach
 * @param gravity what becomes of an authored item
 * @param hard whether a generated item that breaks it must not be shown at all
 * @param fix the next step
 */
public record Rule(String id, Gravity gravity, boolean hard, String fix) {
    public Rule {
        Check.argument(id.matches("[a-z]+(-[a-z]+)*"), "not a rule id: `" + id + "`");
        Objects.requireNonNull(gravity, "gravity");
        Check.argument(gravity != Gravity.ERROR || hard, "an error is a hard flaw");
        Check.argument(!fix.isBlank(), "a rule says what to do");
    }

    /** A rule whose breach keeps an item from being loaded. */
    public static Rule error(String id, String fix) {
        return new Rule(id, Gravity.ERROR, true, fix);
    }

    /** A rule that no generated item may break and no author should. */
    public static Rule hard(String id, String fix) {
        return new Rule(id, Gravity.WARNING, true, fix);
    }

    /** A rule whose breach makes an item worse, not wrong. */
    public static Rule soft(String id, String fix) {
        return new Rule(id, Gravity.WARNING, false, fix);
    }

    /** A rule whose breach is worth a look. */
    public static Rule hint(String id, String fix) {
        return new Rule(id, Gravity.HINT, false, fix);
    }
}
