package warmstart.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.notes.LinkTarget;
import warmstart.notes.Resolution;
import warmstart.notes.Vault;
import warmstart.quiz.written.Reference;

/** Looks where the wikilinks of an item lead. */
final class LinkCheck {
    private static final Pattern LINK = Pattern.compile("(!?)\\[\\[([^\\[\\]|]{1,200}+)(?:\\|[^\\[\\]]{0,200}+)?]]");

    private final Vault vault;
    private final String file;
    private final Problems problems;

    LinkCheck(Vault vault, String file, Problems problems) {
        this.vault = vault;
        this.file = file;
        this.problems = problems;
    }

    /** Reports every link of these lines that leads nowhere; with a vault without pages they are not compared. */
    void check(List<Line> lines) {
        Fence fence = new Fence();
        for (Line line : lines) {
            fence.take(line.text());
            Matcher link = LINK.matcher(line.text());
            while (!fence.isOpen() && !vault.pages().isEmpty() && link.find()) {
                resolve(LinkTarget.parse(link.group(2)), new Where(file, line.number()));
            }
        }
    }

    private void resolve(LinkTarget target, Where where) {
        if (target.isLocal()) {
            problems.error(where, "`[[" + target + "]]` names no note", "write the note before the `#`");
            return;
        }
        Resolution found = vault.resolve(target, vault.pages().get(0));
        if (found.finding().isMissing()) {
            String near = found.nearest().isEmpty() ? "" : "did you mean `" + found.nearest() + "`?";
            problems.error(where, "`[[" + target + "]]` leads nowhere", near);
        }
    }

    /** The notes that an explanation names. */
    static List<Reference> references(Passage explanation) {
        List<Reference> references = new ArrayList<>();
        for (Line line : explanation.lines()) {
            Matcher link = LINK.matcher(line.text());
            while (link.find()) {
                if (link.group(1).isEmpty()) {
                    references.add(new Reference(LinkTarget.parse(link.group(2)), line.number()));
                }
            }
        }
        return references;
    }
}
