package warmstart.content.vault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import warmstart.base.Problem;
import warmstart.base.Where;
import warmstart.notes.Block;
import warmstart.notes.Page;

/** Finds names that are used twice: of notes, and of blocks within a note. */
public final class NameCheck {
    private NameCheck() {}

    /** The problems of all names of a vault's pages. */
    public static List<Problem> check(List<Page> pages) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Page> bearers = new LinkedHashMap<>();
        for (Page page : pages) {
            Page other = bearers.putIfAbsent(page.name().toLowerCase(Locale.ROOT), page);
            if (other != null) {
                problems.add(Problem.warning(
                        Where.file(page.file()),
                        "the name is also that of `" + other.file() + "`",
                        "rename one, or links have to name the folder"));
            }
            problems.addAll(blocks(page));
        }
        return problems;
    }

    private static List<Problem> blocks(Page page) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Block> owners = new LinkedHashMap<>();
        for (Block block : page.blocks()) {
            Block other = owners.putIfAbsent(block.id(), block);
            if (other != null) {
                problems.add(Problem.error(
                        new Where(page.file(), block.line()),
                        "the block id `^" + block.id() + "` is used twice",
                        "it is already that of line " + other.line()));
            }
        }
        return problems;
    }
}
