package warmstart.simulator.lambda.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * Why an event ended as it did, from its acceptance to its last row, in sentences.
 *
 * @param event the event
 * @param links the chain, earliest first
 */
public record Story(String event, List<StoryLink> links) {
    /** So many throttles in a row are told one by one; the rest of the row becomes one sentence. */
    private static final int THROTTLES_TOLD = 3;

    public Story {
        links = List.copyOf(links);
    }

    /** The stories of all events, in the order in which they were accepted. */
    public static List<Story> of(Trace trace) {
        Map<String, List<TraceRow>> byEvent = new LinkedHashMap<>();
        for (TraceRow row : trace.rows()) {
            if (row.kind() == LambdaKind.EVENT_ACCEPTED) {
                byEvent.put(row.subject(), new ArrayList<>(before(trace, row)));
            }
            List<TraceRow> own = byEvent.get(row.subject());
            if (own != null) {
                own.add(row);
            }
        }
        return byEvent.entrySet().stream()
                .map(entry -> new Story(entry.getKey(), told(entry.getValue())))
                .toList();
    }

    /** What its source tells of it before Lambda hears of it: an object was written. */
    private static List<TraceRow> before(Trace trace, TraceRow accepted) {
        return accepted.cause() == TraceRow.NO_CAUSE
                ? List.of()
                : Stream.of(trace.row(accepted.cause()))
                        .filter(cause -> cause.subject().equals(accepted.subject()))
                        .toList();
    }

    private static List<StoryLink> told(List<TraceRow> rows) {
        List<StoryLink> links = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            int same = throttlesFrom(rows, i);
            if (same > THROTTLES_TOLD + 1) {
                rows.subList(i, i + THROTTLES_TOLD).forEach(row -> links.add(Narrator.tell(row)));
                links.add(Narrator.tellMany(rows.subList(i + THROTTLES_TOLD, i + same)));
                i += same;
            } else {
                links.add(Narrator.tell(rows.get(i)));
                i++;
            }
        }
        return links;
    }

    private static int throttlesFrom(List<TraceRow> rows, int start) {
        int end = start;
        while (end < rows.size() && rows.get(end).kind() == LambdaKind.EVENT_THROTTLED) {
            end++;
        }
        return end - start;
    }
}
