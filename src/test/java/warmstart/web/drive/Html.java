package warmstart.web.drive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unbescape.html.HtmlEscape;

/** The tags of a page, in their order. Enough of a reader for pages that our own templates made; not for wild ones. */
public final class Html {
    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\\s+[^\\s=>\"'/]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>\"']+))?)*)\\s*/?>",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=>\"'/]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+)))?");

    private final String source;
    private final List<Tag> tags = new ArrayList<>();

    /**
     * An opening tag.
     *
     * @param name in lower case
     * @param attributes as they read, entities resolved; one without a value is empty
     * @param end where the tag ends in the source
     */
    public record Tag(String name, Map<String, String> attributes, int end) {
        /** The value of an attribute; empty text when it is not there. */
        public String value(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        /** Whether it has the attribute. */
        public boolean has(String attribute) {
            return attributes.containsKey(attribute);
        }

        /** Whether one of its classes is this. */
        public boolean hasClass(String name) {
            return List.of(value("class").split("\\s+")).contains(name);
        }
    }

    /** Reads a page. */
    public Html(String source) {
        this.source = source;
        Matcher matcher = TAG.matcher(source);
        while (matcher.find()) {
            if (matcher.group(2) != null && matcher.group(1).isEmpty()) {
                tags.add(new Tag(
                        matcher.group(2).toLowerCase(Locale.ROOT), attributes(matcher.group(3)), matcher.end()));
            }
        }
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            String value = Stream.of(2, 3, 4)
                    .flatMap(group -> Optional.ofNullable(matcher.group(group)).stream())
                    .findFirst()
                    .orElse("");
            attributes.put(matcher.group(1).toLowerCase(Locale.ROOT), HtmlEscape.unescapeHtml(value));
        }
        return attributes;
    }

    /** Every opening tag. */
    public List<Tag> tags() {
        return tags;
    }

    /** The opening tags of this name. */
    public List<Tag> all(String name) {
        return tags.stream().filter(tag -> tag.name().equals(name)).toList();
    }

    /** The text between a tag and the next closing tag of its name, without the tags in it. */
    public String text(Tag tag) {
        int close = source.indexOf("</" + tag.name(), tag.end());
        String inner = source.substring(tag.end(), close < 0 ? source.length() : close);
        return HtmlEscape.unescapeHtml(TAG.matcher(inner).replaceAll("")).strip();
    }

    /** The texts of all tags of this name. */
    public List<String> texts(String name) {
        return all(name).stream().map(this::text).toList();
    }

    /** All ids. */
    public List<String> ids() {
        return tags.stream()
                .filter(tag -> tag.has("id"))
                .map(tag -> tag.value("id"))
                .toList();
    }

    /** The form that is sent to this address. */
    public Form form(String action) {
        Tag form = all("form").stream()
                .filter(tag -> tag.value("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the page has no form for " + action + ":\n" + source));
        int close = source.indexOf("</form", form.end());
        return Form.of(action, new Html(source.substring(form.end(), close)));
    }
}
