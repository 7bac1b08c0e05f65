package warmstart.quiz.question;

import java.util.Objects;
import java.util.Optional;
import warmstart.facts.Quantity;

/**
 * An answer to choose.
 *
 * @param text as it is shown, one line of Markdown: {@code 29 s}
 * @param quantity the same as a number, by which options are ordered; empty for words
 * @param feedback the sentence for whoever chose it: {@code 29 s is the maximum integration timeout of a REST API.} Empty
 *     when there is nothing to say
 */
public record Option(String text, Optional<Quantity> quantity, String feedback) {
    public Option {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(feedback, "feedback");
    }

    /** An option in words. */
    public static Option of(String text, String feedback) {
        return new Option(text, Optional.empty(), feedback);
    }

    /** Whether every one of these is an amount. Such options stand in order of size, words in any order. */
    static boolean areAmounts(java.util.List<Option> options) {
        return options.stream().allMatch(option -> option.quantity.isPresent());
    }
}
