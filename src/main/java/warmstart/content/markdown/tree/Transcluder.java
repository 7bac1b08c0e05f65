package warmstart.content.markdown.tree;

import warmstart.notes.Resolution;

/** Shows a note, a section or a block within another page. */
@FunctionalInterface
public interface Transcluder {
    /**
     * The HTML of what an embed leads to, not yet sanitized.
     *
     * @param resolution where the embed leads; its page is there
     * @param scope the scope of the embedding page
     */
    String show(Resolution resolution, Scope scope);
}
