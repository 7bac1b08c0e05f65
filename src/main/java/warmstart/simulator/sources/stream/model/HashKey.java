package warmstart.simulator.sources.stream.model;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A partition key with its MD5, which decides the shard and, inside the shard, the lane.
 *
 * @param text {@code user-7}
 * @param hash its MD5 as a number of 128 bits
 */
public record HashKey(String text, BigInteger hash) {
    /** A key with its hash. */
    public static HashKey of(String text) {
        byte[] digest = digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return new HashKey(text, new BigInteger(1, digest));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    /** Which of so many lanes; the low bits, because the high ones have already chosen the shard. */
    public int lane(int lanes) {
        return lanes == 1 ? 0 : (int) Long.remainderUnsigned(hash.longValue(), lanes);
    }
}
