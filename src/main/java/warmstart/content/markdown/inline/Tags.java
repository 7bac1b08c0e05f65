package warmstart.content.markdown.inline;

import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.InlinePattern;
import warmstart.content.markdown.tree.PlainText;

/** Tags: {@code #lambda}, {@code #exam/dva-c03}. {@code #1984} is a number and no tag. */
public final class Tags implements Construct {
    private static final Pattern TAG = Pattern.compile(
            "(?<![^\\s(])#(?=[\\p{N}/]*[\\p{L}\\p{So}_-])[\\p{L}\\p{M}\\p{N}\\p{So}\\uFE0F\\u200D_/-]+");

    /** A tag in the tree. */
    public static final class Tag extends Node implements PlainText.Shown {
        Tag(BasedSequence chars) {
            super(chars);
        }

        /** The tag without its hash sign. */
        public String name() {
            return getChars().toString().substring(1);
        }

        @Override
        public String shown() {
            return getChars().toString();
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    @Override
    public List<InlinePattern> patterns() {
        return List.of(new InlinePattern(
                "#",
                TAG,
                (match, line) -> Optional.of(new Tag(line.getInput().subSequence(match.start(), match.end())))));
    }

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(new NodeRenderingHandler<>(
                Tag.class,
                (tag, context, html) ->
                        html.attr("class", "tag").withAttr().tag("span", false, false, () -> html.text(tag.shown()))));
    }
}
