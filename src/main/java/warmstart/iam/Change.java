package warmstart.iam;

import java.util.Objects;

/**
 * A statement to add to a policy, or to take out of it, so that a request comes through.
 *
 * @param removes whether it is taken out; else it is added
 * @param kind the sort of the policy
 * @param level the level of the organisation at which the policy stands; empty for other policies
 * @param policy the name of the policy; of a new one when there is none yet
 * @param statement the statement
 */
public record Change(boolean removes, PolicyKind kind, String level, String policy, Statement statement) {
    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(statement, "statement");
    }

    /** As a piece of advice: {@code add to identity policy logs: Allow sqs:SendMessage on arn:…}. */
    public String words() {
        String where = kind.words() + " " + policy + (level.isEmpty() ? "" : " of level " + level);
        String who = statement
                .principal()
                .map(trustees -> " for " + trustees.words())
                .orElse("");
        return (removes ? "take out of " : "add to ") + where + ": "
                + statement.effect().word() + " "
                + statement.action().words() + " on " + statement.resource().words() + who
                + (statement.conditions().isEmpty() ? "" : " when " + statement.conditions());
    }
}
