package warmstart.labs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All labs, by number. Immutable; replaced whole when a lab's file changes.
 *
 * @param all the labs
 */
public record Labs(List<Lab> all) {
    public Labs {
        all = all.stream().sorted(Comparator.comparingInt(Lab::number)).toList();
    }

    /** A shelf without labs. */
    public static Labs none() {
        return new Labs(List.of());
    }

    /** The lab with this name. */
    public Optional<Lab> find(LabId id) {
        return all.stream().filter(lab -> lab.id().equals(id)).findFirst();
    }
}
