package warmstart.web.labs.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import warmstart.base.Problem;
import warmstart.facts.FactCatalog;
import warmstart.labs.Lab;
import warmstart.labs.Preset;

/**
 * The form of a run.
 *
 * @param action where it goes
 * @param fields the knobs
 * @param presets settings worth a look
 * @param seed what stands in the field of the seed
 * @param seedMessage why that was refused; empty when it was not
 * @param messages what is wrong with the knobs together
 */
public record KnobsView(
        String action,
        List<KnobField> fields,
        List<Button> presets,
        String seed,
        String seedMessage,
        List<String> messages) {
    /** The place of a problem that is the seed's. */
    public static final String SEED = RunAddress.SEED;

    public KnobsView {
        Objects.requireNonNull(action, "action");
        fields = List.copyOf(fields);
        presets = List.copyOf(presets);
        messages = List.copyOf(messages);
    }

    /**
     * Settings under a name.
     *
     * @param id what the button sends
     * @param label what it says
     */
    public record Button(String id, String label) {
        static Button of(Preset preset) {
            return new Button(preset.id(), preset.label());
        }
    }

    /**
     * The form with what was typed, and why it was refused.
     *
     * @param typed text by knob, and by {@link #SEED}
     */
    public static KnobsView of(Lab lab, Map<String, String> typed, List<Problem> problems, FactCatalog facts) {
        List<KnobField> fields = lab.knobs().stream()
                .map(knob -> KnobField.of(
                        knob,
                        typed.getOrDefault(knob.id(), knob.initial()),
                        problems.stream()
                                .filter(problem -> problem.where().file().equals(knob.id()))
                                .findFirst(),
                        facts))
                .toList();
        List<Button> presets = lab.presets().stream()
                .filter(preset -> !preset.solution())
                .map(Button::of)
                .toList();
        return new KnobsView(
                lab.id().address() + "/runs",
                fields,
                presets,
                typed.getOrDefault(SEED, Long.toString(lab.seed())),
                problems.stream()
                        .filter(problem -> problem.where().file().equals(SEED))
                        .map(Said::message)
                        .findFirst()
                        .orElse(""),
                problems.stream()
                        .filter(problem -> isGeneral(problem, lab))
                        .map(Said::message)
                        .toList());
    }

    private static boolean isGeneral(Problem problem, Lab lab) {
        String place = problem.where().file();
        return !place.equals(SEED) && lab.knob(place).isEmpty();
    }

    /** Whether anything was refused. */
    public boolean wrong() {
        return !seedMessage.isEmpty() || !messages.isEmpty() || fields.stream().anyMatch(KnobField::wrong);
    }
}
