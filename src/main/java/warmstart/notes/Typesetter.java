package warmstart.notes;

/**
 * Lays out Markdown that is no note: the stem of a question, an option, an explanation. Wikilinks are followed from the top
 * of the vault. Thread-safe; nothing here throws for a bad text.
 */
public interface Typesetter {
    /** Paragraphs, lists and code. */
    SafeHtml block(String markdown);

    /** A single line, with no paragraph around it, so that it fits into a sentence or a label. */
    SafeHtml line(String markdown);
}
