package warmstart.labs;

import java.util.Objects;

/**
 * Settings worth a look, under a name: "A queue, and no permission".
 *
 * @param id its name in an address
 * @param label its name for people
 * @param settings the position of every knob
 * @param solution whether all goals are reached with it; to be offered after the last hint only
 */
public record Preset(String id, String label, KnobSettings settings, boolean solution) {
    public Preset {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(settings, "settings");
    }
}
