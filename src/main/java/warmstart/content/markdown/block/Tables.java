package warmstart.content.markdown.block;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.PlainText;

/**
 * Tables with pipes. A table may be wider than the page, so it lies in a region that scrolls by itself and is named after
 * its columns. When the first column has no heading, its cells are the headings of their rows.
 */
public final class Tables implements Construct {
    @Override
    public List<Parser.ParserExtension> extensions() {
        return List.of(TablesExtension.create());
    }

    /** As Obsidian reads them: one dash is enough, short rows are filled up, surplus cells are dropped. */
    @Override
    public void configure(MutableDataHolder options) {
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false);
    }

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(
                new NodeRenderingHandler<>(TableBlock.class, Tables::table),
                new NodeRenderingHandler<>(
                        TableHead.class, (node, context, html) -> part("thead", node, context, html)),
                new NodeRenderingHandler<>(
                        TableBody.class, (node, context, html) -> part("tbody", node, context, html)),
                new NodeRenderingHandler<>(
                        TableRow.class,
                        (node, context, html) -> html.tagLine("tr", () -> context.renderChildren(node))),
                new NodeRenderingHandler<>(TableCell.class, Tables::cell),
                new NodeRenderingHandler<>(TableCaption.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(TableSeparator.class, (node, context, html) -> {}));
    }

    private static void table(TableBlock table, NodeRendererContext context, HtmlWriter html) {
        html.attr("class", "pan").attr("tabindex", "0").attr("role", "region").attr("aria-label", label(table));
        html.withAttr().tagLine("div", () -> html.tagLineIndent("table", () -> context.renderChildren(table)));
    }

    private static void part(String tag, Node node, NodeRendererContext context, HtmlWriter html) {
        if (node.hasChildren()) {
            html.tagLineIndent(tag, () -> context.renderChildren(node));
        }
    }

    private static String label(TableBlock table) {
        String columns =
                headings(table).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        return columns.isEmpty() ? "Table" : "Table: " + columns;
    }

    private static List<String> headings(Node table) {
        List<String> headings = new ArrayList<>();
        for (Node node : table.getDescendants()) {
            if (node instanceof TableCell cell && cell.isHeader()) {
                headings.add(PlainText.of(cell));
            }
        }
        return headings;
    }

    private static void cell(TableCell cell, NodeRendererContext context, HtmlWriter html) {
        String scope = scope(cell);
        if (!scope.isEmpty()) {
            html.attr("scope", scope);
        }
        if (cell.getAlignment() != null && cell.getAlignment() != TableCell.Alignment.LEFT) {
            html.attr("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        html.withAttr().tag(scope.isEmpty() ? "td" : "th", false, false, () -> context.renderChildren(cell));
    }

    /** What the cell is a heading of: {@code col}, {@code row} or nothing. */
    private static String scope(TableCell cell) {
        if (cell.isHeader()) {
            return PlainText.of(cell).isEmpty() ? "" : "col";
        }
        boolean firstOfRow = cell.getParent().getFirstChildAny(TableCell.class) == cell;
        if (!firstOfRow) {
            return "";
        }
        Node head = cell.getAncestorOfType(TableBlock.class).getFirstChildAny(TableHead.class);
        List<String> headings = head == null ? List.of() : headings(head);
        return headings.size() > 1 && headings.get(0).isEmpty() ? "row" : "";
    }
}
