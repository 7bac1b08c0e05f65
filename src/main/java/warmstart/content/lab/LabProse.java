package warmstart.content.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.markdown.Markdown;
import warmstart.content.markdown.Rendered;
import warmstart.labs.Lab;
import warmstart.notes.SafeHtml;
import warmstart.notes.Vault;

/** The sections Brief, Hints and Debrief of a lab file, laid out. */
final class LabProse {
    private static final Pattern STEP = Pattern.compile("\\d+\\.\\s+(.*)");

    private final Markdown markdown;
    private final Vault vault;
    private final FactPlaceholders placeholders;
    private final Problems problems;

    LabProse(Markdown markdown, Vault vault, FactPlaceholders placeholders, Problems problems) {
        this.markdown = markdown;
        this.vault = vault;
        this.placeholders = placeholders;
        this.problems = problems;
    }

    Lab.Texts read(LabText text, String file) {
        return new Lab.Texts(section("Brief", text, file), hints(text), section("Debrief", text, file));
    }

    private SafeHtml section(String name, LabText text, String file) {
        LabText.Piece piece = text.sections().get(name);
        if (piece == null || piece.text().isBlank()) {
            problems.error(Where.file(file), "the section `## " + name + "` is missing", "");
            return SafeHtml.empty();
        }
        return laidOut(placeholders.linked(piece), piece.where());
    }

    /** The items of the numbered list, each with the line on which it begins. */
    private List<SafeHtml> hints(LabText text) {
        LabText.Piece piece = text.sections().get("Hints");
        if (piece == null) {
            return List.of();
        }
        List<String> lines = placeholders.linked(piece).lines().toList();
        List<SafeHtml> hints = new ArrayList<>();
        for (int start = nextStep(lines, 0); start < lines.size(); ) {
            int end = nextStep(lines, start + 1);
            Where where = new Where(piece.where().file(), piece.where().line() + start);
            hints.add(laidOut(step(lines.subList(start, end)), where));
            start = end;
        }
        return hints;
    }

    private static int nextStep(List<String> lines, int from) {
        int line = from;
        while (line < lines.size() && !STEP.matcher(lines.get(line)).matches()) {
            line++;
        }
        return line;
    }

    private static String step(List<String> lines) {
        List<String> plain = new ArrayList<>(lines);
        plain.set(0, STEP.matcher(lines.get(0)).replaceFirst("$1"));
        return String.join("\n", plain);
    }

    private SafeHtml laidOut(String source, Where where) {
        Rendered rendered = markdown.fragment(source, where, vault);
        problems.addAll(rendered.problems());
        return rendered.html();
    }
}
