package warmstart.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import warmstart.notes.spelling.Fold;
import warmstart.notes.spelling.Nearest;
import warmstart.notes.spelling.NotePath;

/** The names and aliases of all pages, looked up without regard to case. */
final class PageNames {
    /** Fewest folders, then shortest path, then alphabetical: whom a name means when several bear it. */
    private static final Comparator<Page> NEARNESS = Comparator.<Page>comparingLong(
                    page -> page.file().chars().filter(c -> c == '/').count())
            .thenComparingInt(page -> page.file().length())
            .thenComparing(Page::file);

    private final Map<String, List<Page>> byName = new LinkedHashMap<>();
    private final Map<String, Page> byPath = new LinkedHashMap<>();
    private final Map<String, Page> byAlias = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    PageNames(List<Page> pages) {
        List<Page> nearestFirst = pages.stream().sorted(NEARNESS).toList();
        for (Page page : nearestFirst) {
            byName.computeIfAbsent(Fold.name(page.name()), name -> new ArrayList<>())
                    .add(page);
            byPath.putIfAbsent(Fold.name(NotePath.join(page.folder(), page.name())), page);
            page.aliases().forEach(alias -> byAlias.putIfAbsent(Fold.name(alias), page));
            known.add(page.name());
        }
        nearestFirst.forEach(page -> known.addAll(page.aliases()));
    }

    /** The pages with this file name, nearest to the root first. */
    List<Page> named(String name) {
        return byName.getOrDefault(Fold.name(name), List.of());
    }

    /** The page at this path below the root, or none. */
    List<Page> at(String path) {
        Page page = byPath.get(Fold.name(path));
        return page == null ? List.of() : List.of(page);
    }

    /** The page with this alias, or none. */
    List<Page> aliased(String alias) {
        Page page = byAlias.get(Fold.name(alias));
        return page == null ? List.of() : List.of(page);
    }

    /** The pages whose path ends with this one at a folder's border. */
    List<Page> endingWith(String path) {
        String end = "/" + Fold.name(path);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return named(name).stream()
                .filter(page -> ("/" + Fold.name(NotePath.join(page.folder(), page.name()))).endsWith(end))
                .toList();
    }

    /** The name or alias that comes nearest to a name which nobody bears. */
    String nearest(String name) {
        return Nearest.to(name.substring(name.lastIndexOf('/') + 1), known);
    }
}
