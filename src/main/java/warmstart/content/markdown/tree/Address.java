package warmstart.content.markdown.tree;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import warmstart.notes.LinkTarget;

/**
 * What the address of a Markdown link means. Everything that is not on the short list of known forms is refused: an
 * address is allowed because of what it is, never because it looks harmless.
 */
public sealed interface Address {
    /** A page elsewhere: {@code https://docs.aws.amazon.com/lambda/}, {@code mailto:…}. */
    record External(String url) implements Address {}

    /** A page of this site that is no note: {@code /facts/timeout-max}. */
    record Site(String path) implements Address {}

    /** A note or file of the vault: {@code Timeout.md#The%20limit}, {@code attachments/queue.svg}. */
    record Internal(LinkTarget target) implements Address {}

    /** Anything else: {@code javascript:…}, {@code //host}, {@code data:…}. */
    record Refused() implements Address {}

    /** Ways to write control characters, spaces and backslashes; browsers skip or rewrite them. */
    Pattern DUBIOUS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\\\]");

    Pattern SCHEME = Pattern.compile("\\s*[A-Za-z][A-Za-z0-9+.-]*\\s*:.*", Pattern.DOTALL);
    Pattern EXTERNAL = Pattern.compile("(?i)(?:https?://[^/\\s\"'<>]+|mailto:[^\\s\"'<>/]+@)[^\\s\"'<>]*");
    Pattern SITE = Pattern.compile("/(?:topics|facts|labs|files)/[\\p{L}\\p{N}._~%/-]*(?:#[\\p{L}\\p{N}._~%-]*)?");

    /**
     * Judges an address.
     *
     * @param url the address with entities and backslash escapes already resolved
     */
    static Address of(String url) {
        if (DUBIOUS.matcher(url).find() || url.startsWith("//")) {
            return new Refused();
        }
        if (EXTERNAL.matcher(url).matches()) {
            return new External(url);
        }
        if (SITE.matcher(url).matches()) {
            return new Site(url);
        }
        return SCHEME.matcher(url).matches() ? new Refused() : internal(url);
    }

    private static Address internal(String url) {
        String path = decoded(url);
        boolean refused = DUBIOUS.matcher(path).find() || SCHEME.matcher(path).matches();
        return refused ? new Refused() : new Internal(LinkTarget.parse(path));
    }

    private static String decoded(String url) {
        try {
            // A plus sign is a plus sign in a path; only forms read it as a space.
            return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return url;
        }
    }
}
