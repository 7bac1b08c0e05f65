package warmstart.simulator.sources.stream.invariant;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.SubjectInts;

/** The iterator of a mapping in a shard never runs back, nor past the records that the shard has. */
public final class IteratorsMoveOn implements Invariant {
    private final String prefix;
    private final SubjectInts iterators = new SubjectInts();
    private final Map<String, Long> sizes = new TreeMap<>();

    /** For this stream. */
    public IteratorsMoveOn(String stream) {
        this.prefix = stream + "/";
    }

    @Override
    public String name() {
        return "iterators move on";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof StreamKind;
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() == StreamKind.RECORD_PUT && row.text("shard").startsWith(prefix)) {
            sizes.merge(row.text("shard"), 1L, Long::sum);
        } else if (row.kind() == StreamKind.SHARD_READ && prefix.equals(row.text("source") + "/")) {
            long iterator = row.number("iterator");
            long before = iterators.get(row.who());
            iterators.set(row.who(), Math.toIntExact(iterator));
            return iterator >= before && iterator <= sizes.getOrDefault(prefix + row.text("shard"), 0L)
                    ? Optional.empty()
                    : Optional.of(row.who() + " stands at " + iterator + " after " + before);
        }
        return Optional.empty();
    }
}
