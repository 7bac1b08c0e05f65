package warmstart.content.markdown.inline;

import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.InlinePattern;
import warmstart.content.markdown.tree.Scope;

/** What only the author sees: {@code %%check this%%} within a paragraph, or lines between two lines of {@code %%}. */
public final class Comments implements Construct {
    private static final String FENCE = "%%";
    private static final Pattern INLINE = Pattern.compile("%%[^%]*+(?:%(?!%)[^%]*+)*+%%");

    /** A comment within a paragraph. */
    static final class InlineComment extends Node {
        InlineComment(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** A comment of whole lines. */
    static final class CommentBlock extends Block {
        private boolean closed;

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    @Override
    public List<InlinePattern> patterns() {
        return List.of(new InlinePattern(
                "%",
                INLINE,
                (match, line) ->
                        Optional.of(new InlineComment(line.getInput().subSequence(match.start(), match.end())))));
    }

    @Override
    public void read(Parser.Builder parser) {
        parser.customBlockParserFactory(new Lines());
    }

    @Override
    public void dress(Document document, Scope scope) {
        for (Node node : document.getDescendants()) {
            if (node instanceof CommentBlock comment && !comment.closed) {
                scope.reports().warning(comment, "the comment `%%` is never closed", "end it with a line of `%%`");
            }
        }
    }

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(
                new NodeRenderingHandler<>(InlineComment.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(CommentBlock.class, (node, context, html) -> {}));
    }

    private static final class CommentParser extends AbstractBlockParser {
        private final CommentBlock block = new CommentBlock();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (block.closed) {
                return BlockContinue.none();
            }
            block.closed = state.getLine().toString().contains(FENCE);
            return BlockContinue.atIndex(state.getLine().length());
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            block.setChars(
                    block.getChars().isNull()
                            ? line
                            : block.baseSubSequence(block.getStartOffset(), line.getEndOffset()));
        }

        @Override
        public void closeBlock(ParserState state) {
            // Its characters were gathered line by line.
        }
    }

    /** A line that opens a comment and does not close it. */
    private static final class Lines implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new AbstractBlockParserFactory(options) {
                @Override
                public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                    String line = state.getLine()
                            .subSequence(state.getNextNonSpaceIndex())
                            .toString();
                    boolean opens = state.getIndent() < state.getParsing().CODE_BLOCK_INDENT
                            && line.startsWith(FENCE)
                            && line.indexOf(FENCE, FENCE.length()) < 0;
                    return opens ? BlockStart.of(new CommentParser()).atIndex(state.getIndex()) : BlockStart.none();
                }
            };
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
