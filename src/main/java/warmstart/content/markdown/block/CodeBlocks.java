package warmstart.content.markdown.block;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.PlainText;

/**
 * Code: fenced with a language ({@code ```json}), indented, and {@code `within a line`}. A wide block scrolls by itself
 * and can therefore be reached with the keyboard.
 */
public final class CodeBlocks implements Construct {
    private static final Pattern LANGUAGE = Pattern.compile("\\s*([A-Za-z0-9][A-Za-z0-9_+#.-]{0,29})(?:\\s.*)?");

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(
                new NodeRenderingHandler<>(
                        FencedCodeBlock.class,
                        (code, context, html) -> write(
                                html,
                                language(code.getInfo().toString()),
                                code.getContentChars().normalizeEOL())),
                new NodeRenderingHandler<>(
                        IndentedCodeBlock.class,
                        (code, context, html) -> write(
                                html,
                                "",
                                code.getContentChars().trimTailBlankLines().normalizeEndWithEOL())),
                new NodeRenderingHandler<>(
                        Code.class,
                        (code, context, html) ->
                                html.tag("code", false, false, () -> html.text(PlainText.code(code)))));
    }

    private static String language(String info) {
        Matcher language = LANGUAGE.matcher(info);
        return language.matches() ? language.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static void write(HtmlWriter html, String language, String code) {
        html.line();
        html.attr("class", "code").withAttr().tag("div");
        html.attr("tabindex", "0").withAttr(INNER).tag("pre").openPre();
        if (!language.isEmpty()) {
            html.attr("class", "language-" + language).withAttr(INNER);
        }
        html.tag("code").text(code).tag("/code");
        html.tag("/pre").closePre();
        html.tag("/div").line();
    }
}
