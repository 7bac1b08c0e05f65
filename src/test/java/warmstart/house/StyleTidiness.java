package warmstart.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for style sheets: one place for colours, and both ways into the dark theme are the same dark. */
public final class StyleTidiness {
    private static final Pattern DECLARATIONS = Pattern.compile("\\{[^{}]*}");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\([^)]*\\)?");
    private static final Pattern IN_MARKUP = Pattern.compile(
            "\\b(fill|stroke|color|stop-color|flood-color)\\s*=\\s*[\"'](#[0-9a-fA-F]{3,8}|rgba?\\(|hsla?\\()");
    private static final Pattern IN_SCRIPT = Pattern.compile("#[0-9a-fA-F]{6}\\b|\\b(rgb|hsl)a?\\(");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BY_SYSTEM = Pattern.compile(":root:not\\(\\[data-theme=\"light\"]\\)\\s*(\\{[^{}]*})");
    private static final Pattern BY_CHOICE = Pattern.compile(":root\\[data-theme=\"dark\"]\\s*(\\{[^{}]*})");

    private StyleTidiness() {}

    /** Colours that are written out where a token ought to be named. */
    public static List<String> looseColours(List<SourceFile> files) {
        return files.stream()
                .filter(SourceFile::isMain)
                .filter(file ->
                        !file.path().endsWith("/10-tokens.css") && !file.path().endsWith("print.css"))
                .flatMap(StyleTidiness::coloursIn)
                .toList();
    }

    private static Stream<String> coloursIn(SourceFile file) {
        String words = "the colour `$0` is written out; name a token of 10-tokens.css";
        if (file.is("css")) {
            return inDeclarations(file);
        }
        if (file.is("html")) {
            return file.findings(IN_MARKUP, words).stream();
        }
        return file.is("js", "mjs") ? file.findings(IN_SCRIPT, words).stream() : Stream.empty();
    }

    private static Stream<String> inDeclarations(SourceFile file) {
        List<String> findings = new ArrayList<>();
        Matcher block = DECLARATIONS.matcher(file.text());
        while (block.find()) {
            // An address such as url("#hatch") names a drawing, not a colour.
            Matcher colour = COLOUR.matcher(block.group().replaceAll("url\\([^)]*\\)", "url()"));
            while (colour.find()) {
                findings.add(file.finding(
                        file.lineOf(block.start()),
                        "the colour `" + colour.group() + "` is written out; name a token of 10-tokens.css"));
            }
        }
        return findings.stream();
    }

    /** The dark theme by the system's wish and by the learner's, where they differ. */
    public static List<String> differentDarks(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.path().endsWith("/10-tokens.css"))
                .filter(file -> !darkOf(file, BY_SYSTEM).equals(darkOf(file, BY_CHOICE)))
                .map(file -> file.finding(1, "the two dark blocks differ; a token was changed in one of them only"))
                .toList();
    }

    private static String darkOf(SourceFile file, Pattern where) {
        Matcher block = where.matcher(file.text());
        return block.find() ? COMMENT.matcher(block.group(1)).replaceAll("").replaceAll("\\s+", " ") : "no " + where;
    }
}
