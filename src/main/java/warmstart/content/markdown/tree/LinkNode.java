package warmstart.content.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import warmstart.notes.LinkTarget;

/** A wikilink or embed in the tree: {@code [[Timeout#The limit|limit]]}, {@code ![[queue.svg|Event queue|500]]}. */
public final class LinkNode extends Node {
    private final LinkTarget target;
    private final String label;
    private final boolean embed;

    /**
     * A link as it was read.
     *
     * @param chars the source with its brackets
     * @param target what stands before the first pipe
     * @param label what stands after it; empty when there is no pipe
     * @param embed whether an exclamation mark stands before it
     */
    public LinkNode(BasedSequence chars, LinkTarget target, String label, boolean embed) {
        super(chars);
        this.target = target;
        this.label = label;
        this.embed = embed;
    }

    /** What it points at. */
    public LinkTarget target() {
        return target;
    }

    /** What the author wrote after the pipe. */
    public String label() {
        return label;
    }

    /** Whether the target is to be shown in place. */
    public boolean embed() {
        return embed;
    }

    /** The text a reader sees: the label, else {@code Page > Heading} as Obsidian shows it. */
    public String shown() {
        if (!label.isEmpty()) {
            return label;
        }
        String headings = String.join(" > ", target.headings());
        if (target.isLocal()) {
            return headings.isEmpty() ? "^" + target.block() : headings;
        }
        return headings.isEmpty() ? target.note() : target.note() + " > " + headings;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
