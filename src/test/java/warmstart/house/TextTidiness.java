package warmstart.house;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What can be seen in any text file. */
public final class TextTidiness {
    /** The most lines of a file. */
    public static final int LINES_MAX = 400;

    /** From here on a file is listed for a second look. */
    public static final int LINES_LONG = 200;

    // Put together from halves, so that this file does not report itself.
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    private static final Pattern TAB = Pattern.compile("\t");

    private TextTidiness() {}

    /** Files that nobody reads to the end. */
    public static List<String> tooLong(List<SourceFile> files) {
        return withMoreLinesThan(LINES_MAX, files);
    }

    /** Files that are long but may be: to be looked at, longest first. */
    public static List<String> worthALook(List<SourceFile> files) {
        return withMoreLinesThan(LINES_LONG, files);
    }

    private static List<String> withMoreLinesThan(int most, List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.is("java", "css", "js", "mjs", "html"))
                .filter(file -> file.lines() > most)
                .sorted(java.util.Comparator.comparingInt(SourceFile::lines).reversed())
                .map(file -> file.path() + ": " + file.lines() + " lines")
                .toList();
    }

    /** Notes of work that was put off. */
    public static List<String> leftOvers(List<SourceFile> files) {
        return files.stream()
                .flatMap(file -> file.findings(LEFT_OVER, "$0: do it, or open an issue").stream())
                .toList();
    }

    /** Tabs, which every editor shows at another width. */
    public static List<String> tabs(List<SourceFile> files) {
        return files.stream()
                .flatMap(file -> file.findings(TAB, "a tab; indent with spaces").stream())
                .toList();
    }

    /** Files whose last line does not end. */
    public static List<String> openEnds(List<SourceFile> files) {
        Predicate<SourceFile> ends =
                file -> file.text().isEmpty() || file.text().endsWith("\n");
        return files.stream()
                .filter(ends.negate())
                .map(file -> file.finding(file.lines(), "the last line does not end"))
                .toList();
    }
}
