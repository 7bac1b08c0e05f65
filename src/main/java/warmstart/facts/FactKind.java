package warmstart.facts;

import java.util.Locale;

/** What a fact is about; each kind is asked about in its own way. */
public enum FactKind {
    /** A bound or default of a setting: the timeout is at most 15 minutes. */
    LIMIT,
    /** Who needs which action on what: the execution role needs {@code sqs:SendMessage}. */
    PERMISSION,
    /** How fast and how far something grows: 1,000 environments every 10 seconds. */
    SCALING,
    /** What happens when: an accepted asynchronous event is answered with 202. */
    BEHAVIOUR,
    /** What is charged. Shown with its date, never asked. */
    PRICING;

    /** As the register writes it: {@code limit}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
