package warmstart.exam;

import java.util.Objects;

/**
 * Something a candidate is expected to be able to do.
 *
 * @param number domain, task and skill: {@code 1.2.3}
 * @param title the skill in a few words of our own: {@code the event lifecycle and errors (destinations, dead-letter queues)}
 */
public record Skill(String number, String title) {
    public Skill {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
    }
}
