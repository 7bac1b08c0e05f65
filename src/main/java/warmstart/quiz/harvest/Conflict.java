package warmstart.quiz.harvest;

import java.util.List;
import java.util.Objects;
import warmstart.quiz.harvest.fact.Place;

/**
 * Two claims that cannot both be right, so that neither is asked.
 *
 * @param what {@code the same name is spelt `DeployRole` and `DeplyRole`}
 * @param places both lines, or more
 */
public record Conflict(String what, List<Place> places) {
    public Conflict {
        Objects.requireNonNull(what, "what");
        places = List.copyOf(places);
    }
}
