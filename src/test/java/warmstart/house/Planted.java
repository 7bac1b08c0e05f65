package warmstart.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Small sources, compiled into a folder of their own, on which a rule is tried. */
public final class Planted {
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("public (?:final |abstract |sealed )*(?:@?interface|class|record|enum) (\\w+)");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    // One for all, because it remembers what lies in the many jars of the class path.
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private Planted() {}

    /** Compiles the sources into the folder and shows their classes, and no others, to the rule. */
    public static synchronized void shown(Path folder, List<String> sources, Consumer<JavaClasses> rule) {
        compile(folder, sources);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            rule.accept(new ClassFileImporter().importPath(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void compile(Path folder, List<String> sources) {
        StringWriter complaints = new StringWriter();
        List<JavaFileObject> files = sources.stream().map(Planted::file).toList();
        List<String> options = List.of("-proc:none", "-nowarn");
        try {
            FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!COMPILER.getTask(complaints, FILES, null, options, null, files).call()) {
            throw new IllegalArgumentException("a planted source does not compile:\n" + complaints);
        }
    }

    private static JavaFileObject file(String source) {
        Matcher type = PUBLIC_TYPE.matcher(source);
        String name = type.find() ? type.group(1) : "Planted";
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
