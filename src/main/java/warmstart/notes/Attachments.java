package warmstart.notes;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import warmstart.notes.spelling.Fold;
import warmstart.notes.spelling.Nearest;
import warmstart.notes.spelling.NotePath;

/**
 * The files of a vault that are no notes: pictures above all. Immutable; it knows names, not contents.
 *
 * <p>A path that is not listed here is never served, so nothing outside the content folder can be asked for.
 */
public final class Attachments {
    private static final Pattern KIND = Pattern.compile(
            "(?i).*\\.(avif|bmp|gif|jpe?g|png|svg|webp|flac|m4a|mp3|ogg|wav|webm|3gp|mkv|mov|mp4|ogv|pdf|zip|txt|csv|json|ya?ml|canvas|base)");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(avif|bmp|gif|jpe?g|png|svg|webp)");

    private final List<String> paths;
    private final Set<String> exact;
    private final Map<String, String> byPath = new TreeMap<>();
    private final Map<String, String> byName = new TreeMap<>();

    /** The files at these paths below the content folder, with forward slashes. */
    public Attachments(List<String> paths) {
        this.paths = paths.stream().sorted().toList();
        this.exact = new TreeSet<>(paths);
        this.paths.stream().sorted(Comparator.comparingInt(Attachments::depth)).forEach(path -> {
            byPath.putIfAbsent(Fold.name(path), path);
            byName.putIfAbsent(Fold.name(lastPart(path)), path);
        });
    }

    /** No files. */
    public static Attachments none() {
        return new Attachments(List.of());
    }

    /** All paths, sorted. */
    public List<String> paths() {
        return paths;
    }

    /** Whether exactly this path is one of the files; ask before opening anything. */
    public boolean holds(String path) {
        return exact.contains(path);
    }

    /**
     * The file that a note means by {@code queue.svg}, {@code attachments/queue.svg} or {@code ../attachments/queue.svg}.
     *
     * @param written the name or path in the note; case does not matter
     * @param folder the folder of the note
     */
    public Optional<String> find(String written, String folder) {
        if (!written.contains("/")) {
            String beside = byPath.get(Fold.name(NotePath.join(folder, written)));
            return Optional.ofNullable(beside == null ? byName.get(Fold.name(written)) : beside);
        }
        return NotePath.candidates(written, folder).stream()
                .flatMap(path -> Optional.ofNullable(byPath.get(Fold.name(path))).stream())
                .findFirst();
    }

    /** The file whose name comes nearest to one that does not exist; empty when none does. */
    String nearest(String written) {
        return Nearest.to(
                lastPart(written), paths.stream().map(Attachments::lastPart).toList());
    }

    /** Whether a name ends like a picture's. */
    public static boolean isPicture(String name) {
        return PICTURE.matcher(name).matches();
    }

    /** Whether a name ends like that of a file which is no note, so that its absence is a missing file. */
    public static boolean looksLikeFile(String name) {
        return KIND.matcher(name).matches();
    }

    /** Where a file is served: {@code /files/attachments/event%20queue.svg}. */
    public static String address(String path) {
        StringBuilder address = new StringBuilder("/files/");
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = octet > 0 && ("" + (char) octet).matches("[A-Za-z0-9._~/-]");
            address.append(plain ? "" + (char) octet : String.format(Locale.ROOT, "%%%02X", octet));
        }
        return address.toString();
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
