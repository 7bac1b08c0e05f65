package warmstart.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What can be measured in a package of the main code. */
public final class PackageTidiness {
    /** The most top-level types of a package. */
    public static final int TYPES_MAX = 20;

    private static final String INFO = "/package-info.java";

    private PackageTidiness() {}

    /** Packages with too many types to be a glossary. */
    public static List<String> crowded(List<ParsedJava> files) {
        List<String> findings = new ArrayList<>();
        byFolder(files).forEach((folder, members) -> {
            long types = members.stream()
                    .flatMap(java -> java.unit().getTypeDecls().stream())
                    .filter(com.sun.source.tree.ClassTree.class::isInstance)
                    .count();
            if (types > TYPES_MAX) {
                findings.add(folder + ": " + types + " top-level types; give a noun among them a package");
            }
        });
        return findings;
    }

    /** Packages without a {@code package-info.java} that is marked for nulls and names types to read. */
    public static List<String> unexplained(List<ParsedJava> files) {
        List<String> findings = new ArrayList<>();
        byFolder(files)
                .forEach((folder, members) -> members.stream()
                        .filter(java -> java.file().path().endsWith(INFO))
                        .findFirst()
                        .ifPresentOrElse(
                                info -> findings.addAll(flaws(info)),
                                () -> findings.add(folder + ": has no package-info.java")));
        return findings;
    }

    private static Collection<String> flaws(ParsedJava info) {
        List<String> flaws = new ArrayList<>();
        PackageTree declared = info.unit().getPackage();
        if (declared.getAnnotations().stream().noneMatch(PackageTidiness::isNullMarked)) {
            flaws.add(info.finding(declared, "the package is not @NullMarked"));
        }
        String words = info.javadoc(new TreePath(new TreePath(info.unit()), declared));
        if (!words.contains("{@link ")) {
            flaws.add(info.finding(declared, "does not say what the package is for with a {@link} to read first"));
        }
        return flaws;
    }

    private static boolean isNullMarked(AnnotationTree annotation) {
        Tree type = annotation.getAnnotationType();
        return type.toString().equals("NullMarked") || type.toString().endsWith(".NullMarked");
    }

    private static Map<String, List<ParsedJava>> byFolder(List<ParsedJava> files) {
        return files.stream()
                .filter(java -> java.file().isMain())
                .collect(Collectors.groupingBy(java -> java.file().folder(), TreeMap::new, Collectors.toList()));
    }
}
