package warmstart.content.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warmstart.content.markdown.tree.InlinePattern;

/**
 * Tries the patterns of all constructs at each character with a meaning.
 *
 * <p>It also lets the parser be stopped. Some texts of a few kilobytes, a ladder of backticks for one, keep it busy for a
 * minute, and a thread in Java can only stop itself: here it looks whether it should.
 */
final class InlinePatterns implements InlineParserExtensionFactory {
    /** Where the parser itself spends its time; looked at although no pattern of ours begins there. */
    private static final String COSTLY = "`[]!<*_~&\\";

    private final List<InlinePattern> patterns;

    InlinePatterns(List<InlinePattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    @Override
    public CharSequence getCharacters() {
        StringBuilder characters = new StringBuilder(COSTLY);
        patterns.forEach(pattern -> characters.append(pattern.firstCharacters()));
        return characters
                .chars()
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    @Override
    public InlineParserExtension apply(LightInlineParser inlineParser) {
        return new Trial();
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

    private final class Trial implements InlineParserExtension {
        @Override
        public boolean parse(LightInlineParser parser) {
            Guard.checkTime();
            char next = parser.peek();
            for (InlinePattern pattern : patterns) {
                if (pattern.firstCharacters().indexOf(next) >= 0 && pattern.tryAt(parser)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void finalizeDocument(InlineParser inlineParser) {
            // Nothing is kept between documents.
        }

        @Override
        public void finalizeBlock(InlineParser inlineParser) {
            // Nothing is kept between blocks.
        }
    }
}
