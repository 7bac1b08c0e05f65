package warmstart.web.labs.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warmstart.base.Problem;
import warmstart.facts.FactCatalog;
import warmstart.labs.Knob;

/**
 * A knob as a field of the form.
 *
 * @param id its name, and part of the ids of its elements
 * @param kind {@code number}, {@code choice} or {@code switch}
 * @param label its name for people
 * @param help one sentence
 * @param value what stands in it, as it was typed
 * @param scale the unit and bounds of a number; null for other kinds
 * @param options the options of a choice; empty for other kinds
 * @param message why it was refused; empty when it was not
 * @param hint the next step
 * @param facts what it stands for
 */
public record KnobField(
        String id,
        String kind,
        String label,
        String help,
        String value,
        @Nullable Scale scale,
        List<Option> options,
        String message,
        String hint,
        List<FactLink> facts) {
    public KnobField {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        options = List.copyOf(options);
        facts = List.copyOf(facts);
    }

    /**
     * What a number can be.
     *
     * @param unit in which it is given
     * @param min the lowest
     * @param max the highest
     * @param step the distance of the slider's positions
     * @param range the bounds in words: {@code 60 to 21,600 s}
     */
    public record Scale(String unit, long min, long max, long step, String range) {}

    /**
     * An option of a choice.
     *
     * @param id its name in the form
     * @param label its name for people
     */
    public record Option(String id, String label) {}

    /** The field of a knob, with what was typed into it. */
    static KnobField of(Knob knob, String typed, Optional<Problem> problem, FactCatalog facts) {
        String kind = knob.fold(number -> "number", choice -> "choice", toggle -> "switch");
        Optional<Scale> scale =
                knob.fold(number -> Optional.of(scale(number)), c -> Optional.empty(), s -> Optional.empty());
        List<Option> options = knob.fold(
                number -> List.of(),
                choice -> choice.options().stream()
                        .map(option -> new Option(option.id(), option.label()))
                        .toList(),
                toggle -> List.of());
        return new KnobField(
                knob.id(),
                kind,
                knob.label(),
                knob.help(),
                typed,
                scale.orElse(null),
                options,
                problem.map(Said::message).orElse(""),
                problem.map(Said::hint).orElse(""),
                FactLink.of(knob.facts(), facts));
    }

    private static Scale scale(Knob.Number number) {
        return new Scale(
                number.unit().symbol(), number.min().value(), number.max().value(), number.step(), number.range());
    }

    /** Whether it was refused. */
    public boolean wrong() {
        return !message.isEmpty();
    }

    /** The ids of the elements that describe it. */
    public String describedBy() {
        return (wrong() ? "wrong-" + id + " " : "") + "help-" + id;
    }
}
