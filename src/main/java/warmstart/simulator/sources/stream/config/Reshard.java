package warmstart.simulator.sources.stream.config;

import java.util.Objects;
import warmstart.base.Check;
import warmstart.simulator.scenario.World;

/**
 * A Kinesis stream gets more shards, or fewer. The old shards are closed and can still be read; new records go to their
 * children.
 *
 * @param atMicros when
 * @param stream the name of the stream
 * @param kind what is done
 * @param shard the number of the shard, as its id ends: 0 of {@code shardId-000000000000}
 * @param otherShard of a merge the other shard, whose hash keys follow or come before; of a split the same as {@code shard}
 * @see <a href="https://docs.aws.amazon.com/streams/latest/dev/kinesis-using-sdk-java-resharding.html">Reshard a
 *     stream</a>
 */
public record Reshard(long atMicros, String stream, Kind kind, int shard, int otherShard) implements StreamChange {
    public Reshard {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(kind, "kind");
        Check.argument(atMicros >= 0 && shard >= 0 && otherShard >= 0, "a shard is counted from 0");
        Check.argument((shard == otherShard) == (kind == Kind.SPLIT), "one shard is split, two are merged");
    }

    /** What can be done. */
    public enum Kind {
        /** One shard becomes two, cut in the middle of its hash keys. */
        SPLIT,
        /** Two neighbours become one. */
        MERGE
    }

    /** Cuts a shard in two. */
    public static Reshard split(long atMicros, String stream, int shard) {
        return new Reshard(atMicros, stream, Kind.SPLIT, shard, shard);
    }

    /** Makes one shard of two neighbours. */
    public static Reshard merge(long atMicros, String stream, int shard, int otherShard) {
        return new Reshard(atMicros, stream, Kind.MERGE, shard, otherShard);
    }

    /** The stream carries it out itself; here a name that fits no source is noticed. */
    @Override
    public void apply(World world) {
        Check.state(
                world.scenario().sources().stream()
                        .anyMatch(source -> source.name().equals(stream)),
                "no stream is called `" + stream + "`");
    }
}
