package warmstart.content.markdown;

import java.util.List;
import java.util.Objects;
import warmstart.base.Problem;
import warmstart.notes.SafeHtml;

/**
 * Markdown as HTML.
 *
 * @param html what to show; the source as text when it could not be laid out
 * @param problems what the author should mend
 */
public record Rendered(SafeHtml html, List<Problem> problems) {
    public Rendered {
        Objects.requireNonNull(html, "html");
        problems = List.copyOf(problems);
    }
}
