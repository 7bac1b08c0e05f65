package warmstart.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.accounts.LearnerId;
import warmstart.accounts.Preferences;
import warmstart.web.drive.Form;
import warmstart.web.drive.Reply;
import warmstart.web.drive.Site;
import warmstart.web.drive.Visitor;
import warmstart.web.drive.Wire;

/** What another site can make the learner's browser send: refused, whatever it is, and nothing changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignRequestsTest {
    private static final String TOKEN = "_token";

    private final Site site = Site.fresh();
    private final Visitor visitor = site.visitor();
    private final Preferences before = preferences();

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void everyFormIsRefusedWithoutItsToken() {
        for (Form form : forms()) {
            assertRefused(visitor.send(form.without(TOKEN)), "Go back, reload the page and send it again.");
            assertRefused(
                    visitor.send(form.with(TOKEN, "A".repeat(32))), "Go back, reload the page and send it again.");
            assertRefused(visitor.send(form.with(TOKEN, "")), "Go back, reload the page and send it again.");
        }
    }

    @Test
    void everyFormIsRefusedWithTheTokenOfAnotherBrowser() {
        String foreign =
                site.visitor().get("/settings").form("/settings").fields().get(TOKEN);
        for (Form form : forms()) {
            assertRefused(visitor.send(form.with(TOKEN, foreign)), "reload the page");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "https://evil.example",
                "null",
                "http://127.0.0.1:1",
                "http://127.0.0.1.evil.example",
                "http://localhost",
                "file://"
            })
    void everyFormIsRefusedFromAnotherOrigin(String origin) {
        for (Form form : forms()) {
            assertRefused(visitor.send(form, "Origin", origin), "This form was sent from another site.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", ""})
    void everyFormIsRefusedWhenTheBrowserSaysItComesFromElsewhere(String site) {
        for (Form form : forms()) {
            assertRefused(visitor.send(form, "Sec-Fetch-Site", site), "This form was sent from another site.");
        }
    }

    @Test
    void aFormOfOurOwnPagePasses() {
        Form form = visitor.get("/settings").form("/settings");

        assertThat(visitor.send(form, "Origin", site.address(), "Sec-Fetch-Site", "same-origin")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aMethodCannotBeOverridden() {
        for (String path : List.of("/", "/review", "/review/undo", "/settings", "/assets/x/y", "/nowhere")) {
            Reply reply = visitor.get(path, "X-HTTP-Method-Override", "POST");

            assertThat(reply.status()).as(path).isEqualTo(400);
            assertThat(reply.body()).contains("X-HTTP-Method-Override is not accepted");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:7070",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "0.0.0.0",
                "169.254.169.254",
                "127.0.0.1@evil.example",
                "[::2]",
                "localhost:x"
            })
    void aForeignHostNameIsRefusedEverywhere(String host) throws IOException {
        for (String path : List.of("/", "/settings", "/favicon.ico", "/healthz", "/nowhere")) {
            String answer = Wire.send(site.address(), "GET " + path + " HTTP/1.1", "Host: " + host);

            assertThat(Wire.status(answer)).as(host + path).isIn(400, 403);
            assertThat(answer).doesNotContain("ok\n", "<form", "Today</h1>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:9999", "[::1]", "[::1]:7070"})
    void namesOfThisMachinePass(String host) throws IOException {
        String answer = Wire.send(site.address(), "GET /healthz HTTP/1.1", "Host: " + host);

        assertThat(Wire.status(answer)).isEqualTo(200);
    }

    @Test
    void lookingChangesNothing() {
        for (String path : List.of("/", "/topics", "/review", "/settings", "/settings?saved", "/facts/timeout-max")) {
            assertThat(visitor.get(path).status()).isEqualTo(200);
        }
        assertThat(visitor.get("/review/undo").status()).isEqualTo(405);
        assertThat(visitor.get("/review/answer").status()).isEqualTo(405);
        assertUnchanged();
    }

    private List<Form> forms() {
        Form answer = visitor.get("/review").form("/review/answer").with("show", "1");
        return List.of(
                answer,
                new Form("/review/grade", answer.fields()).with("grade", "1"),
                new Form("/review/undo", answer.fields()),
                visitor.get("/settings").form("/settings").with("newPerDay", "0"));
    }

    private void assertRefused(Reply reply, String words) {
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.html().texts("h1")).containsExactly("That is not allowed from here.");
        assertThat(reply.body()).contains(words);
        assertUnchanged();
    }

    private void assertUnchanged() {
        assertThat(site.database().reviews().pending(LearnerId.SOLO)).isEmpty();
        assertThat(site.database().reviews().reviewsSince(LearnerId.SOLO, Instant.EPOCH))
                .isEmpty();
        assertThat(preferences()).isEqualTo(before);
    }

    private Preferences preferences() {
        return site.database().learners().learner(LearnerId.SOLO).preferences();
    }
}
