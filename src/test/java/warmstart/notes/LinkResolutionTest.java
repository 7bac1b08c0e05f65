package warmstart.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links lead where Obsidian leads them. */
class LinkResolutionTest {
    private static final Vault VAULT = new Vault(
            List.of(
                    Pages.withBlock(
                            Pages.page(
                                    "Lambda/Timeout.md",
                                    10,
                                    List.of("Time limit", "Quotas"),
                                    "## The limit",
                                    "### In the console",
                                    "## Alpha / Sub: one",
                                    "### In the console"),
                            "timeout-max",
                            "At most 15 minutes."),
                    Pages.page("Lambda/Lambda.md"),
                    Pages.page("Quotas.md"),
                    Pages.page("Deep/Down/Dup.md"),
                    Pages.page("Zoo/Dup.md"),
                    Pages.page("Ant/Dup.md"),
                    Pages.page("Longer/Dup.md"),
                    Pages.page("R\u00e9sum\u00e9.md"),
                    Pages.page("Release 1.2.md"),
                    Pages.page("Here.md", "## Own")),
            new Attachments(List.of("attachments/queue.svg", "Lambda/map.png", "map.png", "Release.pdf")));

    private static Resolution resolve(String written, String from) {
        Page page = VAULT.pages().stream()
                .filter(p -> p.file().equals(from))
                .findFirst()
                .orElseThrow();
        return VAULT.resolve(LinkTarget.parse(written), page);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            # written,                     from,             leads to,                               finding
            Timeout,                       Here.md,          /topics/lambda/timeout,                 EXACT
            timeout.MD,                    Here.md,          /topics/lambda/timeout,                 EXACT
            Lambda/Timeout,                Here.md,          /topics/lambda/timeout,                 EXACT
            /lambda/timeout,               Zoo/Dup.md,       /topics/lambda/timeout,                 EXACT
            ../Lambda/Timeout,             Zoo/Dup.md,       /topics/lambda/timeout,                 EXACT
            ./Dup,                         Zoo/Dup.md,       /topics/zoo/dup,                        EXACT
            Down/Dup,                      Here.md,          /topics/deep/down/dup,                  EXACT
            # a path is read from the top before it is read from the folder of the note
            Lambda/Lambda,                 Lambda/Timeout.md, /topics/lambda/lambda,                 EXACT
            # same folder first; then fewest folders; then the shortest path; then the alphabet
            Dup,                           Longer/Dup.md,    /topics/longer/dup,                     EXACT
            Dup,                           Here.md,          /topics/ant/dup,                        AMBIGUOUS
            # a name before an alias
            Quotas,                        Here.md,          /topics/quotas,                         EXACT
            Time limit,                    Here.md,          /topics/lambda/timeout,                 ALIAS_ONLY
            TIME LIMIT#the limit,          Here.md,          /topics/lambda/timeout#the-limit,       ALIAS_ONLY
            # headings: case and punctuation do not matter, the first of several, chains
            Timeout#THE LIMIT,             Here.md,          /topics/lambda/timeout#the-limit,       EXACT
            Timeout#Alpha Sub one,         Here.md,          /topics/lambda/timeout#alpha-sub-one,   EXACT
            Timeout##The limit,            Here.md,          /topics/lambda/timeout#the-limit,       EXACT
            Timeout#Alpha Sub one#In the console, Here.md,   /topics/lambda/timeout#in-the-console,  EXACT
            Timeout#the-limit,             Here.md,          /topics/lambda/timeout#the-limit,       LOOSE_HEADING
            Timeout#In the console#The limit, Here.md,       /topics/lambda/timeout,                 NO_HEADING
            Timeout#Nothing,               Here.md,          /topics/lambda/timeout,                 NO_HEADING
            Timeout#_The_ **limit**,       Here.md,          /topics/lambda/timeout#the-limit,       EXACT
            "#own",                        Here.md,          /topics/here#own,                       EXACT
            # blocks
            Timeout#^timeout-max,          Here.md,          /topics/lambda/timeout#b-timeout-max,   EXACT
            Timeout#^TIMEOUT-MAX,          Here.md,          /topics/lambda/timeout#b-timeout-max,   EXACT
            Timeout#^nothing,              Here.md,          /topics/lambda/timeout,                 NO_BLOCK
            # files: beside the note, else nearest to the top; a note of the name comes first
            queue.svg,                     Here.md,          /files/attachments/queue.svg,           EXACT
            ATTACHMENTS/Queue.SVG,         Here.md,          /files/attachments/queue.svg,           EXACT
            map.png,                       Lambda/Timeout.md, /files/Lambda/map.png,                 EXACT
            map.png,                       Zoo/Dup.md,       /files/map.png,                         EXACT
            ../map.png,                    Lambda/Timeout.md, /files/map.png,                        EXACT
            Release 1.2,                   Here.md,          /topics/release-1-2,                    EXACT
            # written with a separate accent, as some systems store it
            "Re\u0301sume\u0301",          Here.md,          /topics/resume,                         EXACT
            """)
    void leadsTo(String written, String from, String address, Resolution.Finding finding) {
        Resolution resolution = resolve(written, from);

        assertThat(resolution.address()).contains(address);
        assertThat(resolution.finding()).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # written,           finding,  nearest
            Tiemout,             NO_NOTE,  Timeout
            Time limits,         NO_NOTE,  Time limit
            Xylophone,           NO_NOTE,  ''
            ../../etc/passwd,    NO_NOTE,  ''
            ../Here,             NO_NOTE,  Here
            ./Timeout,           NO_NOTE,  Timeout
            queu.svg,            NO_FILE,  queue.svg
            ../queue.svg,        NO_FILE,  queue.svg
            nothing.png,         NO_FILE,  ''
            """)
    void leadsNowhereAndSaysWhatComesNear(String written, Resolution.Finding finding, String nearest) {
        Resolution resolution = resolve(written, "Here.md");

        assertThat(resolution.address()).isEmpty();
        assertThat(resolution.finding()).isEqualTo(finding);
        assertThat(resolution.finding().isMissing()).isTrue();
        assertThat(resolution.nearest()).isEqualTo(nearest);
    }

    @Test
    void aMissingHeadingOrBlockNamesTheNearest() {
        assertThat(resolve("Timeout#The limt", "Here.md").nearest()).isEqualTo("The limit");
        assertThat(resolve("Timeout#^timeout-mx", "Here.md").nearest()).isEqualTo("timeout-max");
    }

    @Test
    void aNameIsLookedUpWithoutAnyPlace() {
        assertThat(VAULT.named("TIMEOUT")).map(Page::file).contains("Lambda/Timeout.md");
        assertThat(VAULT.named("time limit")).map(Page::file).contains("Lambda/Timeout.md");
        assertThat(VAULT.named("Dup")).map(Page::file).contains("Ant/Dup.md");
        assertThat(VAULT.named("Nothing")).isEmpty();
    }
}
