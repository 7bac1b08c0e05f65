package warmstart.simulator.sources.stream.config;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import warmstart.base.Check;

/**
 * Which hash keys a shard holds: the MD5 of a record's partition key, read as a number of 128 bits, lies in the range of
 * exactly one open shard.
 *
 * @param start the first hash key
 * @param end the last hash key
 * @see <a href="https://docs.aws.amazon.com/streams/latest/dev/kinesis-using-sdk-java-resharding-split.html">Split a
 *     shard</a>
 */
public record HashRange(BigInteger start, BigInteger end) {
    private static final int HASH_BITS = Long.SIZE + Long.SIZE;
    private static final BigInteger HASHES = BigInteger.ONE.shiftLeft(HASH_BITS);

    public HashRange {
        Check.argument(
                start.signum() >= 0 && start.compareTo(end) <= 0 && end.compareTo(HASHES) < 0,
                "a range of hash keys lies between 0 and 2^128 - 1");
    }

    /** All hash keys. */
    public static HashRange whole() {
        return new HashRange(BigInteger.ZERO, HASHES.subtract(BigInteger.ONE));
    }

    /** All hash keys in so many ranges of the same size, as a new stream has them. */
    public static List<HashRange> even(int shards) {
        Check.argument(shards > 0, "a stream has a shard");
        List<HashRange> ranges = new ArrayList<>();
        for (int i = 0; i < shards; i++) {
            ranges.add(new HashRange(border(i, shards), border(i + 1, shards).subtract(BigInteger.ONE)));
        }
        return ranges;
    }

    private static BigInteger border(int number, int shards) {
        return HASHES.multiply(BigInteger.valueOf(number)).divide(BigInteger.valueOf(shards));
    }

    /** Whether a hash key lies in it. */
    public boolean holds(BigInteger hash) {
        return start.compareTo(hash) <= 0 && hash.compareTo(end) <= 0;
    }

    /** Where the second of two halves begins. */
    public BigInteger middle() {
        return start.add(end).add(BigInteger.ONE).shiftRight(1);
    }

    /** The part in front of a hash key. */
    public HashRange before(BigInteger hash) {
        return new HashRange(start, hash.subtract(BigInteger.ONE));
    }

    /** The part from a hash key on. */
    public HashRange from(BigInteger hash) {
        return new HashRange(hash, end);
    }

    /** Whether the other range begins where this one ends. */
    public boolean isFollowedBy(HashRange other) {
        return end.add(BigInteger.ONE).equals(other.start);
    }
}
