package warmstart.content.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.facts.Citation;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.facts.FactKind;
import warmstart.facts.NoteAnchor;
import warmstart.facts.Past;
import warmstart.facts.Wording;
import warmstart.notes.Attachments;
import warmstart.notes.Page;
import warmstart.notes.PageId;
import warmstart.notes.SafeHtml;
import warmstart.notes.Vault;

/** A small vault around one note, {@code Here.md}, whose text an example gives. */
final class World {
    static final Path FOLDER = Path.of("src/test/java/warmstart/content/markdown/world");
    private static final Markdown MARKDOWN = new Markdown();

    private static final Map<PageId, NoteSource> SOURCES = new LinkedHashMap<>();
    private static final List<Page> PAGES = new ArrayList<>();

    static {
        files(".md").forEach(file -> add(new NoteSource(file, 1, read(FOLDER.resolve(file))), SOURCES, PAGES));
    }

    private World() {}

    static Rendered render(String text) {
        return render(text, FactCatalog.empty());
    }

    static Rendered render(String text, FactCatalog facts) {
        return render(text, facts, MARKDOWN);
    }

    static Rendered render(String text, FactCatalog facts, Markdown markdown) {
        Map<PageId, NoteSource> sources = new LinkedHashMap<>(SOURCES);
        List<Page> pages = new ArrayList<>(PAGES);
        NoteSource here = new NoteSource("Here.md", 1, text);
        Page page = add(here, sources, pages);
        Vault vault = new Vault(
                pages,
                new Attachments(Stream.of(".svg", ".mp3")
                        .flatMap(end -> files(end).stream())
                        .toList()));
        return markdown.render(page, here, new Library(vault, sources, facts));
    }

    static Markdown markdown() {
        return MARKDOWN;
    }

    private static Page add(NoteSource source, Map<PageId, NoteSource> sources, List<Page> pages) {
        ParsedNote parsed = MARKDOWN.parse(source);
        String name =
                source.file().substring(source.file().lastIndexOf('/') + 1).replace(".md", "");
        PageId id = PageId.ofFile(source.file());
        List<String> aliases = name.equals("Timeout") ? List.of("Time limit") : List.of();
        Page page = new Page(
                id,
                name,
                name,
                "",
                aliases,
                List.of(),
                0,
                source.file(),
                parsed.headings(),
                parsed.blocks(),
                parsed.links(),
                SafeHtml.empty());
        sources.put(id, source);
        pages.add(page);
        return page;
    }

    /** A fact that the block of the same name in {@code Here.md} states with these words. */
    static Fact fact(String id, String mark) {
        return fact(id, mark, "Here", id);
    }

    static Fact fact(String id, String mark, String note, String block) {
        return new Fact(
                new FactId(id),
                List.of(),
                FactKind.LIMIT,
                new Wording("subject", "statement", mark, ""),
                Optional.empty(),
                List.of(),
                "per function",
                Past.none(),
                new Citation("Lambda quotas", URI.create("https://docs.aws.amazon.com/"), LocalDate.of(2026, 11, 23)),
                new NoteAnchor(note, block),
                List.of(),
                "");
    }

    private static List<String> files(String end) {
        try (Stream<Path> found = Files.walk(FOLDER)) {
            return found.map(path -> FOLDER.relativize(path).toString())
                    .filter(path -> path.endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
