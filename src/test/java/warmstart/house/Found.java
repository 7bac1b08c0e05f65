package warmstart.house;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A tree of one kind, such as a method, and where it was found.
 *
 * @param java the file
 * @param path the tree with all that encloses it
 * @param tree the tree itself
 */
record Found<T extends Tree>(ParsedJava java, TreePath path, T tree) {
    /** All trees of a kind in some files, in the order of the text. */
    static <T extends Tree> Stream<Found<T>> in(List<ParsedJava> files, Class<T> kind) {
        return files.stream().flatMap(java -> in(java, kind));
    }

    private static <T extends Tree> Stream<Found<T>> in(ParsedJava java, Class<T> kind) {
        List<Found<T>> found = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (kind.isInstance(tree)) {
                    found.add(new Found<>(java, new TreePath(getCurrentPath(), tree), kind.cast(tree)));
                }
                return super.scan(tree, nothing);
            }
        }.scan(new TreePath(java.unit()), null);
        return found.stream();
    }

    /** The tree around this one. */
    Tree parent() {
        return path.getParentPath().getLeaf();
    }

    /** Its Javadoc, empty when it has none. */
    String javadoc() {
        return java.javadoc(path);
    }

    /** A finding at this place. */
    String finding(String what) {
        return java.finding(tree, what);
    }
}
