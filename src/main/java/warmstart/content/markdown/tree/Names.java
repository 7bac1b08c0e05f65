package warmstart.content.markdown.tree;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the headings and blocks of one document are called in an address. */
public final class Names {
    private static final DataKey<Names> KEY = new DataKey<>("WARMSTART_NAMES", new Names(), options -> new Names());

    private final IdentityHashMap<Node, String> anchors = new IdentityHashMap<>();
    private final IdentityHashMap<Node, String> blockIds = new IdentityHashMap<>();
    private final Map<String, Node> owners = new HashMap<>();
    private final List<Named> blocks = new ArrayList<>();

    /**
     * A block with its id.
     *
     * @param id the id without its caret
     * @param owner the paragraph, list item or other block that bears it
     */
    public record Named(String id, Node owner) {}

    private Names() {}

    /** The names of a document. */
    public static Names of(Document document) {
        Names names = document.contains(KEY) ? KEY.get(document) : new Names();
        document.set(KEY, names);
        return names;
    }

    /** Gives a heading its anchor. */
    public void anchor(Heading heading, String anchor) {
        anchors.put(heading, anchor);
    }

    /** The anchor of a heading; none for a heading without text. */
    public Optional<String> anchor(Heading heading) {
        return Optional.ofNullable(anchors.get(heading));
    }

    /** Gives a block an id. An id that is taken stays with its first owner, for it must be unique on the page. */
    public void block(String id, Node owner) {
        blocks.add(new Named(id, owner));
        if (owners.putIfAbsent(id, owner) == null) {
            blockIds.putIfAbsent(owner, id);
        }
    }

    /** The id that a block shows. */
    public Optional<String> blockId(Node owner) {
        return Optional.ofNullable(blockIds.get(owner));
    }

    /** The block with an id. */
    public Optional<Node> owner(String id) {
        return Optional.ofNullable(owners.get(id));
    }

    /** All blocks with an id from top to bottom, those with a repeated id included. */
    public List<Named> blocks() {
        return List.copyOf(blocks);
    }
}
