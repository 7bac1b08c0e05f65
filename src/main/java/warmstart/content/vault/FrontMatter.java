package warmstart.content.vault;

import java.util.List;

/**
 * What stands between two lines of {@code ---} at the top of a note.
 *
 * @param title the page's title; empty when the file name serves
 * @param summary one or two sentences about it
 * @param aliases other names of the note
 * @param tags what it is filed under
 * @param order its place in its folder
 */
public record FrontMatter(String title, String summary, List<String> aliases, List<String> tags, int order) {
    public FrontMatter {
        aliases = List.copyOf(aliases);
        tags = List.copyOf(tags);
    }

    /** Nothing said. */
    public static FrontMatter none() {
        return new FrontMatter("", "", List.of(), List.of(), warmstart.notes.Page.LAST);
    }
}
