package warmstart.content.markdown.tree;

import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.NullableDataKey;
import java.util.List;
import java.util.Objects;
import warmstart.facts.Fact;
import warmstart.notes.Page;
import warmstart.notes.Vault;

/**
 * What a document has to know of the world while it is laid out.
 *
 * @param vault the notes that links lead to
 * @param page the page whose text it is
 * @param facts the facts that the page states
 * @param transcluder shows notes within the page
 * @param embed empty for a page of its own; within another page a prefix that keeps ids apart, such as {@code e1-}
 * @param reports takes what the author should mend
 */
public record Scope(Vault vault, Page page, List<Fact> facts, Transcluder transcluder, String embed, Reports reports) {
    private static final NullableDataKey<Scope> KEY = new NullableDataKey<>("WARMSTART_SCOPE");

    public Scope {
        Objects.requireNonNull(vault, "vault");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(transcluder, "transcluder");
        Objects.requireNonNull(embed, "embed");
        Objects.requireNonNull(reports, "reports");
        facts = List.copyOf(facts);
    }

    /** Whether the document is shown within another page, so that its own anchors stay at home. */
    public boolean isEmbedded() {
        return !embed.isEmpty();
    }

    /** Ties the scope to a document for the time of its rendering. */
    public void enter(Document document) {
        document.set(KEY, this);
    }

    /** The scope of the document that is being rendered. */
    public static Scope of(NodeRendererContext context) {
        return of(context.getOptions());
    }

    /** The scope of a document. */
    public static Scope of(DataHolder document) {
        return Objects.requireNonNull(KEY.get(document), "scope");
    }
}
