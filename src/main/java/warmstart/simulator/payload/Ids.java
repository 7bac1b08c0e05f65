package warmstart.simulator.payload;

import warmstart.base.Rng;

/**
 * Draws the ids that services make up: request ids, receipt handles, tokens. The same seed gives the same ids. Not
 * thread-safe.
 */
public final class Ids {
    private static final String HEX = "0123456789abcdef";
    private static final String DIGITS = "0123456789";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String UUID_FORM = "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx";
    private static final String UUID_VARIANTS = "89ab";

    private final Rng rng;

    public Ids(Rng rng) {
        this.rng = rng;
    }

    /** A random UUID (version 4): {@code 3f2b8c1e-0d4a-4c55-9a1b-7e0f5d2c6b88}. */
    public String uuid() {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < UUID_FORM.length(); i++) {
            char c = UUID_FORM.charAt(i);
            switch (c) {
                case 'x' -> id.append(one(HEX));
                case 'y' -> id.append(one(UUID_VARIANTS));
                default -> id.append(c);
            }
        }
        return id.toString();
    }

    /** Lower-case hexadecimal digits, as in an entity tag. */
    public String hex(int length) {
        return some(HEX, length);
    }

    /** Decimal digits. */
    public String digits(int length) {
        return some(DIGITS, length);
    }

    /** Upper-case letters and digits, as in an S3 request id. */
    public String upper(int length) {
        return some(UPPER, length);
    }

    /** Characters of base64, as in a receipt handle or a signature. */
    public String base64(int length) {
        return some(BASE64, length);
    }

    /** Lower-case letters and digits, as in the id of an API. */
    public String lower(int length) {
        return some(UPPER, length).toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * A trace id of X-Ray: {@code 1-5c34e93e-4dea0086f9763ac0667b115a}, with the second in which the request began.
     *
     * @see <a href="https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader">
     *     Tracing header</a>
     */
    public String traceRoot(long epochMillis) {
        String second = Long.toHexString(Stamp.seconds(epochMillis));
        return "1-" + "0".repeat(Math.max(0, 8 - second.length())) + second + "-" + hex(24);
    }

    private String some(String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(one(alphabet));
        }
        return text.toString();
    }

    private char one(String alphabet) {
        return alphabet.charAt(rng.nextInt(alphabet.length()));
    }
}
