package warmstart.content.vault;

import java.util.ArrayList;
import java.util.List;
import warmstart.base.Problem;
import warmstart.base.Where;
import warmstart.notes.LinkTarget;
import warmstart.notes.Page;
import warmstart.notes.Resolution;
import warmstart.notes.ResolvedLink;
import warmstart.notes.Vault;

/** Says of every link that leads nowhere, or only just somewhere, what its author should do. */
public final class LinkCheck {
    private LinkCheck() {}

    /** The problems of all links of a vault. */
    public static List<Problem> check(Vault vault) {
        List<Problem> problems = new ArrayList<>();
        for (ResolvedLink link : vault.links().all()) {
            switch (link.resolution().finding()) {
                case EXACT -> {}
                case NO_NOTE, NO_FILE, NO_HEADING, NO_BLOCK -> problems.add(missing(link));
                case ALIAS_ONLY, AMBIGUOUS, LOOSE_HEADING -> problems.add(loose(link));
            }
        }
        return problems;
    }

    private static Problem missing(ResolvedLink link) {
        LinkTarget target = link.link().target();
        Resolution found = link.resolution();
        String title = found.page().map(Page::name).orElse("");
        String message = switch (found.finding()) {
            case NO_FILE -> "the file `" + target.note() + "` is not in the vault";
            case NO_HEADING -> "`" + title + "` has no heading `" + String.join("#", target.headings()) + "`";
            case NO_BLOCK -> "`" + title + "` has no block `^" + target.block() + "`";
            default -> "no note is called `" + target.note() + "`";
        };
        String hint = found.nearest().isEmpty()
                ? "create it, or correct the link"
                : "did you mean `" + found.nearest() + "`?";
        return Problem.error(where(link), message, hint);
    }

    private static Problem loose(ResolvedLink link) {
        LinkTarget target = link.link().target();
        Resolution found = link.resolution();
        String name = found.page().map(Page::name).orElse("");
        return switch (found.finding()) {
            case ALIAS_ONLY ->
                Problem.warning(
                        where(link),
                        "`" + target.note() + "` is only an alias of `" + name + "`",
                        "write `[[" + name + target.part() + "|" + link.link().shown()
                                + "]]`, Obsidian does not follow aliases");
            case AMBIGUOUS ->
                Problem.warning(
                        where(link),
                        "several notes are called `" + target.note() + "`",
                        "write `[[" + found.nearest() + target.part() + "]]` if that one is meant");
            default ->
                Problem.warning(
                        where(link),
                        "`" + String.join("#", target.headings()) + "` is the address of a heading, not its text",
                        "write `[[" + target.note() + "#" + found.nearest() + "]]`");
        };
    }

    private static Where where(ResolvedLink link) {
        return new Where(link.from().file(), link.link().line());
    }
}
