package warmstart.content.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether one is inside a fenced block, line by line. */
final class Fence {
    private static final Pattern MARK = Pattern.compile(" {0,3}(`{3,}+|~{3,}+)\\s*+([^`]*)");

    private String open = "";
    private String name = "";

    /**
     * Takes the next line.
     *
     * @return whether it opens or closes a block
     */
    boolean take(String line) {
        Matcher mark = MARK.matcher(line);
        if (!mark.matches()) {
            return false;
        }
        String said = mark.group(2).strip();
        if (open.isEmpty()) {
            open = mark.group(1);
            name = said;
            return true;
        }
        boolean closes = mark.group(1).startsWith(open) && said.isEmpty();
        open = closes ? "" : open;
        return closes;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** What the last block that was opened is called: {@code json scenario}. */
    String name() {
        return name;
    }
}
