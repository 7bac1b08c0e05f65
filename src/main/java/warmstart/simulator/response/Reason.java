package warmstart.simulator.response;

import java.util.Objects;

/**
 * Why a way in did what it did.
 *
 * @param rule what it rests on: a fact, what was seen and stands on no page, or what is nobody's promise
 * @param text a sentence for a reader
 */
public record Reason(AnswerRule rule, String text) {
    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(text, "text");
    }
}
