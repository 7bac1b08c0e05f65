package warmstart.content.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import warmstart.content.markdown.block.BlockIds;
import warmstart.content.markdown.block.Callouts;
import warmstart.content.markdown.block.CodeBlocks;
import warmstart.content.markdown.block.Footnotes;
import warmstart.content.markdown.block.Headings;
import warmstart.content.markdown.block.Tables;
import warmstart.content.markdown.block.Tasks;
import warmstart.content.markdown.inline.BareAddresses;
import warmstart.content.markdown.inline.Comments;
import warmstart.content.markdown.inline.Embeds;
import warmstart.content.markdown.inline.FactMarks;
import warmstart.content.markdown.inline.Highlight;
import warmstart.content.markdown.inline.MarkdownLinks;
import warmstart.content.markdown.inline.RawHtml;
import warmstart.content.markdown.inline.Tags;
import warmstart.content.markdown.inline.Wikilinks;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.InlinePattern;
import warmstart.content.markdown.tree.Scope;

/** All constructs, in the order in which they shape a document. To add one, write its class and name it here. */
final class Constructs {
    private static final List<Construct> ALL = List.of(
            // Block ids first: they are gone from the text before headings are named and paragraphs divided.
            new BlockIds(),
            new Headings(),
            new Wikilinks(),
            new Embeds(),
            new MarkdownLinks(),
            new BareAddresses(),
            new Highlight(),
            new Comments(),
            new Tags(),
            new Callouts(),
            new Tables(),
            new Tasks(),
            new CodeBlocks(),
            new RawHtml(),
            // Facts before footnotes: marking moves text about, the list of footnotes only looks at it.
            new FactMarks(),
            new Footnotes());

    private Constructs() {}

    static Parser parser() {
        List<Extension> extensions = new ArrayList<>(List.of(StrikethroughExtension.create()));
        ALL.forEach(construct -> extensions.addAll(construct.extensions()));
        MutableDataSet options = new MutableDataSet().set(Parser.EXTENSIONS, extensions);
        ALL.forEach(construct -> construct.configure(options));
        Parser.Builder builder = Parser.builder(options);
        builder.customBlockParserFactory(new LinePatience());
        ALL.forEach(construct -> construct.read(builder));
        List<InlinePattern> patterns =
                ALL.stream().flatMap(construct -> construct.patterns().stream()).toList();
        builder.customInlineParserExtensionFactory(new InlinePatterns(patterns));
        return builder.build();
    }

    static HtmlRenderer renderer() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(StrikethroughExtension.create()))
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false)
                // Whatever no construct of ours writes must not reach the page unescaped.
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.INDENT_SIZE, 0);
        HtmlRenderer.Builder builder = HtmlRenderer.builder(options);
        Set<NodeRenderingHandler<?>> handlers = new LinkedHashSet<>();
        ALL.forEach(construct -> handlers.addAll(construct.renderers()));
        builder.nodeRendererFactory(any -> () -> handlers);
        ALL.forEach(construct -> construct.write(builder));
        return builder.build();
    }

    static void shape(Document document) {
        for (Construct construct : ALL) {
            Guard.checkTime();
            construct.shape(document);
        }
    }

    static void dress(Document document, Scope scope) {
        scope.enter(document);
        for (Construct construct : ALL) {
            Guard.checkTime();
            construct.dress(document, scope);
        }
    }
}
