package warmstart.web.labs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import warmstart.facts.Dimension;
import warmstart.labs.Knob;
import warmstart.labs.Lab;
import warmstart.labs.LabRun;
import warmstart.labs.measure.Measure;

/** Tells in words how a run differs from the one before it. */
public final class Comparing {
    private static final List<Measure> COUNTED = List.of(
            Measure.EVENTS_SUCCEEDED,
            Measure.EVENTS_KEPT,
            Measure.EVENTS_LOST,
            Measure.ATTEMPTS,
            Measure.THROTTLES,
            Measure.COLD_STARTS,
            Measure.DELIVERIES_DENIED);

    private Comparing() {}

    /** {@code Retry attempts: 1, before 2}, {@code 4 events lost, before 7}; empty when nothing differs. */
    public static List<String> words(Lab lab, LabRun run, LabRun before) {
        List<String> words = new ArrayList<>();
        for (Knob knob : lab.knobs()) {
            String now = run.settings().of(knob.id());
            String then = before.settings().of(knob.id());
            if (!now.equals(then)) {
                words.add("You set " + knob.label() + " to " + position(knob, now) + "; it was " + position(knob, then)
                        + ".");
            }
        }
        if (run.seed() != before.seed()) {
            words.add("Seed " + run.seed() + ", before " + before.seed() + ": other luck.");
        }
        List<String> counts = new ArrayList<>();
        for (Measure measure : COUNTED) {
            long now = measure.value(run);
            long then = measure.value(before);
            if (now != then) {
                counts.add(measure.words(now) + " (before " + then + ")");
            }
        }
        if (!words.isEmpty()) {
            words.add(counts.isEmpty() ? "Nothing that is counted here changed." : String.join(", ", counts) + ".");
        }
        return words;
    }

    /** The knob's name already says what is counted: only measures need their unit. */
    private static String words(Knob.Number knob, long value) {
        return knob.unit().dimension() == Dimension.COUNT
                ? knob.quantity(value).number()
                : knob.quantity(value).toString();
    }

    private static String position(Knob knob, String position) {
        return Objects.requireNonNull(knob.fold(
                number -> words(number, Long.parseLong(position)),
                choice -> choice.options().stream()
                        .filter(option -> option.id().equals(position))
                        .map(Knob.Choice.Option::label)
                        .findFirst()
                        .orElse(position),
                toggle -> position));
    }
}
