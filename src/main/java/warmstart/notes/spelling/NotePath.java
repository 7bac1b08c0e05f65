package warmstart.notes.spelling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** How a path in a link is read: from the vault's root, then from the folder of the note. */
public final class NotePath {
    private NotePath() {}

    /** The paths below the root that a written path may mean, likeliest first. */
    public static List<String> candidates(String written, String folder) {
        List<String> candidates = new ArrayList<>();
        if (written.startsWith("./") || written.startsWith("../")) {
            normalise(join(folder, written), candidates);
            return candidates;
        }
        normalise(written, candidates);
        if (!written.startsWith("/")) {
            normalise(join(folder, written), candidates);
        }
        return candidates;
    }

    /** A name within a folder: {@code Lambda} and {@code Timeout} give {@code Lambda/Timeout}. */
    public static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** Adds the path without its {@code .} and {@code ..}; a path that would leave the root is not added. */
    private static void normalise(String path, List<String> into) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                return;
            }
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.addLast(part.strip());
            }
        }
        into.add(String.join("/", parts));
    }
}
