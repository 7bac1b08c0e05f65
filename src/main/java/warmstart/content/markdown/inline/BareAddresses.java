package warmstart.content.markdown.inline;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.content.markdown.tree.Address;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.PlainText;

/** Addresses that stand in the text as they are: {@code see https://aws.amazon.com/lambda/}. */
public final class BareAddresses implements Construct {
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}\\p{N}])https?://[^\\s<>\"'`|\\\\^{}\\[\\]]+");
    private static final String AFTER_SENTENCE = ".,:;!?*_)";

    /** An address in the tree. */
    static final class BareAddress extends Node implements PlainText.Shown {
        BareAddress(BasedSequence chars) {
            super(chars);
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
    public void shape(Document document) {
        List<Text> texts = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Text text && text.getChars().indexOf("://") >= 0 && isFree(text)) {
                texts.add(text);
            }
        }
        texts.forEach(BareAddresses::divide);
    }

    private static boolean isFree(Text text) {
        return text.getAncestorOfType(Code.class, LinkNodeBase.class) == null;
    }

    private static void divide(Text text) {
        BasedSequence chars = text.getChars();
        Matcher address = ADDRESS.matcher(chars);
        int from = 0;
        while (address.find()) {
            int end = address.end() - trailing(address.group());
            if (Address.of(chars.subSequence(address.start(), end).toString()) instanceof Address.External) {
                insert(text, from, address.start());
                text.insertBefore(new BareAddress(chars.subSequence(address.start(), end)));
                from = end;
            }
        }
        if (from > 0) {
            insert(text, from, chars.length());
            text.unlink();
        }
    }

    private static void insert(Text before, int from, int to) {
        if (from < to) {
            before.insertBefore(new Text(before.getChars().subSequence(from, to)));
        }
    }

    /** The punctuation that ends the sentence rather than the address; a bracket opened in the address belongs to it. */
    private static int trailing(String address) {
        long open = address.chars().filter(c -> c == '(').count();
        long surplus = address.chars().filter(c -> c == ')').count() - open;
        int end = address.length();
        while (AFTER_SENTENCE.indexOf(address.charAt(end - 1)) >= 0) {
            if (address.charAt(end - 1) == ')' && surplus-- <= 0) {
                break;
            }
            end--;
        }
        return address.length() - end;
    }

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(new NodeRenderingHandler<>(
                BareAddress.class,
                (node, context, html) -> Anchors.external(html, node.shown(), () -> html.text(node.shown()))));
    }
}
