package warmstart.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.markdown.Library;
import warmstart.content.markdown.Markdown;
import warmstart.content.markdown.NoteSource;
import warmstart.content.markdown.ParsedNote;
import warmstart.content.markdown.Rendered;
import warmstart.content.vault.AttachmentFiles;
import warmstart.content.vault.FrontMatter;
import warmstart.content.vault.LinkCheck;
import warmstart.content.vault.NameCheck;
import warmstart.content.vault.NoteFile;
import warmstart.content.vault.VaultFiles;
import warmstart.facts.FactCatalog;
import warmstart.notes.Attachments;
import warmstart.notes.Page;
import warmstart.notes.PageId;
import warmstart.notes.SafeHtml;
import warmstart.notes.Vault;

/**
 * Reads a content folder, on disk or inside a jar, into a {@link Vault}.
 *
 * <p>In two passes: first every note is taken apart, then, when all headings and blocks are known, every note is laid
 * out with its links resolved.
 */
public final class VaultReader {
    private final Markdown markdown;

    /** A reader that lays notes out with this. */
    public VaultReader(Markdown markdown) {
        this.markdown = markdown;
    }

    /**
     * Reads all notes below a folder and marks the facts that they state.
     *
     * @param root the content folder; may lie in a zip file system
     * @param facts the register; {@link FactCatalog#empty()} when there is none
     */
    public VaultReading read(Path root, FactCatalog facts) {
        Problems problems = new Problems();
        VaultFiles files = VaultFiles.of(root, problems);
        List<Draft> drafts = numbered(inParallel(files.notes(), file -> draft(root, file, problems)), problems);
        Attachments attachments = new Attachments(files.attachments());
        Map<PageId, NoteSource> sources = new LinkedHashMap<>();
        drafts.stream().filter(Draft::readable).forEach(draft -> sources.put(draft.page.id(), draft.source));
        Vault unlaid = new Vault(drafts.stream().map(Draft::page).toList(), attachments);
        Library library = new Library(unlaid, sources, facts);
        List<Page> pages = inParallel(drafts, draft -> Optional.of(laidOut(draft, library, problems)));
        Vault vault = new Vault(pages, attachments);
        problems.addAll(LinkCheck.check(vault));
        problems.addAll(NameCheck.check(vault.pages()));
        return new VaultReading(vault, new AttachmentFiles(root, attachments), problems.sorted());
    }

    /** A page before its text is laid out. */
    private record Draft(Page page, NoteSource source, boolean readable) {}

    /** Notes do not depend on each other within a pass; a cold start takes half the time on two processors. */
    private static <T, R> List<R> inParallel(List<T> items, Function<T, Optional<R>> work) {
        return items.parallelStream().map(work).flatMap(Optional::stream).toList();
    }

    private Optional<Draft> draft(Path root, String file, Problems all) {
        Problems problems = new Problems();
        Optional<Draft> draft = NoteFile.read(root.resolve(file), file, problems)
                .map(note -> {
                    ParsedNote parsed = markdown.parse(note.source());
                    problems.addAll(parsed.refusal());
                    return new Draft(page(note, parsed), note.source(), parsed.isReadable());
                });
        add(problems.sorted(), all);
        return draft;
    }

    private Page laidOut(Draft draft, Library library, Problems all) {
        if (!draft.readable) {
            return draft.page.withHtml(markdown.asSource(draft.source));
        }
        Rendered rendered = markdown.render(draft.page, draft.source, library);
        add(rendered.problems(), all);
        return draft.page.withHtml(rendered.html());
    }

    private static void add(List<Problem> found, Problems all) {
        synchronized (all) {
            all.addAll(found);
        }
    }

    private static List<Draft> numbered(List<Draft> drafts, Problems problems) {
        Set<PageId> taken = new LinkedHashSet<>();
        List<Draft> numbered = new ArrayList<>();
        for (Draft draft : drafts) {
            PageId id = freeId(draft.page.file(), taken, problems);
            taken.add(id);
            numbered.add(new Draft(draft.page.withId(id), draft.source, draft.readable));
        }
        return numbered;
    }

    /** The id of a file; the second of two files that differ only in punctuation gets a number. */
    private static PageId freeId(String file, Set<PageId> taken, Problems problems) {
        PageId id = PageId.ofFile(file);
        for (int i = 2; taken.contains(id); i++) {
            id = new PageId(PageId.ofFile(file) + "-" + i);
        }
        if (!id.equals(PageId.ofFile(file))) {
            problems.warning(
                    Where.file(file),
                    "the address `" + PageId.ofFile(file) + "` is taken by another note",
                    "rename one; this one is shown at `" + id + "`");
        }
        return id;
    }

    private static Page page(NoteFile note, ParsedNote parsed) {
        FrontMatter front = note.frontMatter();
        return new Page(
                PageId.ofFile(note.file()),
                note.name(),
                front.title().isEmpty() ? note.name() : front.title(),
                front.summary(),
                front.aliases(),
                tags(front.tags(), parsed.tags()),
                front.order(),
                note.file(),
                parsed.headings(),
                parsed.blocks(),
                parsed.links(),
                SafeHtml.empty());
    }

    /** Tags of the front matter and of the text, each once; case does not matter. */
    private static List<String> tags(List<String> front, List<String> text) {
        Map<String, String> tags = new LinkedHashMap<>();
        Stream.concat(front.stream(), text.stream())
                .forEach(tag -> tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
        return List.copyOf(tags.values());
    }
}
