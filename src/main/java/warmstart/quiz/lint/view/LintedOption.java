package warmstart.quiz.lint.view;

import java.util.Objects;
import java.util.Optional;
import warmstart.facts.Quantity;
import warmstart.quiz.lint.text.Amounts;

/**
 * An option as the linter sees it.
 *
 * @param text as it is shown: {@code 15 min}, {@code Delete the queue}
 * @param isKey whether choosing it is right
 * @param quantity its amount where the maker of the item knows it
 * @param hasFeedback whether who chooses it is told why it is right or wrong
 * @param misconception what a learner believes who chooses it: {@code takes the function maximum for the queue setting}
 */
public record LintedOption(
        String text, boolean isKey, Optional<Quantity> quantity, boolean hasFeedback, Optional<String> misconception) {
    public LintedOption {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(misconception, "misconception");
    }

    /** A right option with feedback. */
    public static LintedOption right(String text) {
        return new LintedOption(text, true, Optional.empty(), true, Optional.empty());
    }

    /** A wrong option with feedback. */
    public static LintedOption wrong(String text) {
        return new LintedOption(text, false, Optional.empty(), true, Optional.empty());
    }

    /** The same without a word for whoever chooses it. */
    public LintedOption withoutFeedback() {
        return new LintedOption(text, isKey, quantity, false, misconception);
    }

    /** Its amount, given or read from the text: 900 s of {@code 15 min}; empty for words. */
    public Optional<Quantity> amount() {
        boolean name = text.startsWith("`");
        return quantity.or(() -> name ? Optional.empty() : Amounts.whole(text));
    }
}
