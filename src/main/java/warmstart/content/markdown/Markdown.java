package warmstart.content.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.base.Problem;
import warmstart.base.Where;
import warmstart.content.markdown.tree.Reports;
import warmstart.content.markdown.tree.Scope;
import warmstart.facts.FactCatalog;
import warmstart.notes.Page;
import warmstart.notes.PageId;
import warmstart.notes.SafeHtml;
import warmstart.notes.Vault;

/**
 * Obsidian Markdown in, safe HTML out. Thread-safe; one for the whole program.
 *
 * <p>A note is read twice: {@link #parse} finds its headings, blocks and links, and when those of all notes are known,
 * {@link #render} lays it out. Nothing here throws for a bad text: what cannot be laid out is shown as its source.
 */
public final class Markdown {
    private final Parser parser = Constructs.parser();
    private final HtmlRenderer renderer = Constructs.renderer();

    private final Guard guard;

    /** Makes ready for texts of every kind. */
    public Markdown() {
        this(Guard.MILLIS_MAX);
    }

    /** The same with another limit of time for one text. */
    Markdown(long millisMax) {
        this.guard = new Guard(millisMax);
        // The parser keeps one set of special characters for all threads and completes it when it meets its first
        // table; after this it is never written to again.
        document(new NoteSource("", 1, "| a |\n|---|\n| b |\n"));
    }

    /** Takes a note apart. */
    public ParsedNote parse(NoteSource source) {
        return Limits.refusal(source.text())
                .map(reason -> ParsedNote.refused(problem(source, reason)))
                .orElseGet(() -> guard.run(
                        () -> Anatomy.of(document(source), source.lines()),
                        reason -> ParsedNote.refused(problem(source, reason))));
    }

    /**
     * Lays out a note.
     *
     * @param page the page that it becomes
     * @param source its text; has to be one that {@link #parse} could read
     * @param library the notes and facts it may show
     */
    public Rendered render(Page page, NoteSource source, Library library) {
        return guarded(source, () -> {
            Scope scope = new Scope(
                    library.vault(),
                    page,
                    library.factsOf(page.id()),
                    new Transclusion(this, library, page),
                    "",
                    new Reports(source.lines()));
            return rendered(html(document(source), scope), scope);
        });
    }

    /**
     * Lays out a piece of Markdown that is no note, such as the brief of a lab. Wikilinks are followed from the top of
     * the vault; an embedded note becomes a link to it.
     *
     * @param source the Markdown
     * @param where the file and line at which it begins, for problems
     * @param vault the notes it may link to
     */
    public Rendered fragment(String source, Where where, Vault vault) {
        NoteSource text = new NoteSource(where.file(), Math.max(1, where.line()), source);
        return guarded(text, () -> {
            Scope scope = fragmentScope(text, vault);
            return rendered(html(document(text), scope), scope);
        });
    }

    /** The same for a single line: no paragraph around it, so that it fits into a sentence, label or table cell. */
    public Rendered line(String source, Where where, Vault vault) {
        NoteSource text = new NoteSource(where.file(), Math.max(1, where.line()), source);
        return guarded(text, () -> {
            Scope scope = fragmentScope(text, vault);
            String html = html(document(text), scope).strip();
            boolean oneParagraph = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - "</p>".length();
            return rendered(
                    oneParagraph ? html.substring("<p>".length(), html.length() - "</p>".length()) : html, scope);
        });
    }

    /** A text as it was written, for a note that cannot be laid out. */
    public SafeHtml asSource(NoteSource source) {
        String text = source.text();
        String shown = text.length() > Limits.CHARACTERS_MAX ? text.substring(0, Limits.CHARACTERS_MAX) : text;
        return Sanitizer.clean("<p class=\"missing\">This note cannot be laid out. Its source:</p>\n"
                + "<div class=\"code\"><pre tabindex=\"0\"><code>" + Escaping.escapeHtml(shown, true)
                + "</code></pre></div>\n");
    }

    private Scope fragmentScope(NoteSource text, Vault vault) {
        Page atTop = new Page(
                new PageId("-"),
                "",
                "",
                "",
                List.of(),
                List.of(),
                Page.LAST,
                "",
                List.of(),
                List.of(),
                List.of(),
                SafeHtml.empty());
        Library library = new Library(vault, Map.of(), FactCatalog.empty());
        return new Scope(
                vault, atTop, List.of(), new Transclusion(this, library, atTop), "f-", new Reports(text.lines()));
    }

    private Rendered guarded(NoteSource source, Supplier<Rendered> work) {
        Optional<String> refusal = Limits.refusal(source.text());
        return refusal.map(reason -> refused(source, reason))
                .orElseGet(() -> guard.run(work, reason -> refused(source, reason)));
    }

    private Rendered refused(NoteSource source, String reason) {
        return new Rendered(asSource(source), List.of(problem(source, reason)));
    }

    private static Problem problem(NoteSource source, String reason) {
        return Problem.error(
                Where.file(source.file()), "the note " + reason, "it is shown as its source; divide or simplify it");
    }

    private static Rendered rendered(String html, Scope scope) {
        return new Rendered(Sanitizer.clean(html), scope.reports().sorted());
    }

    /** A fresh tree of a text, shaped but not yet dressed. */
    Document document(NoteSource source) {
        Document document = parser.parse(source.text());
        Constructs.shape(document);
        return document;
    }

    /** The HTML of a tree, not yet sanitized. */
    String html(Document document, Scope scope) {
        Constructs.dress(document, scope);
        Guard.checkTime();
        return renderer.render(document);
    }
}
