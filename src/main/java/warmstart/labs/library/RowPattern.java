package warmstart.labs.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import warmstart.simulator.trace.Numbers;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * Which rows of a trace are meant: those of a kind, about a subject, with certain figures. An empty kind or subject stands
 * for all, and a subject may end with {@code *}.
 *
 * @param kind {@code InvocationStarted}
 * @param subject {@code uploads-1}, {@code uploads-*}
 * @param figures name → value as the trace writes it: {@code cold → 1}
 */
public record RowPattern(String kind, String subject, Map<String, String> figures) {
    private static final String ANY = "*";

    public RowPattern {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** The rows that are meant, in order. */
    public List<TraceRow> in(Trace trace) {
        return trace.rows().stream().filter(this::fits).toList();
    }

    private boolean fits(TraceRow row) {
        return (kind.isEmpty() || row.kind().word().equals(kind))
                && fitsSubject(row.subject())
                && figures.entrySet().stream().allMatch(figure -> has(row.numbers(), figure));
    }

    private boolean fitsSubject(String name) {
        return subject.endsWith(ANY)
                ? name.startsWith(subject.substring(0, subject.length() - ANY.length()))
                : subject.isEmpty() || subject.equals(name);
    }

    private static boolean has(Numbers numbers, Map.Entry<String, String> figure) {
        return numbers.figures().stream()
                .anyMatch(one -> one.name().equals(figure.getKey())
                        && one.value().toString().equals(figure.getValue()));
    }
}
