package warmstart.quiz.answer;

import java.util.Objects;

/**
 * What was typed into the input, and the unit that was chosen or typed beside it.
 *
 * @param number {@code 15}, {@code about 15 minutes}, {@code 1,000}; untrusted, any length
 * @param unit {@code min}, {@code minutes}, or empty when the number's text carries it or nothing was chosen
 */
public record TypedAnswer(String number, String unit) implements Answer {
    public TypedAnswer {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(unit, "unit");
    }
}
