package warmstart.simulator.sources.stream.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.sources.Violation;

/**
 * What Kinesis refuses of the splits and merges of a run. A shard can be split or merged once; two are merged only when
 * their hash keys follow one another. Numbers are given in the order in which shards open, which is followed here.
 *
 * @see <a href="https://docs.aws.amazon.com/kinesis/latest/APIReference/API_SplitShard.html">SplitShard</a>
 * @see <a href="https://docs.aws.amazon.com/kinesis/latest/APIReference/API_MergeShards.html">MergeShards</a>
 */
public final class ReshardRules {
    private final List<HashRange> ranges;
    private final List<Integer> open = new ArrayList<>();
    private final List<Violation> found = new ArrayList<>();

    private ReshardRules(Stream stream) {
        this.ranges = new ArrayList<>(stream.shards());
        IntStream.range(0, ranges.size()).forEach(open::add);
    }

    /**
     * What it refuses of the changes of a scenario; those that are about something else are passed over.
     *
     * @return with paths such as {@code $.changes[2].shard}
     */
    public static List<Violation> check(Stream stream, List<? extends Change> changes) {
        ReshardRules rules = new ReshardRules(stream);
        IntStream.range(0, changes.size())
                .boxed()
                .filter(i -> changes.get(i) instanceof Reshard reshard
                        && reshard.stream().equals(stream.name()))
                .sorted(Comparator.comparingLong(i -> changes.get(i).atMicros()))
                .forEach(i -> rules.carryOut((Reshard) changes.get(i), "$.changes[" + i + "]"));
        return List.copyOf(rules.found);
    }

    private void carryOut(Reshard change, String path) {
        String place = path + (change.kind() == Reshard.Kind.SPLIT ? ".shard" : ".shards");
        if (!isOpen(change.shard(), place) || !isOpen(change.otherShard(), place)) {
            return;
        }
        HashRange range = ranges.get(change.shard());
        HashRange other = ranges.get(change.otherShard());
        if (change.kind() == Reshard.Kind.SPLIT) {
            split(change.shard(), range, place);
        } else if (range.isFollowedBy(other)) {
            merge(change, new HashRange(range.start(), other.end()));
        } else if (other.isFollowedBy(range)) {
            merge(change, new HashRange(other.start(), range.end()));
        } else {
            String pair = change.shard() + " and " + change.otherShard();
            add(place, "the hash keys of the shards " + pair + " do not follow one another", "merge two neighbours");
        }
    }

    private boolean isOpen(int shard, String place) {
        if (shard >= ranges.size()) {
            add(place, "there is no shard " + shard + " at that time", "shards are counted from 0 as they open");
        } else if (!open.contains(shard)) {
            add(place, "shard " + shard + " is closed by then", "open are: " + open);
        }
        return open.contains(shard);
    }

    private void split(int shard, HashRange range, String place) {
        if (range.start().equals(range.end())) {
            add(place, "shard " + shard + " holds a single hash key", "split another one");
            return;
        }
        open.remove((Integer) shard);
        open(range.before(range.middle()));
        open(range.from(range.middle()));
    }

    private void merge(Reshard change, HashRange whole) {
        open.remove((Integer) change.shard());
        open.remove((Integer) change.otherShard());
        open(whole);
    }

    private void open(HashRange range) {
        open.add(ranges.size());
        ranges.add(range);
    }

    private void add(String path, String message, String hint) {
        found.add(new Violation(path, message, hint));
    }
}
