package warmstart.quiz.lint.view;

import java.util.Objects;
import java.util.Optional;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/**
 * The right answer of a numeric question: {@code = 1769 MB +- 32 MB}.
 *
 * @param amount 1,769 MB
 * @param tolerance 32 MB; nothing of a unit when the amount must be met exactly; empty when the author did not say
 * @param stemUnit the unit in which the stem wants the answer, when it names one
 */
public record NumericKey(Quantity amount, Optional<Quantity> tolerance, Optional<Unit> stemUnit) {
    public NumericKey {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(tolerance, "tolerance");
        Objects.requireNonNull(stemUnit, "stemUnit");
    }
}
