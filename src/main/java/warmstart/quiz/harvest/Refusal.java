package warmstart.quiz.harvest;

import java.util.Objects;
import warmstart.quiz.harvest.fact.Place;

/**
 * Something that was found and is not asked.
 *
 * @param place the line
 * @param reason why: a fragment, or the id of a rule of the linter
 */
public record Refusal(Place place, String reason) {
    public Refusal {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
    }
}
