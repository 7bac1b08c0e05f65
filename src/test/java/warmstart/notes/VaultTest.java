package warmstart.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static Vault vault(Page... pages) {
        return new Vault(List.of(pages), Attachments.none());
    }

    private static List<String> tree(Folder folder) {
        List<String> lines = new java.util.ArrayList<>();
        folder.pages().forEach(page -> lines.add(page.file()));
        folder.folders().forEach(below -> {
            lines.add(below.path() + "/");
            lines.addAll(tree(below));
        });
        return lines;
    }

    @Test
    void pagesAreSortedByOrderThenTitleAndFoldersByTheirFirstPage() {
        Vault vault = vault(
                Pages.page("Services/S3.md", 100, List.of()),
                Pages.page("Lambda/Sources/Streams.md", 20, List.of()),
                Pages.page("Lambda/Sources/Mappings.md", 10, List.of()),
                Pages.page("Lambda/Access/Role.md", 10, List.of()),
                Pages.page("Lambda/Lambda.md", 90, List.of()),
                Pages.page("Lambda/Overview.md", 5, List.of()),
                Pages.page("B.md", Page.LAST, List.of()),
                Pages.page("A.md", Page.LAST, List.of()),
                Pages.page("Start here.md", 1, List.of()));

        assertThat(tree(vault.root()))
                .containsExactly(
                        "Start here.md",
                        "A.md",
                        "B.md",
                        "Lambda/",
                        // Called like its folder, so it leads in spite of its order.
                        "Lambda/Lambda.md",
                        "Lambda/Overview.md",
                        "Lambda/Access/",
                        "Lambda/Access/Role.md",
                        "Lambda/Sources/",
                        "Lambda/Sources/Mappings.md",
                        "Lambda/Sources/Streams.md",
                        "Services/",
                        "Services/S3.md");
    }

    @Test
    void aLeadingNoteGivesItsFolderItsPlace() {
        Vault vault = vault(
                Pages.page("A/A.md", 50, List.of()),
                Pages.page("A/x.md", 1, List.of()),
                Pages.page("B/y.md", 20, List.of()));

        assertThat(vault.root().folders()).extracting(Folder::name).containsExactly("B", "A");
        assertThat(vault.root().folders().get(1).lead()).map(Page::file).contains("A/A.md");
        assertThat(vault.root().folders().get(0).lead()).isEmpty();
    }

    @Test
    void pagesFollowEachOtherAsInTheTree() {
        Vault vault = vault(Pages.page("B/b.md"), Pages.page("a.md"), Pages.page("B/c.md"));

        assertThat(vault.pages()).extracting(Page::file).containsExactly("a.md", "B/b.md", "B/c.md");
        assertThat(vault.next(vault.pages().get(0))).map(Page::file).contains("B/b.md");
        assertThat(vault.previous(vault.pages().get(0))).isEmpty();
        assertThat(vault.next(vault.pages().get(2))).isEmpty();
        assertThat(vault.next(Pages.page("elsewhere.md"))).isEmpty();
    }

    @Test
    void backlinksComeFromTheSectionsOfOtherPagesOnceEach() {
        Page timeout = Pages.linking(Pages.page("Timeout.md", "## The limit"), "Timeout#The limit", "Throttling");
        Page lambda = Pages.linking(
                Pages.page("Lambda.md"),
                "timeout",
                "Timeout#The limit @end",
                "Timeout @end",
                "Nowhere",
                "Timeout#Nothing @more");
        Vault vault = vault(timeout, lambda, Pages.page("Throttling.md"));

        assertThat(vault.links().backlinksTo(new PageId("timeout")))
                .extracting(Backlink::address)
                .containsExactly("/topics/lambda", "/topics/lambda#end", "/topics/lambda#more");
        assertThat(vault.links().backlinksTo(new PageId("throttling")))
                .extracting(Backlink::text)
                .containsExactly("See Throttling.");
        assertThat(vault.links().backlinksTo(new PageId("lambda"))).isEmpty();
    }

    @Test
    void unresolvedLinksAreListedWithTheirPage() {
        Page lambda = Pages.linking(Pages.page("Lambda.md"), "Nowhere", "Lambda#Nothing", "Lambda");

        assertThat(vault(lambda).links().unresolved())
                .extracting(link -> link.link().target().toString())
                .containsExactly("Nowhere", "Lambda#Nothing");
    }

    @Test
    void anEmptyVaultAnswersEverything() {
        Vault vault = Vault.empty();

        assertThat(vault.pages()).isEmpty();
        assertThat(vault.root().pages()).isEmpty();
        assertThat(vault.named("x")).isEmpty();
        assertThat(vault.page(new PageId("x"))).isEmpty();
        assertThat(vault.links().unresolved()).isEmpty();
    }

    @Test
    void theOutlineIsATreeAndForgivesSkippedLevels() {
        Outline outline =
                Outline.of(Pages.page("A.md", "### first", "## a", "### b", "#### c", "### d", "## e", "#### f"));

        assertThat(outline.entries()).extracting(VaultTest::shape).containsExactly("first", "a(b(c) d)", "e(f)");
    }

    private static String shape(Outline.Entry entry) {
        String below =
                String.join(" ", entry.below().stream().map(VaultTest::shape).toList());
        return entry.heading().text() + (below.isEmpty() ? "" : "(" + below + ")");
    }

    @Test
    void attachmentsAreAddressedWithEveryUnusualCharacterEncoded() {
        assertThat(Attachments.address("attachments/Event queue (1)\u00e4%.svg"))
                .isEqualTo("/files/attachments/Event%20queue%20%281%29%C3%A4%25.svg");
    }
}
