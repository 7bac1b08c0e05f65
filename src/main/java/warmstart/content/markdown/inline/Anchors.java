package warmstart.content.markdown.inline;

import com.vladsch.flexmark.html.HtmlWriter;
import java.util.Optional;
import warmstart.notes.LinkTarget;
import warmstart.notes.Resolution;

/** Writes the HTML of links. */
final class Anchors {
    private Anchors() {}

    /** A link to another site. It tells that site neither where the reader came from nor gives it a handle on our page. */
    static void external(HtmlWriter html, String url, Runnable text) {
        html.attr("href", url).attr("rel", "noopener noreferrer").withAttr().tag("a", false, false, text);
    }

    /** A link within this site. */
    static void site(HtmlWriter html, String address, Runnable text) {
        html.attr("href", address).withAttr().tag("a", false, false, text);
    }

    /** A link to a note or file; where there is none yet, its words and a title that says so. */
    static void internal(HtmlWriter html, Resolution resolution, LinkTarget target, Runnable text) {
        Optional<String> address = resolution.address();
        if (address.isPresent()) {
            site(html, address.get(), text);
        } else {
            missing(html, "Nothing is called \u201c" + target.note() + "\u201d in this vault", text);
        }
    }

    /** The words of a link that leads nowhere. */
    static void missing(HtmlWriter html, String title, Runnable text) {
        html.attr("class", "missing").attr("title", title).withAttr().tag("span", false, false, text);
    }
}
