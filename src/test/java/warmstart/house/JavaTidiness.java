package warmstart.house;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What can be measured in one Java file. Each check answers with its findings. */
public final class JavaTidiness {
    /** The most lines of a method, from its opening to its closing brace. */
    public static final int METHOD_LINES_MAX = 60;

    /** The most parameters of a method; a record has as many components as it needs. */
    public static final int PARAMETERS_MAX = 5;

    private JavaTidiness() {}

    /** Methods that are too long to be read at once. */
    public static List<String> longMethods(List<ParsedJava> files) {
        return Found.in(files, MethodTree.class)
                .filter(method -> linesOf(method) > METHOD_LINES_MAX)
                .map(method -> method.finding("`" + method.tree().getName() + "` has " + linesOf(method) + " lines"))
                .toList();
    }

    private static int linesOf(Found<MethodTree> method) {
        BlockTree body = method.tree().getBody();
        return body == null ? 0 : (int) method.java().written(body).lines().count();
    }

    /** Methods and constructors with too many parameters, except the constructors of records and the columns of a table of cases. */
    public static List<String> manyParameters(List<ParsedJava> files) {
        return Found.in(files, MethodTree.class)
                .filter(method -> method.tree().getParameters().size() > PARAMETERS_MAX)
                .filter(method -> method.parent().getKind() != Tree.Kind.RECORD || !isConstructor(method.tree()))
                .filter(method -> !method.tree().getModifiers().toString().contains("@ParameterizedTest"))
                .map(method -> method.finding("`" + method.tree().getName() + "` has "
                        + method.tree().getParameters().size() + " parameters"))
                .toList();
    }

    private static boolean isConstructor(MethodTree method) {
        return method.getReturnType() == null;
    }

    /** Exceptions that are caught and forgotten: an empty block, or one that is ignored without a word why. */
    public static List<String> silentCatches(List<ParsedJava> files) {
        return Found.in(files, CatchTree.class)
                .filter(JavaTidiness::isSilent)
                .map(caught ->
                        caught.finding("a caught exception is forgotten; handle it, or call it `ignored` and say why"))
                .toList();
    }

    private static boolean isSilent(Found<CatchTree> caught) {
        CatchTree tree = caught.tree();
        String block = caught.java().written(tree.getBlock());
        boolean explained = block.contains("//") || block.contains("/*");
        boolean ignored = tree.getParameter().getName().toString().startsWith("ignored");
        return tree.getBlock().getStatements().isEmpty() ? !(ignored && explained) : ignored && !explained;
    }

    /** Public types of the main code that do not say what they stand for. */
    public static List<String> undocumentedTypes(List<ParsedJava> files) {
        return inMain(files, ClassTree.class)
                .filter(type -> type.tree().getModifiers().getFlags().contains(Modifier.PUBLIC))
                .filter(type -> type.javadoc().isBlank())
                .map(type -> type.finding("`" + type.tree().getSimpleName() + "` has no Javadoc"))
                .toList();
    }

    /** Public methods of the main code that say nothing; a method that keeps another type's promise needs no words. */
    public static List<String> undocumentedMethods(List<ParsedJava> files) {
        return inMain(files, MethodTree.class)
                .filter(method -> method.tree().getModifiers().getFlags().contains(Modifier.PUBLIC))
                .filter(method -> !isConstructor(method.tree()))
                .filter(method -> !method.tree().getModifiers().toString().contains("@Override"))
                .filter(method -> method.javadoc().isBlank())
                .map(method -> method.finding("`" + method.tree().getName() + "` has no Javadoc"))
                .toList();
    }

    private static <T extends Tree> Stream<Found<T>> inMain(List<ParsedJava> files, Class<T> kind) {
        return Found.in(files.stream().filter(java -> java.file().isMain()).toList(), kind);
    }
}
