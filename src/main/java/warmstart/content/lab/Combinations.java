package warmstart.content.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import warmstart.labs.Bound;
import warmstart.labs.Knob;
import warmstart.labs.KnobSettings;

/**
 * Settings at which a scenario is tried out: every combination of options and switches, each with all numbers at their
 * first position, at their least and at their most.
 */
final class Combinations {
    /** With more combinations than this only one knob at a time leaves its first position. */
    private static final int COMBINATIONS_MAX = 1_000;

    private Combinations() {}

    static List<KnobSettings> of(List<Knob> knobs) {
        KnobSettings first = KnobSettings.defaults(knobs);
        List<KnobSettings> numbers = List.of(
                first, withNumbers(first, knobs, Knob.Number::min), withNumbers(first, knobs, Knob.Number::max));
        long combinations = knobs.stream()
                .mapToLong(knob -> options(knob).size())
                .reduce(numbers.size(), (a, b) -> Math.min(a * Math.max(b, 1), COMBINATIONS_MAX + 1L));
        return combinations <= COMBINATIONS_MAX ? all(knobs, numbers) : oneByOne(knobs, numbers);
    }

    private static KnobSettings withNumbers(KnobSettings first, List<Knob> knobs, Function<Knob.Number, Bound> end) {
        KnobSettings settings = first;
        for (Knob knob : knobs) {
            KnobSettings before = settings;
            settings = knob.fold(
                    number -> before.with(
                            number.id(), Long.toString(end.apply(number).value())),
                    choice -> before,
                    toggle -> before);
        }
        return settings;
    }

    private static List<KnobSettings> all(List<Knob> knobs, List<KnobSettings> numbers) {
        List<KnobSettings> found = numbers;
        for (Knob knob : knobs) {
            List<String> options = options(knob);
            if (!options.isEmpty()) {
                List<KnobSettings> more = new ArrayList<>();
                found.forEach(settings -> options.forEach(p -> more.add(settings.with(knob.id(), p))));
                found = more;
            }
        }
        return found;
    }

    private static List<KnobSettings> oneByOne(List<Knob> knobs, List<KnobSettings> numbers) {
        List<KnobSettings> found = new ArrayList<>(numbers);
        for (Knob knob : knobs) {
            options(knob).forEach(p -> numbers.forEach(settings -> found.add(settings.with(knob.id(), p))));
        }
        return found;
    }

    private static List<String> options(Knob knob) {
        return knob.fold(
                number -> List.<String>of(),
                choice -> choice.options().stream().map(Knob.Choice.Option::id).toList(),
                toggle -> List.of(Knob.Switch.OFF, Knob.Switch.ON));
    }
}
