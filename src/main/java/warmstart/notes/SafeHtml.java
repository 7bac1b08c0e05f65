package warmstart.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Check;

/**
 * HTML that may be put into a page as it is: {@code <p>An event is kept for up to 6 hours.</p>}.
 *
 * <p>The type is a promise: what is inside went through the sanitizer. Only {@code content.markdown} can keep it, so only
 * classes of that package may call {@link #sanitized}; an architecture test fails for any other caller in the main code.
 * Templates print unescaped what has this type and nothing else.
 */
public final class SafeHtml {
    private static final Pattern FACT_MARK = Pattern.compile(" data-fact=\"([a-z0-9-]+)\"");
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

    /**
     * The same with a word on every fact mark: {@code data-fact="timeout-max" data-heat="warm"}. A mere word leaves the
     * HTML as safe as it was.
     *
     * @param wordOf the word for a fact's id, in lower-case letters; empty for a mark that stays as it is
     * @throws IllegalArgumentException when it is anything but a word
     */
    public SafeHtml withHeat(UnaryOperator<String> wordOf) {
        return new SafeHtml(FACT_MARK.matcher(value).replaceAll(mark -> {
            String word = wordOf.apply(mark.group(1));
            Check.argument(word.matches("[a-z]*"), "not a word: `" + word + "`");
            return Matcher.quoteReplacement(
                    word.isEmpty() ? mark.group() : mark.group() + " data-heat=\"" + word + "\"");
        }));
    }

    /**
     * The parts before, between and after some marks in the text, so that a template can put its own fields in the places
     * of the marks. A part alone need not be whole; all of them together, in order, are what this is.
     *
     * @param marks words without markup, each of which stands in the text once, in this order: {@code {=1}}
     * @throws IllegalArgumentException when one of them is not there
     */
    public List<SafeHtml> around(List<String> marks) {
        List<SafeHtml> parts = new ArrayList<>();
        int from = 0;
        for (String mark : marks) {
            int at = value.indexOf(mark, from);
            Check.argument(at >= 0, "the text lacks `" + mark + "`");
            parts.add(new SafeHtml(value.substring(from, at)));
            from = at + mark.length();
        }
        parts.add(new SafeHtml(value.substring(from)));
        return List.copyOf(parts);
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
