package warmstart.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java file as the compiler's own parser sees it.
 *
 * @param file the file
 * @param unit its syntax tree
 * @param docs finds Javadoc and positions
 */
public record ParsedJava(SourceFile file, CompilationUnitTree unit, DocTrees docs) {
    /** Parses the Java files among these. */
    public static List<ParsedJava> of(List<SourceFile> files) {
        Map<URI, SourceFile> fileByAddress = files.stream()
                .filter(file -> file.is("java"))
                .collect(Collectors.toMap(
                        file -> URI.create("string:///" + file.path()), file -> file, (a, b) -> a, LinkedHashMap::new));
        List<InMemory> sources = fileByAddress.entrySet().stream()
                .map(entry -> new InMemory(entry.getKey(), entry.getValue()))
                .toList();
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        DocTrees docs = DocTrees.instance(task);
        List<ParsedJava> parsed = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                parsed.add(new ParsedJava(fileByAddress.get(unit.getSourceFile().toUri()), unit, docs));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parsed;
    }

    /** Where a tree starts, in characters. */
    public int start(Tree tree) {
        return (int) docs.getSourcePositions().getStartPosition(unit, tree);
    }

    /** Where a tree ends, in characters. */
    public int end(Tree tree) {
        return (int) docs.getSourcePositions().getEndPosition(unit, tree);
    }

    /** The text of a tree as it was written. */
    public String written(Tree tree) {
        return file.text().substring(start(tree), end(tree));
    }

    /** A finding at a tree. */
    public String finding(Tree tree, String what) {
        return file.finding(file.lineOf(start(tree)), what);
    }

    /** The Javadoc of a declaration, empty when it has none. */
    public String javadoc(TreePath path) {
        String comment = docs.getDocComment(path);
        return comment == null ? "" : comment;
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final SourceFile file;

        private InMemory(URI address, SourceFile file) {
            super(address, Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }
}
