package warmstart.notes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder of the vault, as the tree beside a page shows it.
 *
 * <p>Pages are sorted by their order, then their title. A note that is called like its folder ({@code
 * Lambda/Lambda.md}) leads it. Folders are sorted by the order of their leading note, else by the smallest order of a
 * page in them, then by name.
 *
 * @param name the last part of its path; empty for the vault itself
 * @param path its path below the content folder; empty for the vault itself
 * @param folders the folders in it
 * @param pages the notes directly in it
 */
public record Folder(String name, String path, List<Folder> folders, List<Page> pages) {
    public Folder {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        folders = List.copyOf(folders);
        pages = List.copyOf(pages);
    }

    /** The note that is called like the folder, if there is one; it is also the first of the pages. */
    public Optional<Page> lead() {
        return pages.stream().filter(page -> page.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Whether the page lies in this folder or below it. */
    public boolean holds(Page page) {
        return path.isEmpty() || page.file().startsWith(path + "/");
    }
}
