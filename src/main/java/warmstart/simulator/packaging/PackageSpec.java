package warmstart.simulator.packaging;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import warmstart.simulator.function.Compute;

/**
 * A function as somebody wants to create it. Sizes in bytes.
 *
 * @param functionName its name
 * @param handler {@code app.handler}; empty for a container image
 * @param packaging .zip file or container image
 * @param archive the .zip file; all zero for an image
 * @param layers unpacked sizes of its layers
 * @param imageBytes the image, uncompressed; 0 for a .zip file
 * @param environment its environment variables
 * @param tmpMegabytes its {@code /tmp}
 */
public record PackageSpec(
        String functionName,
        String handler,
        Compute.Packaging packaging,
        Archive archive,
        List<Long> layers,
        long imageBytes,
        Map<String, String> environment,
        long tmpMegabytes) {
    public PackageSpec {
        Objects.requireNonNull(functionName, "functionName");
        Objects.requireNonNull(handler, "handler");
        Objects.requireNonNull(packaging, "packaging");
        Objects.requireNonNull(archive, "archive");
        layers = List.copyOf(layers);
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }

    /**
     * A .zip file.
     *
     * @param zippedBytes as it is sent
     * @param unzippedBytes unpacked
     * @param fromS3 whether it is taken from a bucket and not sent with the request
     */
    public record Archive(long zippedBytes, long unzippedBytes, boolean fromS3) {}

    /** What it unpacks to, with its layers. */
    long unpackedBytes() {
        return archive.unzippedBytes()
                + layers.stream().mapToLong(Long::longValue).sum();
    }
}
