package warmstart.simulator.sources.stream.invariant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.SubjectInts;

/**
 * A record ends at most once for one mapping, after all records of its key and shard that came before it, and a run that
 * was not cut short leaves none open that the mapping could have read.
 */
final class EveryRecordEndsOnce implements Invariant {
    private final String stream;
    private final String mapping;
    private final SubjectInts numbers = new SubjectInts();
    private final SubjectInts groups = new SubjectInts();
    private final SubjectInts ended = new SubjectInts();
    private final Map<String, Integer> groupNumbers = new LinkedHashMap<>();
    private final Map<Integer, Integer> lastOfGroup = new LinkedHashMap<>();
    private int stored;
    private int over;
    private boolean reads;

    EveryRecordEndsOnce(String stream, String mapping) {
        this.stream = stream;
        this.mapping = mapping;
    }

    @Override
    public String name() {
        return "every record of " + stream + " ends once for " + mapping;
    }

    @Override
    public Optional<String> after(Row row) {
        if (!(row.kind() instanceof StreamKind kind)) {
            return Optional.empty();
        }
        return switch (kind) {
            case RECORD_PUT -> stored(row);
            case RECORD_PROCESSED, RECORD_FILTERED, RECORD_SKIPPED, RECORD_REPORTED, RECORD_DISCARDED ->
                row.text("mapping").equals(mapping) ? ends(row) : Optional.empty();
            case MAPPING_STARTED -> reading(row, true);
            case READ_DENIED -> reading(row, false);
            case MAPPING_SWITCHED -> reading(row, row.number("enabled") == 1);
            default -> Optional.empty();
        };
    }

    private Optional<String> reading(Row row, boolean now) {
        reads = row.who().name().equals(mapping) ? now : reads;
        return Optional.empty();
    }

    private Optional<String> stored(Row row) {
        if (row.text("shard").startsWith(stream + "/")) {
            stored++;
            numbers.set(row.who(), stored);
            String group = row.text("shard") + " " + row.text("key");
            groups.set(row.who(), groupNumbers.computeIfAbsent(group, name -> groupNumbers.size() + 1));
        }
        return Optional.empty();
    }

    private Optional<String> ends(Row row) {
        if (row.kind() == StreamKind.RECORD_DISCARDED && row.text("because").isBlank()) {
            return Optional.of(row.who() + " is lost without a reason");
        }
        if (ended.add(row.who(), 1) > 1) {
            return Optional.of(row.who() + " ends twice");
        }
        over++;
        // What is filtered or skipped is so when it is read, ahead of what waits.
        if (row.kind() == StreamKind.RECORD_FILTERED || row.kind() == StreamKind.RECORD_SKIPPED) {
            return Optional.empty();
        }
        Integer before = lastOfGroup.put(groups.get(row.who()), numbers.get(row.who()));
        return before == null || before < numbers.get(row.who())
                ? Optional.empty()
                : Optional.of(row.who() + " ends after a later record of its key");
    }

    @Override
    public Optional<String> atEnd(Ending ending) {
        return ending.complete() && reads && over < stored
                ? Optional.of(stored - over + " records have not ended")
                : Optional.empty();
    }
}
