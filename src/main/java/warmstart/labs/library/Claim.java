package warmstart.labs.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.labs.measure.Condition;
import warmstart.labs.measure.Measure.Played;
import warmstart.labs.measure.Window;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.metric.Metric;
import warmstart.simulator.metric.Metrics;
import warmstart.simulator.trace.TraceRow;

/** Something that is said about a run and is so or not. */
public sealed interface Claim {
    /** Looks whether it is so. */
    Finding in(Played run);

    /**
     * A measure of the run.
     *
     * @param condition what is counted, and the count
     */
    record Measured(Condition condition) implements Claim {
        public Measured {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public Finding in(Played run) {
            String said =
                    condition.said(run) + ", expected " + condition.wanted().counts();
            return new Finding(condition.holds(run), said, condition.measure().evidence(run));
        }
    }

    /**
     * A metric of the run.
     *
     * @param metric what is counted
     * @param function whose; empty for all functions together
     * @param functions the functions of the scenario
     * @param wanted the count
     */
    record Metered(Metric metric, String function, List<String> functions, Window wanted) implements Claim {
        public Metered {
            Objects.requireNonNull(metric, "metric");
            Objects.requireNonNull(function, "function");
            functions = List.copyOf(functions);
            Objects.requireNonNull(wanted, "wanted");
        }

        @Override
        public Finding in(Played run) {
            Metrics metrics = Metrics.of(run.trace(), functions);
            long value = function.isEmpty() ? metrics.of(metric) : metrics.of(function, metric);
            String said = metric.word() + " " + value + ", expected " + wanted.counts();
            return new Finding(wanted.holds(value), said, List.of());
        }
    }

    /**
     * How many rows there are of a sort.
     *
     * @param rows which
     * @param wanted the count
     */
    record Counted(RowPattern rows, Window wanted) implements Claim {
        public Counted {
            Objects.requireNonNull(rows, "rows");
            Objects.requireNonNull(wanted, "wanted");
        }

        @Override
        public Finding in(Played run) {
            List<TraceRow> found = rows.in(run.trace());
            String said = found.size() + (found.size() == 1 ? " row" : " rows") + ", expected " + wanted.counts();
            return new Finding(wanted.holds(found.size()), said, seqs(found));
        }
    }

    /**
     * When rows of a sort are written, in order, and that there are no others.
     *
     * @param rows which
     * @param at the time of each in microseconds
     * @param fromFirst whether times are counted from the first of these rows, not from the start of the run
     */
    record Timed(RowPattern rows, List<Window> at, boolean fromFirst) implements Claim {
        public Timed {
            Objects.requireNonNull(rows, "rows");
            at = List.copyOf(at);
        }

        @Override
        public Finding in(Played run) {
            List<TraceRow> found = rows.in(run.trace());
            long start = fromFirst && !found.isEmpty() ? found.get(0).t() : 0;
            List<Long> times = found.stream().map(row -> row.t() - start).toList();
            String said = "at " + words(times.stream().map(Micros::words).toList()) + ", expected at "
                    + words(at.stream().map(Window::spans).toList());
            return new Finding(fits(times, at), said, seqs(found));
        }
    }

    /**
     * What a figure is in the rows of a sort, in order, and that there are no others.
     *
     * @param rows which
     * @param figure its name: {@code billedMillis}
     * @param values its value in each
     */
    record Figured(RowPattern rows, String figure, List<Window> values) implements Claim {
        public Figured {
            Objects.requireNonNull(rows, "rows");
            Objects.requireNonNull(figure, "figure");
            values = List.copyOf(values);
        }

        @Override
        public Finding in(Played run) {
            List<TraceRow> found = rows.in(run.trace()).stream()
                    .filter(row -> row.numbers().has(figure))
                    .toList();
            List<Long> numbers =
                    found.stream().map(row -> row.numbers().number(figure)).toList();
            String said =
                    figure + " " + words(numbers.stream().map(Object::toString).toList()) + ", expected "
                            + words(values.stream().map(Window::counts).toList());
            return new Finding(fits(numbers, values), said, seqs(found));
        }
    }

    /**
     * What a figure is in the last row about one that has it: the status that a caller hears in the end.
     *
     * @param subject {@code shop-2}
     * @param figure its name: {@code status}
     * @param wanted its value
     */
    record Last(String subject, String figure, Window wanted) implements Claim {
        public Last {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(figure, "figure");
            Objects.requireNonNull(wanted, "wanted");
        }

        @Override
        public Finding in(Played run) {
            List<TraceRow> rows = new RowPattern("", subject, new LinkedHashMap<>())
                    .in(run.trace()).stream()
                            .filter(row -> row.numbers().has(figure))
                            .toList();
            if (rows.isEmpty()) {
                return new Finding(false, subject + " has no " + figure, List.of());
            }
            TraceRow last = rows.get(rows.size() - 1);
            long value = last.numbers().number(figure);
            String said = figure + " " + value + ", expected " + wanted.counts();
            return new Finding(wanted.holds(value), said, List.of(last.seq()));
        }
    }

    /**
     * In which order several of them are done.
     *
     * @param subjects first done first
     */
    record Ordered(List<String> subjects) implements Claim {
        public Ordered {
            subjects = List.copyOf(subjects);
        }

        @Override
        public Finding in(Played run) {
            List<Fate> fates = run.fates().stream()
                    .filter(fate -> subjects.contains(fate.event()))
                    .sorted(Comparator.comparingLong(Fate::row))
                    .toList();
            List<String> found = fates.stream().map(Fate::event).toList();
            String said = words(found) + ", expected " + words(subjects);
            return new Finding(
                    found.equals(subjects), said, fates.stream().map(Fate::row).toList());
        }
    }

    /**
     * How an event, call, message or record ends.
     *
     * @param subject {@code uploads-2}
     * @param end how
     * @param because the condition; empty when any will do
     * @param place who has it; empty when any will do
     */
    record Ends(String subject, Fate.End end, String because, String place) implements Claim {
        public Ends {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(because, "because");
            Objects.requireNonNull(place, "place");
        }

        @Override
        public Finding in(Played run) {
            Optional<Fate> fate = run.fates().stream()
                    .filter(known -> known.event().equals(subject))
                    .findFirst();
            if (fate.isEmpty()) {
                return new Finding(false, "the run has no " + subject, List.of());
            }
            Fate known = fate.get();
            boolean holds = known.end() == end
                    && (because.isEmpty() || known.reason().equals(because))
                    && (place.isEmpty() || known.place().equals(place));
            String said =
                    words(known.end(), known.reason(), known.place()) + ", expected " + words(end, because, place);
            return new Finding(holds, said, List.of(known.row()));
        }

        private static String words(Fate.End end, String because, String place) {
            String at = place.isEmpty() ? "" : " at " + place;
            return end.word() + at + (because.isEmpty() ? "" : " (" + because + ")");
        }
    }

    private static boolean fits(List<Long> numbers, List<Window> windows) {
        boolean fits = numbers.size() == windows.size();
        for (int i = 0; fits && i < numbers.size(); i++) {
            fits = windows.get(i).holds(numbers.get(i));
        }
        return fits;
    }

    private static String words(List<String> items) {
        return items.isEmpty() ? "nothing" : String.join(", ", items);
    }

    private static List<Long> seqs(List<TraceRow> rows) {
        return new ArrayList<>(rows.stream().map(TraceRow::seq).toList());
    }
}
