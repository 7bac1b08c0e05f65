package warmstart.quiz.written;

import java.util.Objects;

/**
 * Why an item may break a rule of good items: {@code <!-- lint-off: absolute-term the documentation says "always" -->}.
 *
 * @param rule the id of the rule
 * @param reason in words
 */
public record RuleExcuse(String rule, String reason) {
    public RuleExcuse {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
    }
}
