package warmstart.notes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import warmstart.notes.spelling.NotePath;

/** Builds the tree of folders from the paths of the pages. */
final class Tree {
    private Tree() {}

    static Folder of(List<Page> pages) {
        return folder("", pages);
    }

    /** All pages in the order in which the tree shows them. */
    static Stream<Page> inOrder(Folder folder) {
        return Stream.concat(folder.pages().stream(), folder.folders().stream().flatMap(Tree::inOrder));
    }

    private static Folder folder(String path, List<Page> below) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int depth = path.isEmpty() ? 0 : path.length() + 1;
        List<Page> here = below.stream()
                .filter(page -> page.folder().equals(path))
                .sorted(reading(name))
                .toList();
        List<Folder> folders = below.stream()
                .filter(page -> !page.folder().equals(path))
                .collect(Collectors.groupingBy(page -> firstFolder(page.file(), depth)))
                .entrySet()
                .stream()
                .map(entry -> folder(NotePath.join(path, entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(Tree::order).thenComparing(Folder::name))
                .toList();
        return new Folder(name, path, folders, here);
    }

    private static Comparator<Page> reading(String folderName) {
        return Comparator.<Page, Boolean>comparing(page -> !page.name().equalsIgnoreCase(folderName))
                .thenComparingInt(Page::order)
                .thenComparing(Page::title)
                .thenComparing(Page::file);
    }

    private static String firstFolder(String file, int depth) {
        return file.substring(depth, file.indexOf('/', depth));
    }

    private static int order(Folder folder) {
        return folder.lead()
                .map(Page::order)
                .orElseGet(() -> inOrder(folder).mapToInt(Page::order).min().orElse(Page.LAST));
    }
}
