package warmstart.web.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.web.drive.Reply;
import warmstart.web.drive.Site;
import warmstart.web.drive.Visitor;

/** Where nothing is: a page that says so in plain words and shows the way on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnknownAddressesTest {
    private final Site site = Site.fresh();
    private final Visitor visitor = site.visitor();

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /topics/lambda/timeout,                    /topics/lambda/configuration/timeout
            /topics/dead-letter-queue,                 /topics/lambda/invocation/dead-letter-queues
            /topics/lambda/async-invocation,           /topics/lambda/invocation/asynchronous-invocation
            /asynchronous-invocation,                  /topics/lambda/invocation/asynchronous-invocation
            /topics/Lambda/Invocation/Destinations.md, /topics/lambda/invocation/destinations
            """)
    void theTopicThatWasMeantIsNamed(String asked, String meant) {
        Reply reply = visitor.get(asked);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(suggestions(reply)).contains(meant);
        suggestions(reply)
                .forEach(address -> assertThat(visitor.get(address).status()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/facts/no-such-fact",
                "/facts/%3Cscript%3E",
                "/topics/",
                "/topics/%F0%9F%90%8D",
                "/topics/lambda",
                "/labs/no-such-lab",
                "/index.html",
                "/.git/config",
                "/review/",
                "/assets/",
                "/assets/x/nothing.css",
                "/files/nothing.svg"
            })
    void theWayOnIsShownInPlainWords(String path) {
        Reply reply = visitor.get(path);

        if (reply.status() == 200) {
            assertThat(path).isIn("/topics/", "/review/", "/topics/lambda");
            return;
        }
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.html().texts("h1")).containsExactly("There is no such page.");
        assertThat(reply.main())
                .contains("href=\"/\"", "href=\"/topics\"")
                .doesNotContain("Endpoint", "Exception", "Javalin");
    }

    @Test
    void aWrongMethodIsToldInPlainWords() {
        Reply reply = visitor.ask("DELETE", "/settings");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.main()).contains("That cannot be done here.").doesNotContain("Method not allowed", "DELETE");
    }

    private static List<String> suggestions(Reply reply) {
        return reply.html().all("a").stream()
                .filter(link -> link.hasClass("line"))
                .map(link -> link.value("href"))
                .toList();
    }
}
