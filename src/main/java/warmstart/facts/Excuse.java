package warmstart.facts;

import java.util.List;
import java.util.Objects;

/**
 * Why some facts lack a face, in writing: "prices are dated, not asked".
 *
 * @param face the face they lack
 * @param kinds the kinds of facts it holds for; none means that it holds for the named facts only
 * @param facts single facts it holds for
 * @param withNumber whether it holds for facts with a number only ({@code yes}), without one only ({@code no}) or both
 * @param because the reason
 */
public record Excuse(Face face, List<FactKind> kinds, List<FactId> facts, WithNumber withNumber, String because) {
    public Excuse {
        Objects.requireNonNull(face, "face");
        Objects.requireNonNull(withNumber, "withNumber");
        Objects.requireNonNull(because, "because");
        kinds = List.copyOf(kinds);
        facts = List.copyOf(facts);
    }

    /** Whether an excuse looks at facts with a number. */
    public enum WithNumber {
        YES,
        NO,
        EITHER
    }

    /** Whether it covers this fact. */
    public boolean covers(Fact fact) {
        if (facts.contains(fact.id())) {
            return true;
        }
        return kinds.contains(fact.kind())
                && switch (withNumber) {
                    case YES -> fact.setting().isPresent();
                    case NO -> fact.setting().isEmpty();
                    case EITHER -> true;
                };
    }
}
