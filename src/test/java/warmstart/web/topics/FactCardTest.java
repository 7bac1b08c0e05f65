package warmstart.web.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import warmstart.facts.Fact;
import warmstart.web.drive.Html;
import warmstart.web.drive.Reply;
import warmstart.web.drive.Shelves;
import warmstart.web.drive.Site;
import warmstart.web.drive.Visitor;

/** The card of a fact, on a page of its own and as a part for the topic page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactCardTest {
    private final Site site = Site.fresh();
    private final Visitor visitor = site.visitor();

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void itSaysValueFormerValueSourceDateAndPlace() {
        Reply page = visitor.get("/facts/timeout-max");

        assertThat(page.main())
                .contains("15 minutes", "5 minutes", "until 2018-10", "2026-11-23", "cold: never asked, or forgotten")
                .contains("https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html")
                .contains("/topics/lambda/configuration/timeout#b-timeout-max", "/review?fact=timeout-max");
    }

    @Test
    void asAPartItIsTheCardAlone() {
        Reply part = visitor.get("/facts/timeout-max?part=card");

        assertThat(part.status()).isEqualTo(200);
        assertThat(part.body().strip()).startsWith("<aside").endsWith("</aside>");
        assertThat(part.body()).doesNotContain("<html", "<main");
    }

    @Test
    void everyFactHasItsPageAndItsSectionLeadsToIt() {
        for (Fact fact : Shelves.shipped().facts().all()) {
            Reply page = visitor.get("/facts/" + fact.id());

            assertThat(page.status()).as(fact.id().value()).isEqualTo(200);
            assertThat(page.main()).contains("rel=\"noopener noreferrer\" href=\"https://");
            assertThat(page.main().contains("Not asked: "))
                    .as(fact.id().value())
                    .isNotEqualTo(page.main().contains("Ask me now"));
        }
    }

    @Test
    void aTopicMarksTheFactsThatItStates() {
        Html page = visitor.get("/topics/lambda/configuration/timeout").html();
        List<String> marked = page.all("a").stream()
                .filter(link -> link.hasClass("fact"))
                .map(link -> link.value("href"))
                .toList();

        assertThat(marked).contains("/facts/timeout-max", "/facts/timeout-default");
    }
}
