package warmstart.simulator.hindsight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Numbers;
import warmstart.simulator.trace.TraceRow;

/**
 * What became of the records of streams. Several mappings may read a record; its fate is that of the one with which it
 * fared worst, because that is the one somebody asks about.
 */
final class RecordFates {
    /** Handled by somebody counts more than looked at by nobody; lost counts most. */
    private static final List<Fate.End> BAD_TO_WORSE = List.of(
            Fate.End.OPEN,
            Fate.End.SKIPPED,
            Fate.End.FILTERED_OUT,
            Fate.End.SUCCEEDED,
            Fate.End.SENT_TO_DESTINATION,
            Fate.End.DISCARDED);

    private final Map<String, Fate> fates = new LinkedHashMap<>();
    /** The row of a report → who got it. */
    private final Map<Long, String> reports = new LinkedHashMap<>();

    /** The fate of a record after a row; empty when the row tells nothing about one. */
    Optional<Fate> after(TraceRow row) {
        if (!(row.kind() instanceof StreamKind kind)) {
            return Optional.empty();
        }
        if (kind == StreamKind.REPORT_DELIVERED) {
            reports.put(row.seq(), row.numbers().text("target"));
        }
        return decided(kind, row).map(fate -> fates.merge(fate.event(), fate, RecordFates::worse));
    }

    private Optional<Fate> decided(StreamKind kind, TraceRow row) {
        Numbers n = row.numbers();
        return switch (kind) {
            case RECORD_PUT -> fate(row, Fate.End.OPEN, "", "");
            case RECORD_SKIPPED -> fate(row, Fate.End.SKIPPED, n.text("position"), n.text("mapping"));
            case RECORD_FILTERED -> fate(row, Fate.End.FILTERED_OUT, "", n.text("mapping"));
            case RECORD_PROCESSED -> fate(row, Fate.End.SUCCEEDED, "", "");
            case RECORD_REPORTED -> fate(row, Fate.End.SENT_TO_DESTINATION, "", reports.getOrDefault(row.cause(), ""));
            case RECORD_DISCARDED -> fate(row, Fate.End.DISCARDED, n.text("because"), n.text("mapping"));
            default -> Optional.empty();
        };
    }

    private static Optional<Fate> fate(TraceRow row, Fate.End end, String reason, String place) {
        return Optional.of(new Fate(row.subject(), end, reason, place, row.seq()));
    }

    /** Of equals the later one. */
    private static Fate worse(Fate one, Fate other) {
        return BAD_TO_WORSE.indexOf(other.end()) >= BAD_TO_WORSE.indexOf(one.end()) ? other : one;
    }
}
