package warmstart.content.markdown.block;

import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.CoreNodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import java.util.List;
import warmstart.content.markdown.tree.Construct;

/** Tasks: {@code - [ ] open}, {@code - [x] done}. They show a state and cannot be ticked on the page. */
public final class Tasks implements Construct {
    @Override
    public List<Parser.ParserExtension> extensions() {
        return List.of(TaskListExtension.create());
    }

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(new NodeRenderingHandler<>(TaskListItem.class, Tasks::render));
    }

    private static void render(TaskListItem task, NodeRendererContext context, HtmlWriter html) {
        html.attr("class", "task").withAttr(CoreNodeRenderer.TIGHT_LIST_ITEM).tagLine("li", () -> {
            html.attr("type", "checkbox").attr("disabled", "");
            if (task.isItemDoneMarker()) {
                html.attr("checked", "");
            }
            html.attr("aria-label", task.isItemDoneMarker() ? "Done" : "Open").withAttr(INNER);
            html.tagVoid("input").text(" ");
            context.renderChildren(task);
        });
    }
}
