package warmstart.labs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.base.Problems;
import warmstart.base.Where;

/**
 * The position of every knob of a lab, in the order of the knobs: {@code retry-attempts=2, keep=dlq-queue}.
 *
 * @param positions position by knob, each in its one spelling
 */
public record KnobSettings(Map<String, String> positions) {
    public KnobSettings {
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    }

    /** Every knob where it stands at first. */
    public static KnobSettings defaults(List<Knob> knobs) {
        Map<String, String> positions = new LinkedHashMap<>();
        knobs.forEach(knob -> positions.put(knob.id(), knob.initial()));
        return new KnobSettings(positions);
    }

    /**
     * Reads what a form or an address says. A knob that is not mentioned keeps its first position; so does one whose text
     * is refused, which becomes a problem whose place is the knob's id. A web form therefore sends a switch that is off as
     * {@code off} and does not leave it out.
     */
    public static Given read(List<Knob> knobs, Map<String, String> texts) {
        Problems problems = new Problems();
        Map<String, String> positions = new LinkedHashMap<>();
        for (Knob knob : knobs) {
            String text = texts.getOrDefault(knob.id(), knob.initial());
            positions.put(knob.id(), knob.position(text).orElseGet(() -> refused(knob, text, problems)));
        }
        for (String id : texts.keySet()) {
            if (!positions.containsKey(id)) {
                List<String> known = knobs.stream().map(Knob::id).toList();
                problems.error(Where.file(id), "this lab has no such knob", "knobs here: " + String.join(", ", known));
            }
        }
        return new Given(new KnobSettings(positions), problems.sorted());
    }

    private static String refused(Knob knob, String text, Problems problems) {
        Knob.Refusal refusal = knob.refusal(text);
        problems.error(Where.file(knob.id()), refusal.message(), refusal.hint());
        return knob.initial();
    }

    /**
     * What a form said.
     *
     * @param settings the positions; the first one where the text was refused
     * @param problems what was refused and why; the place of each is the knob's id
     */
    public record Given(KnobSettings settings, List<warmstart.base.Problem> problems) {
        public Given {
            problems = List.copyOf(problems);
        }

        /** Whether all of it could be used. */
        public boolean sound() {
            return problems.isEmpty();
        }
    }

    /**
     * The position of a knob.
     *
     * @throws IllegalArgumentException when the lab has no such knob
     */
    public String of(String knob) {
        Check.argument(positions.containsKey(knob), "no knob `" + knob + "`");
        return Objects.requireNonNull(positions.get(knob));
    }

    /** These with one knob elsewhere. */
    public KnobSettings with(String knob, String position) {
        Check.argument(positions.containsKey(knob), "no knob `" + knob + "`");
        Map<String, String> changed = new LinkedHashMap<>(positions);
        changed.put(knob, position);
        return new KnobSettings(changed);
    }
}
