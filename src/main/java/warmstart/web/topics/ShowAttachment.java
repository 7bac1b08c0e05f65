package warmstart.web.topics;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import warmstart.study.Shelf;

/**
 * {@code GET /files/<path>}: a picture or other file that lies beside the notes. An author wrote it, not we: it is sent so
 * that nothing in it can run, and what is no picture, sound or document is only saved.
 */
public final class ShowAttachment {
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("bmp", "image/bmp"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("pdf", "application/pdf"));

    private final Supplier<Shelf> shelf;

    public ShowAttachment(Supplier<Shelf> shelf) {
        this.shelf = shelf;
    }

    /** Answers with the file, or 404. */
    public void handle(Context ctx) {
        String path = ctx.pathParam("path");
        byte[] bytes = shelf.get()
                .attachments()
                .bytes(path)
                .orElseThrow(() -> new NotFoundResponse("No file of the notes is kept at this address."));
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        // A picture styles itself; scripts, frames and other hosts stay shut out.
        ctx.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        ctx.header("Cache-Control", "private, max-age=300");
        if (!SHOWN.containsKey(ending)) {
            ctx.header("Content-Disposition", "attachment");
        }
        ctx.contentType(SHOWN.getOrDefault(ending, "application/octet-stream"));
        ctx.result(bytes);
    }
}
