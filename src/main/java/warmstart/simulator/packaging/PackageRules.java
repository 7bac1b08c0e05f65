package warmstart.simulator.packaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.Violation;
import warmstart.simulator.quota.PackageQuotas;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.quota.Range;

/**
 * What the service refuses when a function is created.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda quotas</a>
 */
public final class PackageRules {
    private static final String NAME = "[a-zA-Z0-9-_]+";
    private static final String KEY = "[a-zA-Z][a-zA-Z0-9_]*";
    private static final List<String> UNITS = List.of("bytes", "KB", "MB", "GB");
    private static final long KILO = 1_024;

    private final PackageQuotas quotas;
    private final Range tmpMegabytes;
    private final PackageSpec spec;
    private final List<Violation> found = new ArrayList<>();

    private PackageRules(PackageSpec spec, Quotas numbers) {
        this.spec = spec;
        this.quotas = numbers.release().packages();
        this.tmpMegabytes = numbers.function().tmpMegabytes();
    }

    /** All that is wrong with a function; empty when the service would create it. */
    public static List<Violation> check(PackageSpec spec, Quotas quotas) {
        PackageRules rules = new PackageRules(spec, quotas);
        rules.checkNames();
        if (spec.packaging() == Compute.Packaging.ZIP) {
            rules.checkArchive();
        } else {
            rules.checkImage();
        }
        rules.checkEnvironment();
        rules.checkTmp();
        return rules.found;
    }

    private void checkNames() {
        String name = spec.functionName();
        if (!name.matches(NAME)) {
            add(
                    "functionName",
                    "`" + name + "` is no name for a function",
                    "use letters, digits, hyphens, underscores");
        } else if (name.length() > quotas.functionNameMax()) {
            add(
                    "functionName",
                    "the name has " + name.length() + " characters, and " + quotas.functionNameMax() + " are the most",
                    "");
        }
        if (spec.handler().length() > quotas.handlerMax()) {
            add(
                    "handler",
                    "the handler has " + spec.handler().length() + " characters, and " + quotas.handlerMax()
                            + " are the most",
                    "");
        }
    }

    private void checkArchive() {
        if (spec.handler().isBlank() || spec.handler().chars().anyMatch(Character::isWhitespace)) {
            add("handler", "`" + spec.handler() + "` is no handler", "name file and function, as in `app.handler`");
        }
        PackageSpec.Archive archive = spec.archive();
        if (!archive.fromS3() && archive.zippedBytes() > quotas.directUploadMax()) {
            add(
                    "archive.zippedBytes",
                    "an archive of " + words(archive.zippedBytes()) + " cannot be sent with the request, "
                            + words(quotas.directUploadMax()) + " is the most",
                    "put it into S3 and refer to it there");
        }
        if (spec.unpackedBytes() > quotas.unzippedMax()) {
            add(
                    "archive.unzippedBytes",
                    "archive and layers unpack to " + words(spec.unpackedBytes()) + ", and "
                            + words(quotas.unzippedMax()) + " is the most",
                    "deploy a container image");
        }
        if (spec.layers().size() > quotas.layersMax()) {
            add(
                    "layers",
                    "the function has " + spec.layers().size() + " layers, and " + quotas.layersMax() + " are the most",
                    "put two of them together");
        }
        if (spec.imageBytes() > 0) {
            add("imageBytes", "a function from a .zip file has no image", "");
        }
    }

    private void checkImage() {
        if (spec.imageBytes() > quotas.imageMax()) {
            add(
                    "imageBytes",
                    "an image of " + words(spec.imageBytes()) + " is too large, " + words(quotas.imageMax())
                            + " is the most",
                    "");
        }
        if (!spec.layers().isEmpty()) {
            add("layers", "a container image has no layers of Lambda", "copy their files into the image");
        }
        if (spec.archive().zippedBytes() > 0 || spec.archive().unzippedBytes() > 0) {
            add("archive", "a function from a container image has no .zip file", "");
        }
    }

    private void checkEnvironment() {
        long bytes = 0;
        for (Map.Entry<String, String> variable : spec.environment().entrySet()) {
            String key = variable.getKey();
            bytes += bytes(key) + bytes(variable.getValue());
            if (!key.matches(KEY) || key.length() < quotas.environmentKeyMin()) {
                add(
                        "environment." + key,
                        "`" + key + "` is no key for an environment variable",
                        "begin with a letter and use at least " + quotas.environmentKeyMin()
                                + " letters, digits or underscores");
            }
        }
        if (bytes > quotas.environmentMax()) {
            add(
                    "environment",
                    "the environment variables take " + words(bytes) + ", and " + words(quotas.environmentMax())
                            + " is the most for all together",
                    "keep large values in Parameter Store, Secrets Manager or a file");
        }
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private void checkTmp() {
        if (!tmpMegabytes.accepts(spec.tmpMegabytes())) {
            add(
                    "tmpMegabytes",
                    "a /tmp of " + spec.tmpMegabytes() + " MB cannot be had",
                    "choose between " + tmpMegabytes.min() + " and " + tmpMegabytes.max() + " MB");
        }
    }

    private void add(String path, String message, String hint) {
        found.add(new Violation(path, message, hint));
    }

    /** A size in the largest unit that keeps it a whole number: {@code 251 MB}. */
    static String words(long bytes) {
        int unit = 0;
        long count = bytes;
        while (unit + 1 < UNITS.size() && count >= KILO && count % KILO == 0) {
            count /= KILO;
            unit++;
        }
        return count + " " + UNITS.get(unit);
    }
}
