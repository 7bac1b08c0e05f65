package warmstart.notes;

import java.util.Objects;

/**
 * HTML that may be put into a page as it is: {@code <p>An event is kept for up to 6 hours.</p>}.
 *
 * <p>The type is a promise: what is inside went through the sanitizer. Only {@code content.markdown} can keep it, so only
 * classes of that package may call {@link #sanitized}; an architecture test fails for any other caller in the main code.
 * Templates print unescaped what has this type and nothing else.
 */
public final class SafeHtml {
    private static final SafeHtml EMPTY = new SafeHtml("");

    private final String value;

    private SafeHtml(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** Takes HTML that has been sanitized. To be called by {@code content.markdown} alone. */
    public static SafeHtml sanitized(String html) {
        return new SafeHtml(html);
    }

    /** Nothing at all. */
    public static SafeHtml empty() {
        return EMPTY;
    }

    /** The HTML. */
    public String value() {
        return value;
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml html && html.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
