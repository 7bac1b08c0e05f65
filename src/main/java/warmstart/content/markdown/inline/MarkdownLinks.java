package warmstart.content.markdown.inline;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import warmstart.content.markdown.tree.Address;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.PlainText;
import warmstart.content.markdown.tree.Scope;
import warmstart.notes.Attachments;
import warmstart.notes.Resolution;

/**
 * Links and pictures in Markdown's own syntax: {@code [the quotas](https://docs.aws.amazon.com/…)}, {@code
 * [limit](Timeout.md#The%20limit)}, {@code ![Event queue|500](queue.svg)}, {@code <https://aws.amazon.com>}.
 *
 * <p>A title ({@code "…"} after the address) is not shown: without a mouse nobody could read it.
 *
 * <p>Every address goes through {@link Address}. A picture of another site is shown as a link: a page asks no other host.
 */
public final class MarkdownLinks implements Construct {
    private static final int URL_CHARACTERS_MAX = 80;

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(
                new NodeRenderingHandler<>(Link.class, MarkdownLinks::link),
                new NodeRenderingHandler<>(LinkRef.class, MarkdownLinks::linkRef),
                new NodeRenderingHandler<>(AutoLink.class, MarkdownLinks::autoLink),
                new NodeRenderingHandler<>(MailLink.class, MarkdownLinks::mailLink),
                new NodeRenderingHandler<>(Image.class, MarkdownLinks::image),
                new NodeRenderingHandler<>(ImageRef.class, MarkdownLinks::imageRef));
    }

    /** The address of a node of Markdown's own link syntax, decoded; empty for any other node. */
    public static Optional<String> url(Node node, Document document) {
        if (node instanceof Link link) {
            return Optional.of(link.getUrl().unescape());
        }
        if (node instanceof Image image) {
            return Optional.of(image.getUrl().unescape() + image.getUrlContent());
        }
        if (node instanceof RefNode ref) {
            Reference reference = ref.getReferenceNode(document);
            return reference == null
                    ? Optional.empty()
                    : Optional.of(reference.getUrl().unescape());
        }
        return Optional.empty();
    }

    private static void link(Link link, NodeRendererContext context, HtmlWriter html) {
        write(link, link.getUrl().unescape(), context, html);
    }

    private static void linkRef(LinkRef link, NodeRendererContext context, HtmlWriter html) {
        Optional<String> url = url(link, context.getDocument());
        if (url.isPresent()) {
            write(link, url.get(), context, html);
        } else {
            context.delegateRender();
        }
    }

    private static void write(Node link, String url, NodeRendererContext context, HtmlWriter html) {
        Scope scope = Scope.of(context);
        Runnable text = () -> context.renderChildren(link);
        Address address = Address.of(url);
        if (address instanceof Address.External external) {
            Anchors.external(html, external.url(), text);
        } else if (address instanceof Address.Site site) {
            Anchors.site(html, site.path(), text);
        } else if (address instanceof Address.Internal internal) {
            Resolution resolution = scope.vault().resolve(internal.target(), scope.page());
            Anchors.internal(html, resolution, internal.target(), text);
        } else {
            refuse(link, url, scope, html, text);
        }
    }

    private static void refuse(Node link, String url, Scope scope, HtmlWriter html, Runnable text) {
        scope.reports()
                .error(
                        link,
                        "the address `" + printable(url) + "` is not allowed",
                        "use https, http, mailto, or a note's name");
        Anchors.missing(html, "This link was removed: its address is not allowed", text);
    }

    private static String printable(String url) {
        String visible = url.replaceAll("\\p{Cntrl}", "\ufffd");
        return visible.length() > URL_CHARACTERS_MAX ? visible.substring(0, URL_CHARACTERS_MAX) + "\u2026" : visible;
    }

    private static void autoLink(AutoLink link, NodeRendererContext context, HtmlWriter html) {
        String url = link.getUrl().unescape();
        if (Address.of(url) instanceof Address.External external) {
            Anchors.external(html, external.url(), () -> html.text(link.getText()));
        } else {
            refuse(link, url, Scope.of(context), html, () -> html.text(link.getText()));
        }
    }

    private static void mailLink(MailLink link, NodeRendererContext context, HtmlWriter html) {
        String text = link.getText().unescape();
        if (Address.of("mailto:" + text) instanceof Address.External external) {
            Anchors.external(html, external.url(), () -> html.text(text));
        } else {
            html.text(link.getChars());
        }
    }

    private static void image(Image image, NodeRendererContext context, HtmlWriter html) {
        picture(image, url(image, context.getDocument()).orElse(""), context, html);
    }

    private static void imageRef(ImageRef image, NodeRendererContext context, HtmlWriter html) {
        Optional<String> url = url(image, context.getDocument());
        if (url.isPresent()) {
            picture(image, url.get(), context, html);
        } else {
            context.delegateRender();
        }
    }

    private static void picture(Node image, String url, NodeRendererContext context, HtmlWriter html) {
        Scope scope = Scope.of(context);
        PictureSize size = PictureSize.parse(PlainText.of(image));
        Address address = Address.of(url);
        if (address instanceof Address.External external) {
            String name = size.description().isEmpty() ? external.url() : size.description();
            Anchors.external(html, external.url(), () -> html.text(name));
        } else if (address instanceof Address.Internal internal) {
            Optional<String> file = scope.vault()
                    .resolve(internal.target(), scope.page())
                    .attachment()
                    .filter(Attachments::isPicture);
            if (file.isPresent()) {
                size.write(html, Attachments.address(file.get()), file.get());
            } else {
                absent(internal.target().note(), html);
            }
        } else {
            refuse(image, url, scope, html, () -> html.text(size.description()));
        }
    }

    private static void absent(String file, HtmlWriter html) {
        html.attr("class", "missing").withAttr().tag("span", false, false, () -> {
            html.text("The file ").tag("code", false, false, () -> html.text(file));
            html.text(" is not in this vault.");
        });
    }
}
