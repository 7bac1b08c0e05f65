package warmstart.content.markdown;

import java.util.List;
import warmstart.base.Where;
import warmstart.notes.SafeHtml;
import warmstart.notes.Vault;

/** Obsidian Markdown in, safe HTML out. Thread-safe; one for the whole program. */
public final class Markdown {
    /**
     * Lays out a piece of Markdown that is no note, such as the brief of a lab. Wikilinks are followed from the top of
     * the vault.
     *
     * @param source the Markdown
     * @param where the file and line at which it begins, for problems
     * @param vault the notes it may link to
     */
    public Rendered fragment(String source, Where where, Vault vault) {
        return new Rendered(SafeHtml.empty(), List.of());
    }

    /** The same for a single line: no paragraph around it, so that it fits into a sentence, label or table cell. */
    public Rendered line(String source, Where where, Vault vault) {
        return new Rendered(SafeHtml.empty(), List.of());
    }
}
