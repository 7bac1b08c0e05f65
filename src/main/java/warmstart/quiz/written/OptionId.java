package warmstart.quiz.written;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The name of an option that was given none: a hash of its text, so that it is the same in any order and whatever its case,
 * its spaces and the dot at its end.
 */
public final class OptionId {
    private static final int BYTES = 5;

    private OptionId() {}

    /** The name of an option by its text, as written and before values are filled in: {@code o3f29a1c07b}. */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String folded = plain.replaceAll("\\s+", " ").strip().replaceAll("\\.$", "");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
            return "o" + HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
