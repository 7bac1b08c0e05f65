package warmstart.simulator.sources.stream.invariant;

import java.util.ArrayList;
import java.util.List;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamMapping;

/** All invariants of a stream, fresh for each run. */
public final class StreamInvariants {
    private StreamInvariants() {}

    /** The invariants of a stream and its mappings. */
    public static List<Invariant> of(Stream stream, List<StreamMapping> mappings) {
        List<Invariant> all = new ArrayList<>();
        for (StreamMapping mapping : mappings) {
            all.add(new EveryRecordEndsOnce(stream.name(), mapping.name()));
            all.add(new OneBatchALane(mapping));
        }
        return all;
    }
}
