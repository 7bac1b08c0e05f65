package warmstart.iam;

import java.util.Objects;

/**
 * A statement with the place at which it stands.
 *
 * @param kind the sort of the policy
 * @param level the level of the organisation; empty for other policies
 * @param policy the name of the policy
 * @param number its place in the policy, from 1
 * @param statement the statement
 */
public record Cited(PolicyKind kind, String level, String policy, int number, Statement statement) {
    public Cited {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(statement, "statement");
    }

    /** As a sentence says it: {@code statement 2 (AllowBucket) of resource policy orders-policy}. */
    public String words() {
        String name = statement.sid().isEmpty() ? "" : " (" + statement.sid() + ")";
        String where = level.isEmpty() ? "" : " of level " + level;
        return "statement " + number + name + " of " + kind.words() + " " + policy + where;
    }
}
