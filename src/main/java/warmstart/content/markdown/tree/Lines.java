package warmstart.content.markdown.tree;

import java.util.Arrays;
import warmstart.base.Where;

/** Turns a position in a note's text into the line of its file. */
public final class Lines {
    private final String file;
    private final int firstLine;
    private final int[] ends;

    /**
     * The lines of a text.
     *
     * @param file the file it stands in
     * @param firstLine the line of the file at which the text begins, counted from 1
     * @param text the text
     */
    public Lines(String file, int firstLine, String text) {
        this.file = file;
        this.firstLine = firstLine;
        this.ends = text.chars().filter(c -> c == '\n').count() == 0 ? new int[0] : ends(text);
    }

    private static int[] ends(String text) {
        int[] found = new int[text.length()];
        int count = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            found[count++] = at;
        }
        return Arrays.copyOf(found, count);
    }

    /** The line of a position, counted from 1. */
    public int line(int offset) {
        int index = Arrays.binarySearch(ends, offset);
        return firstLine + (index < 0 ? -index - 1 : index);
    }

    /** The file and line of a position. */
    public Where where(int offset) {
        return new Where(file, line(offset));
    }
}
