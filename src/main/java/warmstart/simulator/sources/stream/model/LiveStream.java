package warmstart.simulator.sources.stream.model;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import warmstart.base.Check;
import warmstart.base.Rng;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.payload.stream.KinesisRecord;
import warmstart.simulator.scenario.World;
import warmstart.simulator.sources.stream.config.HashRange;
import warmstart.simulator.sources.stream.config.MappingSwitch;
import warmstart.simulator.sources.stream.config.Producer;
import warmstart.simulator.sources.stream.config.Reshard;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.sources.stream.config.StreamRule;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Subjects;
import warmstart.simulator.trace.TraceRow;

/**
 * A stream while a scenario runs, with those who write into it and those who read it.
 *
 * @see <a href="https://docs.aws.amazon.com/streams/latest/dev/key-concepts.html">Amazon Kinesis Data Streams terminology
 *     and concepts</a>
 */
public final class LiveStream {
    final World world;
    final Engine engine;
    final Stream config;
    final List<Shard> shards = new ArrayList<>();
    private final Subjects names;
    private final List<MappingReader> readers = new ArrayList<>();
    private long stored;

    /** A stream that has its first shards and no record. */
    public LiveStream(World world, Stream config) {
        this.world = world;
        this.engine = world.engine();
        this.config = config;
        this.names = engine.subjects(config.name() + "-");
        config.shards().forEach(range -> open(range, List.of()));
    }

    /** A mapping reads it. */
    public void read(StreamMapping mapping, int serviceErrorsPerMille) {
        MappingReader reader = new MappingReader(this, mapping, serviceErrorsPerMille);
        readers.add(reader);
        if (mapping.enabled()) {
            engine.at(mapping.startMicros(), reader::start);
        }
    }

    /** Somebody writes into it. */
    public void write(Producer producer, Rng chance) {
        Rng keys = chance.named("keys");
        producer.arrivals().plan(engine, chance.named("arrivals"), number -> {
            int content = (int) ((number - 1) % producer.contents().size());
            String key = producer.keys().of(number, keys);
            put(new Put(key, producer.recordBytes(), producer.contents().get(content)));
        });
    }

    private record Put(String key, long bytes, warmstart.simulator.sources.stream.config.Content content) {}

    private void put(Put put) {
        HashKey key = HashKey.of(put.key());
        Shard shard = shards.stream()
                .filter(some -> !some.closed && some.range.holds(key.hash()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no open shard for key `" + put.key() + "`"));
        stored++;
        var subject = names.of(stored);
        long row = engine.row(StreamKind.RECORD_PUT, subject, TraceRow.NO_CAUSE, StreamRule.HASH_KEY)
                .and("shard", shard.subject)
                .and("key", put.key())
                .and("bytes", put.bytes())
                .write();
        shard.add(new StreamRecord(subject, shard.size(), engine.now(), key, put.bytes(), put.content(), row));
        readers.forEach(reader -> reader.arrived(shard));
    }

    private Shard open(HashRange range, List<Shard> parents) {
        int number = shards.size();
        Shard shard =
                new Shard(engine.subject(config.name() + "/" + KinesisRecord.shardId(number)), number, range, parents);
        shards.add(shard);
        long cause = parents.isEmpty() ? TraceRow.NO_CAUSE : parents.get(0).lastRow;
        Entry row = engine.row(StreamKind.SHARD_OPENED, shard.subject, cause, StreamRule.RESHARD)
                .and("stream", config.name())
                .and("shard", shard.id);
        if (!parents.isEmpty()) {
            row.and("parent", parents.get(0).subject);
            row.and("otherParent", parents.get(parents.size() - 1).subject);
        }
        shard.lastRow = row.write();
        return shard;
    }

    /** Carries out a change of its shards. */
    public void change(Reshard change) {
        Shard shard = openShard(change.shard());
        Shard other = openShard(change.otherShard());
        if (change.kind() == Reshard.Kind.SPLIT) {
            close(shard);
            open(shard.range.before(shard.range.middle()), List.of(shard));
            open(shard.range.from(shard.range.middle()), List.of(shard));
        } else {
            Shard low = shard.range.isFollowedBy(other.range) ? shard : other;
            Shard high = low == shard ? other : shard;
            Check.argument(low.range.isFollowedBy(high.range), "only neighbouring shards can be merged");
            close(low);
            close(high);
            open(new HashRange(low.range.start(), high.range.end()), List.of(low, high));
        }
        readers.forEach(MappingReader::shardsChanged);
    }

    private Shard openShard(int number) {
        if (number >= shards.size() || shards.get(number).closed) {
            throw new NoSuchElementException(config.name() + " has no open shard " + number);
        }
        return shards.get(number);
    }

    private void close(Shard shard) {
        shard.closed = true;
        shard.lastRow = engine.row(StreamKind.SHARD_CLOSED, shard.subject, shard.lastRow, StreamRule.RESHARD)
                .and("records", shard.size())
                .write();
    }

    /**
     * Switches a mapping on or off.
     *
     * @throws NoSuchElementException when there is none of that name
     */
    public void change(MappingSwitch change) {
        readers.stream()
                .filter(reader -> reader.mapping.name().equals(change.mapping()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no mapping is called `" + change.mapping() + "`"))
                .turn(change.enabled());
    }

    /** What says how long it keeps a record. */
    StreamRule retentionRule() {
        return switch (config.service()) {
            case DYNAMODB -> StreamRule.RETENTION_DYNAMODB;
            case KINESIS ->
                config.retentionMicros()
                                == world.quotas().stream()
                                        .kinesisRetentionMicros()
                                        .unset()
                        ? StreamRule.RETENTION_KINESIS
                        : StreamRule.RETENTION;
        };
    }
}
