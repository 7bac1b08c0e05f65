package warmstart.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * A folder that travels with the program: a plain folder when it runs from its classes, a folder inside the jar when it
 * runs from that.
 */
public final class ShippedFolder {
    private ShippedFolder() {}

    /**
     * The folder of this name on the class path, such as {@code shipped/content}. The jar stays open as long as the
     * program runs.
     *
     * @throws IllegalStateException when the program was built without it
     */
    public static synchronized Path of(String name) {
        URL url = Objects.requireNonNull(ShippedFolder.class.getClassLoader(), "class loader")
                .getResource(name);
        if (url == null) {
            throw new IllegalStateException("the program was built without its folder " + name);
        }
        try {
            URI address = url.toURI();
            return address.getScheme().equals("jar") ? inJar(address, name) : Path.of(address);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path entry has no proper address", e);
        }
    }

    private static Path inJar(URI address, String name) {
        URI jar = URI.create(address.toString().replaceFirst("!.*", ""));
        return opened(jar).getPath("/" + name);
    }

    private static FileSystem opened(URI jar) {
        try {
            return FileSystems.newFileSystem(jar, Map.of());
        } catch (java.nio.file.FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(jar);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own jar", e);
        }
    }
}
