package warmstart.simulator.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;

/**
 * The filters of an event source mapping. A record is handed to the function when one of them fits; without a filter every
 * record is.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html">Control which events Lambda
 *     sends to your function</a>
 */
public final class FilterCriteria {
    private final FilteredSource source;
    private final List<Pattern> patterns;

    private FilterCriteria(FilteredSource source, List<Pattern> patterns) {
        this.source = source;
        this.patterns = List.copyOf(patterns);
    }

    /** No filter at all. */
    public static FilterCriteria none(FilteredSource source) {
        return new FilterCriteria(source, List.of());
    }

    /**
     * What came of reading criteria: they, or all that is wrong with them.
     *
     * @param criteria there when nothing is wrong
     * @param faults with paths such as {@code $.Filters[1].Pattern.body.type}
     */
    public record Reading(Optional<FilterCriteria> criteria, List<PatternFault> faults) {
        public Reading {
            faults = List.copyOf(faults);
        }
    }

    /** Reads the patterns of the filters, in their order. */
    public static Reading read(List<? extends Json> written, FilteredSource source, FilterLimits limits) {
        List<PatternFault> faults = new ArrayList<>();
        List<Pattern> patterns = new ArrayList<>();
        if (written.size() > limits.filtersMax()) {
            String reason = written.size() + " filters, a mapping may have " + limits.filtersMax();
            faults.add(new PatternFault("$.Filters", reason, "join some, or ask for a higher quota"));
        }
        for (int i = 0; i < written.size(); i++) {
            String path = "$.Filters[" + i + "].Pattern";
            PatternReading reading = Pattern.read(written.get(i), Dialect.EVENT_SOURCE_MAPPING, limits);
            reading.faults().forEach(fault -> faults.add(below(path, fault)));
            reading.pattern().ifPresent(pattern -> {
                faults.addAll(dataFaults(pattern, source, path));
                patterns.add(pattern);
            });
        }
        return faults.isEmpty()
                ? new Reading(Optional.of(new FilterCriteria(source, patterns)), List.of())
                : new Reading(Optional.empty(), faults);
    }

    private static PatternFault below(String path, PatternFault fault) {
        return new PatternFault(path + fault.path().substring(1), fault.reason(), fault.hint());
    }

    private static List<PatternFault> dataFaults(Pattern pattern, FilteredSource source, String path) {
        boolean plain = pattern.allAt(source.dataKey()).stream().anyMatch(Node.Leaf.class::isInstance);
        return plain && !source.plainText()
                ? List.of(new PatternFault(
                        path + "." + source.dataKey(),
                        "the filter pattern for `" + source.dataKey() + "` must be JSON",
                        "name the keys inside: `{\"" + source.dataKey() + "\": {\"key\": [\"value\"]}}`"))
                : List.of();
    }

    /**
     * Decides about a record.
     *
     * @param metadata its other keys, such as {@code messageId}, {@code partitionKey} or {@code eventName}
     * @param data what it carries
     */
    public FilterDecision decide(JsonObject metadata, RecordData data) {
        List<FilterDecision.Rejection> rejections = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            Optional<FilterDecision.Rejection> rejection = rejection(i, metadata, data);
            if (rejection.isEmpty()) {
                return new FilterDecision(Optional.of(i), rejections, true);
            }
            rejections.add(rejection.get());
        }
        return new FilterDecision(Optional.empty(), rejections, patterns.isEmpty());
    }

    private Optional<FilterDecision.Rejection> rejection(int filter, JsonObject metadata, RecordData data) {
        Pattern pattern = patterns.get(filter);
        Optional<Mismatch> format = formatMismatch(pattern, data);
        if (format.isPresent()) {
            return Optional.of(new FilterDecision.Rejection(filter, FilterDecision.Cause.FORMAT, format.get()));
        }
        Json value = data instanceof RecordData.JsonData json
                ? json.value()
                : Json.text(((RecordData.PlainText) data).text());
        return pattern.mismatch(metadata.with(source.dataKey(), value))
                .map(mismatch -> new FilterDecision.Rejection(filter, FilterDecision.Cause.MISMATCH, mismatch));
    }

    private Optional<Mismatch> formatMismatch(Pattern pattern, RecordData data) {
        List<Node> wanted = pattern.allAt(source.dataKey());
        boolean json = data instanceof RecordData.JsonData;
        boolean agrees = wanted.isEmpty() || wanted.stream().anyMatch(node -> json == node instanceof Node.Branch);
        return agrees
                ? Optional.empty()
                : Optional.of(new Mismatch(
                        "$." + source.dataKey(), json ? "plain text" : "JSON", json ? "JSON" : "plain text"));
    }
}
