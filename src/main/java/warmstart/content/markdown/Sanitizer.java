package warmstart.content.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import warmstart.notes.SafeHtml;

/**
 * The last word on what reaches a page: exactly the elements and attributes that our constructs write, nothing else. It
 * is there for the mistake that a construct may make one day.
 */
final class Sanitizer {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_-]+");
    private static final Pattern CLASS = Pattern.compile("note|note trap|missing|code|pan|fact|anchor|tag|embed|source"
            + "|footnotes|fig|task|align-right|align-center|language-[a-z0-9][a-z0-9_+#.-]{0,29}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://|mailto:|/(?![/\\\\])|#).*", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("/files/[A-Za-z0-9._~/%-]+");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "hr", "br", "div", "figure")
            .allowElements("aside", "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "pre", "code")
            .allowElements("strong", "em", "del", "mark", "kbd", "sub", "sup", "u", "s", "b", "i", "small", "span")
            .allowElements("a", "img", "input")
            .allowAttributes("id")
            .matching(ID)
            .globally()
            .allowAttributes("class")
            .matching(CLASS)
            .globally()
            .allowAttributes("title", "aria-label")
            .globally()
            .allowAttributes("tabindex")
            .matching(false, "0")
            .onElements("div", "pre")
            .allowAttributes("role")
            .matching(false, "region")
            .onElements("div")
            .allowAttributes("data-callout")
            .onElements("aside")
            .allowAttributes("open")
            .onElements("details")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("scope")
            .matching(false, "col", "row")
            .onElements("th")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowAttributes("rel")
            .matching(false, "noopener noreferrer")
            .onElements("a")
            .allowAttributes("data-fact")
            .matching(ID)
            .onElements("a")
            .allowAttributes("src")
            .matching(FILE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowAttributes("loading")
            .matching(false, "lazy")
            .onElements("img")
            .allowAttributes("type")
            .matching(false, "checkbox")
            .onElements("input")
            .allowAttributes("disabled", "checked")
            .onElements("input")
            .allowUrlProtocols("https", "http", "mailto")
            .toFactory();

    private Sanitizer() {}

    static SafeHtml clean(String html) {
        return SafeHtml.sanitized(POLICY.sanitize(html));
    }
}
