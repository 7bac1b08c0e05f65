package warmstart.simulator.sources.stream.invariant;

import java.util.List;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamMapping;

/** All invariants of a stream, fresh for each run. */
public final class StreamInvariants {
    private StreamInvariants() {}

    /** For this stream and those who read it. */
    public static List<Invariant> of(Stream stream, List<StreamMapping> mappings, StreamQuotas quotas) {
        return List.of(
                new RecordsAreAccountedFor(stream.name(), mappings),
                new KeysKeepTheirOrder(stream.name(), mappings),
                new LanesSendOneBatch(mappings),
                new BatchesKeepTheirSize(mappings, quotas),
                new TriesKeepTheirAllowance(stream, mappings),
                new IteratorsMoveOn(stream.name()),
                new ChildrenComeAfterParents(stream.name()),
                new DeniedMappingsReadNothing());
    }
}
