package warmstart.content.markdown.block;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a callout: like a quote, but its first line is a type and a title. */
final class CalloutParser extends AbstractBlockParser {
    private static final Pattern FIRST_LINE =
            Pattern.compile(">[ \\t]*\\[!([^\\]|\\r\\n]{1,40})(?:\\|[^\\]\\r\\n]*)?]([+-]?)[ \\t]*(.*)");

    private final Callout callout;

    private CalloutParser(Callout callout) {
        this.callout = callout;
    }

    /** A callout in the tree. */
    static final class Callout extends Block {
        private final String type;
        private final String fold;
        private final Title title;

        Callout(String type, String fold, Title title) {
            this.type = type;
            this.fold = fold;
            this.title = title;
            appendChild(title);
        }

        /** The type in lower case: {@code trap}. */
        String type() {
            return type;
        }

        /** {@code -} when it starts folded, {@code +} when it starts open, empty when it does not fold. */
        String fold() {
            return fold;
        }

        Title title() {
            return title;
        }

        /** What stands for a title that the author left out: {@code Trap}. */
        String defaultTitle() {
            String words = type.replace('-', ' ');
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** The title of a callout; has no children when the author left it out. */
    static final class Title extends Block {
        Title(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    @Override
    public Block getBlock() {
        return callout;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
        return true;
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser lastMatchedBlockParser) {
        return false;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean marked = !state.isBlank()
                && state.getIndent() < state.getParsing().CODE_BLOCK_INDENT
                && state.getLine().charAt(state.getNextNonSpaceIndex()) == '>';
        return marked ? BlockContinue.atColumn(columnAfterMarker(state)) : BlockContinue.none();
    }

    /** One space after the marker belongs to it. */
    private static int columnAfterMarker(ParserState state) {
        int after = state.getNextNonSpaceIndex() + 1;
        boolean space = after < state.getLine().length()
                && " \t".indexOf(state.getLine().charAt(after)) >= 0;
        return state.getColumn() + state.getIndent() + (space ? 2 : 1);
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (!callout.title.getChars().isBlank()) {
            inlineParser.parse(callout.title.getChars(), callout.title);
        }
    }

    @Override
    public void closeBlock(ParserState state) {
        callout.setCharsFromContent();
        removeBlankLines();
    }

    /** Recognises the first line. */
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new AbstractBlockParserFactory(options) {
                @Override
                public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                    BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
                    boolean quote = state.getIndent() < state.getParsing().CODE_BLOCK_INDENT && line.startsWith(">");
                    Matcher first = FIRST_LINE.matcher(line);
                    return quote && first.matches() ? start(state, line, first) : BlockStart.none();
                }
            };
        }

        private static BlockStart start(ParserState state, BasedSequence line, Matcher first) {
            Title title = new Title(line.subSequence(first.start(3), first.end(3)));
            Callout callout = new Callout(first.group(1).strip().toLowerCase(Locale.ROOT), first.group(2), title);
            return BlockStart.of(new CalloutParser(callout))
                    .atIndex(state.getLine().length());
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(BlockQuoteParser.Factory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
