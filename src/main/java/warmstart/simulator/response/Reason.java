package warmstart.simulator.response;

import java.util.Objects;

/**
 * Why a way in did what it did.
 *
 * @param rule the id of a fact, or {@code measured:…} for what was seen and stands on no page, or {@code assumed:…} for
 *     what is nobody's promise
 * @param text a sentence for a reader
 */
public record Reason(String rule, String text) {
    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(text, "text");
    }
}
