package warmstart.simulator.sources.stream.invariant;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.SubjectInts;

/**
 * Of the records of one partition key, a mapping is done with the earlier ones first. Records that no function gets to see,
 * because of a filter, of the start of the mapping or of the retention of the stream, are not part of that order.
 */
public final class KeysKeepTheirOrder implements Invariant {
    private static final String TRIMMED = "Retention";

    private final String prefix;
    private final Map<String, Last> last = new TreeMap<>();
    private final Map<String, Integer> keys = new TreeMap<>();
    private final SubjectInts keyOf = new SubjectInts();
    private final SubjectInts numberOf = new SubjectInts();
    private int records;

    /** The number of the latest record of each key that has ended. */
    private static final class Last {
        private int[] byKey = new int[Long.SIZE];

        private int exchange(int key, int number) {
            if (key >= byKey.length) {
                byKey = Arrays.copyOf(byKey, Math.max(key + 1, byKey.length << 1));
            }
            int before = byKey[key];
            byKey[key] = number;
            return before;
        }
    }

    /** For this stream. */
    public KeysKeepTheirOrder(String stream, List<StreamMapping> mappings) {
        this.prefix = stream + "/";
        mappings.forEach(mapping -> last.put(mapping.name(), new Last()));
    }

    @Override
    public String name() {
        return "records of one key keep their order";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof StreamKind;
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() == StreamKind.RECORD_PUT && row.text("shard").startsWith(prefix)) {
            records++;
            numberOf.set(row.who(), records);
            keyOf.set(row.who(), keys.computeIfAbsent(row.text("key"), key -> keys.size()));
            return Optional.empty();
        }
        boolean counts = row.kind() == StreamKind.RECORD_PROCESSED
                || row.kind() == StreamKind.RECORD_REPORTED
                || (row.kind() == StreamKind.RECORD_DISCARDED
                        && !row.text("because").equals(TRIMMED));
        Last ofMapping = counts ? last.get(row.text("mapping")) : null;
        if (ofMapping == null) {
            return Optional.empty();
        }
        int number = numberOf.get(row.who());
        int before = ofMapping.exchange(keyOf.get(row.who()), number);
        return before < number
                ? Optional.empty()
                : Optional.of(row.who() + " ends for " + row.text("mapping") + " after a later record of its key");
    }
}
