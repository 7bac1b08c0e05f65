package warmstart.simulator.filter;

/**
 * Why a pattern does not fit: the first of its keys that fails.
 *
 * @param path the key, such as {@code $.body.order.type}
 * @param wanted what the pattern wants there: {@code "buy"} or {@code {"exists":true}}, several joined by {@code or}
 * @param found what is there: {@code "sell"}, or {@code nothing}
 */
public record Mismatch(String path, String wanted, String found) {
    /** As a sentence: {@code $.body.order.type is "sell", the pattern wants "buy"}. */
    public String sentence() {
        return path + " is " + found + ", the pattern wants " + wanted;
    }
}
