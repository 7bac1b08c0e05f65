package warmstart.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import warmstart.content.markdown.Markdown;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.notes.Page;
import warmstart.notes.PageId;

/** The vault that we ship. */
class ContentVaultTest {
    private static final Path CONTENT = Path.of("content");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern ADDRESS = Pattern.compile(" href=\"/topics/([^\"#]+)(?:#([^\"]+))?\"");
    private static final Pattern FACT = Pattern.compile(" data-fact=\"([^\"]+)\"");

    private static FactCatalog facts;
    private static VaultReading reading;

    @BeforeAll
    static void read() {
        assumeTrue(Files.isDirectory(CONTENT), "the folder content is not here");
        facts = FactReader.read(CONTENT, List.of()).value().catalog();
        reading = new VaultReader(new Markdown()).read(CONTENT, facts);
    }

    @Test
    void everyNoteIsReadWithoutAnError() {
        assertThat(reading.vault().pages()).hasSizeGreaterThanOrEqualTo(78);
        assertThat(reading.problems()).filteredOn(problem -> problem.isError()).isEmpty();
        assertThat(reading.vault().links().unresolved()).isEmpty();
        assertThat(reading.vault().pages()).allSatisfy(page -> {
            assertThat(page.summary()).isNotEmpty();
            assertThat(page.html().value()).isNotEmpty().doesNotContain("class=\"missing\"");
        });
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        assertThat(reading.vault().pages())
                .allSatisfy(page -> assertThat(found(ID, page)).doesNotHaveDuplicates());
    }

    @Test
    void everyLinkLeadsToAPageAndAPlaceOnIt() {
        for (Page page : reading.vault().pages()) {
            Matcher address = ADDRESS.matcher(page.html().value());
            while (address.find()) {
                Page to = reading.vault().page(new PageId(address.group(1))).orElseThrow();
                if (address.group(2) != null) {
                    assertThat(found(ID, to))
                            .as("%s in %s", address.group(), page.file())
                            .contains(address.group(2));
                }
            }
        }
    }

    @Test
    void everyFactIsStatedByItsBlock() {
        assertThat(AnchorCheck.check(facts, reading.vault())).isEmpty();
    }

    @Test
    void nearlyEveryFactIsMarkedOnItsPage() {
        Set<String> marked = new HashSet<>();
        reading.vault().pages().forEach(page -> marked.addAll(found(FACT, page)));

        List<String> unmarked = new ArrayList<>();
        for (Fact fact : facts.all()) {
            if (!marked.contains(fact.id().value())) {
                unmarked.add(fact.id().value());
            }
        }
        // A mark within a link cannot be a link itself; the reader of the vault warns of each.
        assertThat(unmarked).hasSizeLessThanOrEqualTo(facts.all().size() / 100);
    }

    private static List<String> found(Pattern pattern, Page page) {
        return pattern.matcher(page.html().value())
                .results()
                .map(m -> m.group(1))
                .toList();
    }
}
