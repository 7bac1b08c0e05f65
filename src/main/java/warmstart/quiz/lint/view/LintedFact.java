package warmstart.quiz.lint.view;

import java.util.List;
import java.util.Objects;

/**
 * A fact that an item rests on.
 *
 * @param id its name: {@code timeout-max}
 * @param subject what it is about: {@code timeout of a Lambda function}
 * @param text the fact as a sentence
 * @param accepted further answers that are right too, such as aliases of a name; an option among them is a second key
 * @param negation whether the fact itself says what is not so, which allows a stem to ask for it
 * @param disputed why nobody should be asked it, such as two notes that contradict each other; empty when nothing speaks
 *     against it
 */
public record LintedFact(
        String id, String subject, String text, List<String> accepted, boolean negation, String disputed) {
    public LintedFact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(disputed, "disputed");
        accepted = List.copyOf(accepted);
    }

    /** A fact that nothing speaks against. */
    public static LintedFact of(String id, String subject, String text) {
        return new LintedFact(id, subject, text, List.of(), false, "");
    }
}
