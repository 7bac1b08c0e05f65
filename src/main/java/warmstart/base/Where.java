package warmstart.base;

import java.util.Objects;

/**
 * The place of a problem in an authored file: {@code facts/invocation.json:41}.
 *
 * @param file the path below the content or quizzes folder, with forward slashes
 * @param line the line, counted from 1; 0 when the problem concerns the file as a whole
 * @param column the column, counted from 1; 0 where the line is enough, as in files that people write line by line
 */
public record Where(String file, int line, int column) implements Comparable<Where> {
    public Where {
        Objects.requireNonNull(file, "file");
        Check.argument(line >= 0, "line must not be negative");
        Check.argument(column >= 0, "column must not be negative");
    }

    /** A line of a file. */
    public Where(String file, int line) {
        this(file, line, 0);
    }

    /** The file as a whole. */
    public static Where file(String file) {
        return new Where(file, 0);
    }

    @Override
    public int compareTo(Where other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** As compilers print it, so that editors can jump to it. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
