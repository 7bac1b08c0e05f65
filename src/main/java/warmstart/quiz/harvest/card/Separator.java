package warmstart.quiz.harvest.card;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a line is divided into front and back.
 *
 * @param front the words before
 * @param back the words behind
 * @param both whether the card is also asked the other way round
 */
record Separator(String front, String back, boolean both) {
    // Resource types such as AWS::S3::Bucket and names such as std::mutex are no cards.
    private static final Pattern NAMES =
            Pattern.compile("(?:\\b(?:AWS|Alexa|Custom|std|crate|self)::\\w+|\\b\\w+(?:::\\w+){2,})(?:::\\w+)*");
    private static final Pattern CODE = Pattern.compile("`[^`]*`|\\{\\{[^{}]*\\}\\}");
    private static final Pattern PROPERTY = Pattern.compile("[a-z][a-z0-9_-]*");

    /** The card of a line; the longest separator counts, and none in code. */
    static Optional<Separator> in(String line, boolean tagged) {
        String masked = mask(NAMES, mask(CODE, line));
        boolean both = masked.contains(":::");
        String sign = both ? ":::" : "::";
        int at = masked.indexOf(sign);
        if (at < 0) {
            return Optional.empty();
        }
        String front = line.substring(0, at).strip();
        String back = line.substring(at + sign.length()).strip();
        boolean property = !tagged && !both && PROPERTY.matcher(front).matches();
        return front.isEmpty() || back.isEmpty() || property
                ? Optional.empty()
                : Optional.of(new Separator(front, back, both));
    }

    private static String mask(Pattern hidden, String line) {
        return hidden.matcher(line).replaceAll(found -> "x".repeat(found.group().length()));
    }
}
