package warmstart.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warmstart.base.Problem;
import warmstart.content.markdown.Markdown;
import warmstart.facts.FactCatalog;
import warmstart.notes.Page;
import warmstart.notes.PageId;

/** The folder {@code mistakes} holds a vault with every mistake an author can make, beside notes without any. */
class VaultReaderTest {
    private static final Path MISTAKES = Path.of("src/test/java/warmstart/content/mistakes");
    private static final VaultReader READER = new VaultReader(new Markdown());

    private static VaultReading read(Path root) {
        return READER.read(root, FactCatalog.empty());
    }

    @Test
    void everyMistakeIsReportedWithFileLineAndHint() {
        String report = String.join(
                "\n", read(MISTAKES).problems().stream().map(Problem::toString).toList());

        assertThat(report).isEqualTo("""
                        Blocks.md:3: error: the block id `^same` is used twice (it is already that of line 1)
                        Broken front matter.md:3: error: the front matter is not valid YAML: mapping values are not allowed here (put double quotes around a value that holds a colon, a hash sign or a bracket)
                        Comment.md:3: warning: the comment `%%` is never closed (end it with a line of `%%`)
                        Deep.md: error: the note nests quotes and lists more than 60 deep (it is shown as its source; divide or simplify it)
                        Links.md:5: error: no note is called `Goood` (did you mean `Good`?)
                        Links.md:6: error: no note is called `Xylophone` (create it, or correct the link)
                        Links.md:6: error: no note is called `Elsewhere` (create it, or correct the link)
                        Links.md:7: error: `Good` has no heading `The limt` (did you mean `The limit`?)
                        Links.md:8: error: `Good` has no block `^limits` (did you mean `limit`?)
                        Links.md:9: error: the file `pictur.svg` is not in the vault (did you mean `picture.svg`?)
                        Links.md:11: warning: `fine` is only an alias of `Good` (write `[[Good|fine]]`, Obsidian does not follow aliases)
                        Links.md:12: warning: several notes are called `Dup` (write `[[a/Dup]]` if that one is meant)
                        Links.md:16: warning: `the-limit` is the address of a heading, not its text (write `[[Good#The limit]]`)
                        Odd fields.md:2: error: `title` must be text (put it into double quotes)
                        Odd fields.md:3: error: `aliases` must be a list of words (write `aliases: [one, two]`)
                        Odd fields.md:5: error: `order` must be a whole number, not `first` (write `order: 10`)
                        Same-name.md: warning: the address `same-name` is taken by another note (rename one; this one is shown at `same-name-2`)
                        Script.md:1: error: the address `javascript:alert(1)` is not allowed (use https, http, mailto, or a note's name)
                        Script.md:3: warning: HTML is shown as text (write it in Markdown)
                        b/Dup.md: warning: the name is also that of `a/Dup.md` (rename one, or links have to name the folder)
                        """.strip());
    }

    @Test
    void theOtherNotesAreServed() {
        VaultReading reading = read(MISTAKES);

        assertThat(reading.vault().pages())
                .extracting(Page::file)
                .containsExactly(
                        "Good.md",
                        "Links.md",
                        "Blocks.md",
                        "Broken front matter.md",
                        "Comment.md",
                        "Deep.md",
                        "Odd fields.md",
                        "Rule.md",
                        "Same name.md",
                        "Same-name.md",
                        "Script.md",
                        "a/Dup.md",
                        "b/Dup.md");
        assertThat(reading.vault().pages())
                .allSatisfy(page -> assertThat(page.html().value()).isNotEmpty());
    }

    @Test
    void aNoteWithBrokenFrontMatterIsShownUnderItsFileName() {
        Page page = read(MISTAKES).vault().named("Broken front matter").orElseThrow();

        assertThat(page.title()).isEqualTo("Broken front matter");
        assertThat(page.html().value())
                .isEqualTo("<p>The text is shown, with <a href=\"/topics/good\">Good</a>.</p>\n");
    }

    @Test
    void frontMatterBecomesThePagesHead() {
        Page page = read(MISTAKES).vault().named("Good").orElseThrow();

        assertThat(page.summary()).isEqualTo("A note without mistakes.");
        assertThat(page.aliases()).containsExactly("Fine", "429");
        assertThat(page.tags()).containsExactly("one", "two");
        assertThat(page.order()).isEqualTo(10);
        assertThat(page.headings()).extracting(h -> h.anchor() + ":" + h.line()).containsExactly("the-limit:10");
        assertThat(page.blocks()).extracting(b -> b.id() + ":" + b.line()).containsExactly("limit:8");
    }

    @Test
    void twoNotesThatWouldShareAnAddressGetTwo() {
        assertThat(read(MISTAKES).vault().pages())
                .filteredOn(page -> page.file().startsWith("Same"))
                .extracting(Page::id)
                .containsExactly(new PageId("same-name"), new PageId("same-name-2"));
    }

    @Test
    void attachmentsAreHandedOutByTheirExactPathOnly() {
        VaultReading reading = read(MISTAKES);

        assertThat(reading.vault().attachments().paths()).containsExactly("attachments/picture.svg");
        assertThat(reading.attachments().bytes("attachments/picture.svg")).isPresent();
        assertThat(Stream.of(
                        "picture.svg",
                        "Good.md",
                        "../VaultReaderTest.java",
                        "attachments/../Good.md",
                        "attachments/../attachments/picture.svg",
                        "/etc/passwd",
                        ".hidden/Secret.md",
                        "attachments",
                        ""))
                .allSatisfy(
                        path -> assertThat(reading.attachments().bytes(path)).isEmpty());
    }

    @Test
    void aFileThatIsNotUtf8IsReportedAtItsLineAndShown(@TempDir Path root) throws IOException {
        Files.write(root.resolve("Latin.md"), "One.\n\nGr\u00f6\u00dfe.\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(root.resolve("Good.md"), "Fine.\n");

        VaultReading reading = read(root);

        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "Latin.md:3: error: the note is not UTF-8 (save it as UTF-8; unreadable characters are shown as \ufffd)");
        assertThat(reading.vault().named("Latin").orElseThrow().html().value()).contains("<p>Gr&#xfffd;&#xfffd;e.</p>");
    }

    @Test
    void aFileThatIsTooLargeIsReportedAndShownAsItsSource(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("Large.md"), "# a\n" + "x".repeat(600_000));
        Files.writeString(root.resolve("Huge.md"), "---\ntitle: Huge\n---\n" + "\u00e4".repeat(2_000_000));

        VaultReading reading = read(root);

        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "Huge.md: error: the note is longer than 512 KB (it is shown as its source; divide or simplify it)",
                        "Large.md: error: the note is longer than 512 KB (it is shown as its source; divide or simplify it)");
        assertThat(reading.vault().pages())
                .allSatisfy(page -> assertThat(page.html().value()).contains("Its source:"));
    }

    @Test
    void linksOutOfTheVaultAreNotFollowed(@TempDir Path outside, @TempDir Path root) throws IOException {
        Files.writeString(outside.resolve("Secret.md"), "secret");
        Files.createSymbolicLink(root.resolve("Secret.md"), outside.resolve("Secret.md"));
        Files.createSymbolicLink(root.resolve("folder"), outside);
        Files.createSymbolicLink(root.resolve("secret.svg"), outside.resolve("Secret.md"));

        VaultReading reading = read(root);

        assertThat(reading.vault().pages()).isEmpty();
        assertThat(reading.vault().attachments().paths()).isEmpty();
        for (String link : List.of("Secret.md", "folder", "secret.svg")) {
            Files.delete(root.resolve(link));
        }
    }

    @Test
    void aFolderThatDoesNotExistIsAProblemAndNoVault(@TempDir Path root) {
        VaultReading reading = read(root.resolve("nothing"));

        assertThat(reading.vault().pages()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::message)
                .containsExactly("the content folder cannot be read");
    }

    @Test
    void aVaultInAZipFileReadsLikeOneOnDisk(@TempDir Path folder) throws IOException {
        URI zip = URI.create("jar:" + folder.resolve("vault.zip").toUri());
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Path root = files.getPath("/shipped/content");
            copy(MISTAKES, root);

            VaultReading zipped = read(root);
            VaultReading onDisk = read(MISTAKES);

            assertThat(zipped.problems()).isEqualTo(onDisk.problems());
            assertThat(zipped.vault().pages()).isEqualTo(onDisk.vault().pages());
            assertThat(zipped.attachments().bytes("attachments/picture.svg")).isPresent();
        }
    }

    @Test
    void linesEndAndBeginAsTheyMay(@TempDir Path root) throws IOException {
        Files.writeString(
                root.resolve("Windows.md"), "\ufeff---\r\ntitle: \"W: x\"\r\n---\r\nOne.\r\n\r\n## Two\r\n[[No]]\r\n");

        VaultReading reading = read(root);

        assertThat(reading.vault().pages()).singleElement().satisfies(page -> {
            assertThat(page.title()).isEqualTo("W: x");
            assertThat(page.headings())
                    .extracting(h -> h.text() + ":" + h.line())
                    .containsExactly("Two:6");
        });
        assertThat(reading.problems()).extracting(p -> p.where().toString()).containsExactly("Windows.md:7");
    }

    @Test
    void readingTwiceGivesTheSame() {
        List<Page> once = read(MISTAKES).vault().pages();

        assertThat(read(MISTAKES).vault().pages()).isEqualTo(once);
        assertThat(read(MISTAKES).problems()).isEqualTo(read(MISTAKES).problems());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
