package warmstart.web;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import warmstart.notes.Page;
import warmstart.study.Shelf;

/** The topics whose addresses share the most words with one that leads nowhere. */
final class NearestPages implements Function<String, List<ErrorPages.Suggestion>> {
    private static final int SHOWN_MAX = 3;

    private final Supplier<Shelf> shelf;

    NearestPages(Supplier<Shelf> shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<ErrorPages.Suggestion> apply(String path) {
        Set<String> wanted = words(path);
        return shelf.get().vault().pages().stream()
                .filter(page -> shared(page, wanted) > 0)
                .sorted(Comparator.comparing((Page page) -> -shared(page, wanted)))
                .limit(SHOWN_MAX)
                .map(page -> new ErrorPages.Suggestion(page.title(), page.address()))
                .toList();
    }

    /** The name counts more than the folders, in which many pages lie. */
    private static long shared(Page page, Set<String> wanted) {
        long inName = words(page.name()).stream().filter(wanted::contains).count();
        long inFolders =
                words(page.id().value()).stream().filter(wanted::contains).count();
        return inName * 10 + inFolders;
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new LinkedHashSet<>(List.of(warmstart.base.Slug.of(text).split("-")));
        words.removeIf(word -> word.length() < 3 || word.equals("topics") || word.equals("lambda"));
        return words;
    }
}
