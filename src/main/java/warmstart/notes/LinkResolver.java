package warmstart.notes;

import java.util.List;
import java.util.Optional;
import warmstart.base.Slug;
import warmstart.notes.Resolution.Finding;
import warmstart.notes.spelling.Fold;
import warmstart.notes.spelling.Nearest;
import warmstart.notes.spelling.NotePath;

/** Finds what a link means, as Obsidian does. */
final class LinkResolver {
    private final PageNames names;
    private final Attachments attachments;

    LinkResolver(List<Page> pages, Attachments attachments) {
        this.names = new PageNames(pages);
        this.attachments = attachments;
    }

    /** Where a link in a page leads. */
    Resolution resolve(LinkTarget target, Page from) {
        if (target.isLocal()) {
            return part(from, target, Finding.EXACT);
        }
        List<Page> found = files(target.note(), from.folder());
        if (!found.isEmpty()) {
            return part(found.get(0), target, found.size() == 1 ? Finding.EXACT : Finding.AMBIGUOUS);
        }
        Optional<String> attachment = attachments.find(target.note(), from.folder());
        if (attachment.isPresent()) {
            return new Resolution(Optional.empty(), attachment, "", Finding.EXACT, "");
        }
        return names.aliased(target.note()).stream()
                .findFirst()
                .map(page -> part(page, target, Finding.ALIAS_ONLY))
                .orElseGet(() -> missing(target));
    }

    /** The page that bears a name, by file first and by alias else. */
    Optional<Page> named(String name) {
        LinkTarget target = LinkTarget.parse(name);
        return files(target.note(), "").stream()
                .findFirst()
                .or(() -> names.aliased(target.note()).stream().findFirst());
    }

    /** The candidates, best first; a single one when there is no doubt. */
    private List<Page> files(String note, String folder) {
        if (note.contains("/")) {
            return byPath(note, folder);
        }
        List<Page> bearers = names.named(note);
        Optional<Page> neighbour =
                bearers.stream().filter(page -> page.folder().equals(folder)).findFirst();
        return neighbour.map(List::of).orElse(bearers);
    }

    private List<Page> byPath(String note, String folder) {
        for (String path : NotePath.candidates(note, folder)) {
            List<Page> found = names.at(path);
            if (!found.isEmpty()) {
                return found;
            }
        }
        boolean anchored = note.startsWith("/") || note.startsWith(".");
        return anchored ? List.of() : names.endingWith(note);
    }

    private Resolution missing(LinkTarget target) {
        boolean file = Attachments.looksLikeFile(target.note());
        String nearest = file ? attachments.nearest(target.note()) : names.nearest(target.note());
        Finding finding = file ? Finding.NO_FILE : Finding.NO_NOTE;
        return new Resolution(Optional.empty(), Optional.empty(), "", finding, nearest);
    }

    private static Resolution part(Page page, LinkTarget target, Finding finding) {
        if (!target.block().isEmpty()) {
            return block(page, target.block(), finding);
        }
        return target.headings().isEmpty()
                ? found(page, "", finding, name(page, finding))
                : heading(page, target.headings(), finding);
    }

    private static Resolution block(Page page, String id, Finding finding) {
        return page.block(id)
                .map(block -> found(page, block.anchor(), finding, name(page, finding)))
                .orElseGet(() -> {
                    List<String> known = page.blocks().stream().map(Block::id).toList();
                    return found(page, "", Finding.NO_BLOCK, Nearest.to(id, known));
                });
    }

    private static Resolution heading(Page page, List<String> chain, Finding finding) {
        List<Heading> below = page.headings();
        Heading reached = null;
        Finding manner = finding;
        for (String wanted : chain) {
            int index = indexOf(wanted, below);
            if (index < 0) {
                index = indexOfSlug(wanted, below);
                manner = Finding.LOOSE_HEADING;
            }
            if (index < 0) {
                List<String> known = below.stream().map(Heading::text).toList();
                return found(page, "", Finding.NO_HEADING, Nearest.to(wanted, known));
            }
            reached = below.get(index);
            below = below.subList(index + 1, Outline.endOfSection(below, index));
        }
        String anchor = reached == null ? "" : reached.anchor();
        String nearest = manner == Finding.LOOSE_HEADING && reached != null ? reached.text() : name(page, manner);
        return found(page, anchor, manner, nearest);
    }

    private static int indexOf(String wanted, List<Heading> headings) {
        String folded = Fold.heading(wanted);
        for (int i = 0; i < headings.size(); i++) {
            if (Fold.heading(headings.get(i).text()).equals(folded)) {
                return i;
            }
        }
        return -1;
    }

    /** Documents that came from elsewhere write {@code #the-limit}. */
    private static int indexOfSlug(String wanted, List<Heading> headings) {
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.anchor().equals(wanted) || Slug.of(heading.text()).equals(Slug.of(wanted))) {
                return i;
            }
        }
        return -1;
    }

    /** How to write the name of a page that was found in a roundabout way. */
    private static String name(Page page, Finding finding) {
        return switch (finding) {
            case ALIAS_ONLY -> page.name();
            case AMBIGUOUS -> NotePath.join(page.folder(), page.name());
            default -> "";
        };
    }

    private static Resolution found(Page page, String anchor, Finding finding, String nearest) {
        return new Resolution(Optional.of(page), Optional.empty(), anchor, finding, nearest);
    }
}
