package warmstart.simulator.sources.stream.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.SubjectInts;

/**
 * Each record ends at most once for each mapping: processed, reported, lost, filtered out or skipped. When nothing is left to
 * happen, every mapping that reads is through with every record.
 */
public final class RecordsAreAccountedFor implements Invariant {
    private final String prefix;
    private final Map<String, Mapping> byName = new TreeMap<>();
    private final SubjectInts stored = new SubjectInts();
    private long records;

    private static final class Mapping {
        private final SubjectInts ended = new SubjectInts();
        private long count;
        private boolean started;
        private boolean on = true;
        private boolean denied;

        private boolean reads() {
            return started && on && !denied;
        }
    }

    /** For this stream. */
    public RecordsAreAccountedFor(String stream, List<StreamMapping> mappings) {
        this.prefix = stream + "/";
        mappings.forEach(mapping -> byName.put(mapping.name(), new Mapping()));
    }

    @Override
    public String name() {
        return "every record of a stream is accounted for";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof StreamKind;
    }

    @Override
    public Optional<String> after(Row row) {
        StreamKind kind = (StreamKind) row.kind();
        switch (kind) {
            case RECORD_PUT -> {
                if (row.text("shard").startsWith(prefix)) {
                    records++;
                    return stored.add(row.who(), 1) == 1
                            ? Optional.empty()
                            : Optional.of(row.who() + " is stored twice");
                }
            }
            case RECORD_PROCESSED, RECORD_REPORTED, RECORD_DISCARDED, RECORD_FILTERED, RECORD_SKIPPED -> {
                return ended(row);
            }
            case MAPPING_STARTED, MAPPING_SWITCHED, READ_DENIED -> turned(row, kind);
            default -> {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void turned(Row row, StreamKind kind) {
        Mapping mapping = byName.get(row.who().name());
        if (mapping == null) {
            return;
        }
        if (kind == StreamKind.MAPPING_STARTED) {
            mapping.started = true;
        } else if (kind == StreamKind.READ_DENIED) {
            mapping.denied = true;
        } else {
            mapping.on = row.number("enabled") == 1;
        }
    }

    private Optional<String> ended(Row row) {
        Mapping mapping = byName.get(row.text("mapping"));
        if (mapping == null) {
            return Optional.empty();
        }
        mapping.count++;
        if (stored.get(row.who()) == 0) {
            return Optional.of(row.who() + " ends without having been stored");
        }
        return mapping.ended.add(row.who(), 1) == 1
                ? Optional.empty()
                : Optional.of(row.who() + " ends twice for " + row.text("mapping"));
    }

    @Override
    public Optional<String> atEnd(Ending ending) {
        List<String> open = new ArrayList<>();
        byName.forEach((name, mapping) -> {
            if (ending.complete() && mapping.reads() && mapping.count != records) {
                open.add(name + " is through with " + mapping.count + " of " + records + " records");
            }
        });
        return open.stream().findFirst();
    }
}
