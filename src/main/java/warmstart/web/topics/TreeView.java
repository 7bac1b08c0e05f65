package warmstart.web.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.notes.Folder;
import warmstart.notes.Page;
import warmstart.study.progress.Knowledge;
import warmstart.study.progress.TemperatureCounts;
import warmstart.web.view.Heat;

/**
 * The tree of topics beside an article.
 *
 * @param branches the top folders and pages in order
 */
public record TreeView(List<Branch> branches) {
    /**
     * A folder with what is in it, or a page.
     *
     * @param title as the tree shows it
     * @param address of the page; empty for a folder
     * @param current whether it is the page being read
     * @param open whether the page being read is inside
     * @param heat {@code cold}, {@code warming} or {@code warm}; empty when nothing of it is asked
     * @param cold how many of its facts are still cold
     * @param below what is in the folder
     */
    public record Branch(
            String title, String address, boolean current, boolean open, String heat, int cold, List<Branch> below) {
        /** The class of its temperature mark. */
        public String mark() {
            return heat.isEmpty() ? "deg none" : Heat.mark(heat);
        }

        /** Whether it is a page. */
        public boolean isPage() {
            return !address.isEmpty();
        }
    }

    /** The tree as one learner sees it from one page; without a page, every folder is open. */
    static TreeView of(Folder root, Optional<Page> reading, Knowledge knowledge) {
        return new TreeView(branches(root, reading, knowledge));
    }

    private static List<Branch> branches(Folder folder, Optional<Page> reading, Knowledge knowledge) {
        List<Branch> branches = new ArrayList<>();
        folder.pages().forEach(page -> branches.add(leaf(page, reading, knowledge)));
        folder.folders().forEach(below -> branches.add(branch(below, reading, knowledge)));
        return branches;
    }

    private static Branch branch(Folder folder, Optional<Page> reading, Knowledge knowledge) {
        boolean open = reading.map(folder::holds).orElse(true);
        return new Branch(folder.name(), "", /* current= */ false, open, "", 0, branches(folder, reading, knowledge));
    }

    private static Branch leaf(Page page, Optional<Page> reading, Knowledge knowledge) {
        Optional<TemperatureCounts> counts =
                Optional.ofNullable(knowledge.byNote().get(page.name()));
        return new Branch(
                page.title(),
                page.address(),
                reading.map(page::equals).orElse(false),
                /* open= */ false,
                counts.map(Heat::of).orElse(""),
                counts.map(TemperatureCounts::cold).orElse(0),
                List.of());
    }
}
