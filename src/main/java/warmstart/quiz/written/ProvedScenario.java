package warmstart.quiz.written;

import java.util.Objects;
import java.util.Optional;
import warmstart.quiz.written.expression.Phrase;

/**
 * The run that proves the key of an item.
 *
 * @param json the scenario as it is written, with placeholders
 * @param line where its first line stands in the file
 * @param claim what must be so in the run: {@code attempts(uploads-1) == 3}; empty when the options say it one by one
 */
public record ProvedScenario(Phrase json, int line, Optional<Phrase> claim) {
    public ProvedScenario {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(claim, "claim");
    }
}
