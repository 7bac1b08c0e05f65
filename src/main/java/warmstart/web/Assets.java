package warmstart.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Style sheets, scripts and pictures of the application, read once at the start.
 *
 * <p>Their address holds a checksum over all of them ({@code /assets/3f9c…/css/base.css}), so browsers may keep them for
 * ever, and modules can import each other by relative address.
 */
public final class Assets {
    private static final int HASH_LENGTH = 16;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Map<String, byte[]> files;
    private final String version;

    private Assets(Map<String, byte[]> files, String version) {
        this.files = files;
        this.version = version;
    }

    /**
     * All files below a folder.
     *
     * @throws UncheckedIOException when they cannot be read: the program is broken then
     */
    public static Assets read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        MessageDigest digest = sha256();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(path);
                files.put(folder.relativize(path).toString().replace('\\', '/'), bytes);
                digest.update(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the assets", e);
        }
        return new Assets(
                Collections.unmodifiableMap(files),
                HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH));
    }

    /** The address of an asset: {@code css/base.css} → {@code /assets/3f9c…/css/base.css}. */
    String address(String name) {
        warmstart.base.Check.argument(files.containsKey(name), "no asset is called " + name);
        return "/assets/" + version + "/" + name;
    }

    /** The names of the style sheets, in the order in which they apply. */
    List<String> styles() {
        return files.keySet().stream().filter(name -> name.endsWith(".css")).toList();
    }

    /** {@code GET /assets/{version}/<name>}; an old version answers with today's file, for pages still open. */
    void serve(Context ctx) {
        byte[] bytes = Optional.ofNullable(files.get(ctx.pathParam("name")))
                .orElseThrow(() -> new NotFoundResponse("There is no such file."));
        ctx.contentType(contentType(ctx.pathParam("name")));
        ctx.header("Cache-Control", ctx.pathParam("version").equals(version) ? FOR_EVER : "no-cache");
        ctx.result(bytes);
    }

    /** {@code GET /favicon.ico}, which browsers ask for whatever the page says. */
    void favicon(Context ctx) {
        ctx.contentType("image/svg+xml");
        ctx.header("Cache-Control", "public, max-age=86400");
        ctx.result(Optional.ofNullable(files.get("img/mark.svg")).orElseThrow());
    }

    private static String contentType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "webmanifest" -> "application/manifest+json";
            default -> "application/octet-stream";
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
