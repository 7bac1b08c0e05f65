package warmstart.simulator.sources.stream.model;

import java.util.ArrayList;
import java.util.List;
import warmstart.simulator.payload.stream.KinesisRecord;
import warmstart.simulator.sources.stream.config.HashRange;
import warmstart.simulator.trace.Subject;

/** A shard: an order of records that only grows, until it is closed. */
final class Shard {
    final Subject subject;
    final String id;
    final HashRange range;
    final List<Shard> parents;
    private final List<StreamRecord> records = new ArrayList<>();
    boolean closed;
    /** The row that happened to it last. */
    long lastRow;

    Shard(Subject subject, int number, HashRange range, List<Shard> parents) {
        this.subject = subject;
        this.id = KinesisRecord.shardId(number);
        this.range = range;
        this.parents = List.copyOf(parents);
    }

    void add(StreamRecord record) {
        records.add(record);
    }

    int size() {
        return records.size();
    }

    StreamRecord record(int place) {
        return records.get(place);
    }
}
