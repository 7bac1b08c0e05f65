package warmstart.web.drive;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Follows every link of every page, from one page on, as far as they stay on the server. */
public final class Crawl {
    private final Map<String, Reply> replies = new TreeMap<>();
    private final Map<String, Html> pages = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    /**
     * A link of a page.
     *
     * @param page where it stands
     * @param tag what holds it
     * @param target as written
     */
    public record Link(String page, Html.Tag tag, String target) {
        /** Whether it leads off the server. */
        public boolean leaves() {
            return target.matches("(?i)[a-z][a-z0-9+.-]*:.*") || target.startsWith("//");
        }

        /** Where it leads on the server, without its fragment. */
        public String path() {
            URI resolved = URI.create("http://server" + page).resolve(target);
            String query = resolved.getRawQuery() == null ? "" : "?" + resolved.getRawQuery();
            return resolved.getRawPath() + query;
        }

        /** The place on the page it leads to; empty when none is named. */
        public String fragment() {
            String fragment = URI.create(target).getFragment();
            return fragment == null ? "" : fragment;
        }

        @Override
        public String toString() {
            return page + " -> " + target;
        }
    }

    private Crawl() {}

    /** Everything that can be reached from these pages. */
    public static Crawl from(Visitor visitor, String... starts) {
        Crawl crawl = new Crawl();
        Collections.addAll(crawl.ahead, starts);
        Set<String> seen = new TreeSet<>(crawl.ahead);
        while (!crawl.ahead.isEmpty()) {
            String path = crawl.ahead.remove();
            crawl.read(path, visitor.get(path));
            crawl.links.stream()
                    .filter(link -> link.page().equals(path) && !link.leaves())
                    .map(Link::path)
                    .filter(seen::add)
                    .forEach(crawl.ahead::add);
        }
        return crawl;
    }

    private void read(String path, Reply reply) {
        replies.put(path, reply);
        if (reply.header("Content-Type").startsWith("text/html")) {
            Html html = reply.html();
            pages.put(path, html);
            html.tags().forEach(tag -> addresses(tag).forEach(target -> links.add(new Link(path, tag, target))));
        }
    }

    private static Stream<String> addresses(Html.Tag tag) {
        return Stream.of("href", "src", "xlink:href", "poster", "data")
                .filter(tag::has)
                .map(tag::value);
    }

    /** What came back, by path. */
    public Map<String, Reply> replies() {
        return Collections.unmodifiableMap(replies);
    }

    /** The pages among it. */
    public Map<String, Html> pages() {
        return Collections.unmodifiableMap(pages);
    }

    /** All links of all pages. */
    public List<Link> links() {
        return Collections.unmodifiableList(links);
    }
}
