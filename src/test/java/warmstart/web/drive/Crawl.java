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

/**
 * Follows every link of every page, from one page on, as far as they stay on the server. Of addresses that differ in nothing but
 * the values of their parameters, so many that any mistake in them shows.
 */
public final class Crawl {
    private static final int ALIKE_MAX = 100;

    private final Map<String, Reply> replies = new TreeMap<>();
    private final Map<String, Html> pages = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Integer> shapes = new TreeMap<>();
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
            crawl.read(path, arrived(path, visitor));
            crawl.links.stream()
                    .filter(link -> link.page().equals(path) && !link.leaves())
                    .map(Link::path)
                    .filter(seen::add)
                    .filter(crawl::isNotYetKnownWell)
                    .forEach(crawl.ahead::add);
        }
        return crawl;
    }

    /** What a browser shows in the end: an address may lead on to another. */
    private static Reply arrived(String path, Visitor visitor) {
        Reply reply = visitor.get(path);
        return reply.status() == 303 ? visitor.get(reply.location()) : reply;
    }

    private boolean isNotYetKnownWell(String path) {
        int query = path.indexOf('?');
        String shape = query < 0
                ? path
                : path.substring(0, query) + path.substring(query).replaceAll("=[^&]*", "");
        return query < 0 || shapes.merge(shape, 1, Integer::sum) <= ALIKE_MAX;
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
