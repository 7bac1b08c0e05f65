package warmstart.content.markdown;

import java.util.List;
import warmstart.base.Problem;
import warmstart.notes.Block;
import warmstart.notes.Heading;
import warmstart.notes.WikiLink;

/**
 * What a note consists of, before any link is followed.
 *
 * @param headings its headings from top to bottom
 * @param blocks its blocks with an id from top to bottom, those with a repeated id included
 * @param links its links and embeds from top to bottom
 * @param tags the tags in its text
 * @param refusal why it cannot be laid out; empty for all but hostile notes, else it has exactly one problem
 */
public record ParsedNote(
        List<Heading> headings, List<Block> blocks, List<WikiLink> links, List<String> tags, List<Problem> refusal) {
    public ParsedNote {
        headings = List.copyOf(headings);
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        tags = List.copyOf(tags);
        refusal = List.copyOf(refusal);
    }

    /** A note of which nothing is known but that it cannot be laid out. */
    static ParsedNote refused(Problem problem) {
        return new ParsedNote(List.of(), List.of(), List.of(), List.of(), List.of(problem));
    }

    /** Whether it can be laid out. */
    public boolean isReadable() {
        return refusal.isEmpty();
    }
}
