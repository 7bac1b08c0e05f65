package warmstart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.accounts.LearnerId;
import warmstart.labs.LabId;
import warmstart.store.Database;
import warmstart.study.LabAttempt;
import warmstart.study.LabStore;
import warmstart.web.drive.Form;
import warmstart.web.drive.HandClock;
import warmstart.web.drive.Reply;
import warmstart.web.drive.Shelves;
import warmstart.web.drive.Site;
import warmstart.web.drive.Visitor;
import warmstart.web.drive.Wire;

/** The headers of OWASP ASVS 5.0, section 3.4, on answers of every kind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityHeadersTest {
    private static final Map<String, String> EXPECTED = new TreeMap<>(Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()"));

    private final Site site = Site.fresh();

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            200, GET,  /
            200, GET,  /topics/lambda/configuration/timeout
            200, GET,  /favicon.ico
            200, GET,  /healthz
            200, HEAD, /
            404, GET,  /nowhere
            404, GET,  /topics/nowhere
            404, GET,  /files/nowhere.svg
            404, GET,  /assets/0/css/nowhere.css
            405, PUT,  /settings
            405, DELETE, /
            """)
    void everyAnswerCarriesThem(int status, String method, String path) {
        Reply reply = site.visitor().ask(method, path);

        assertThat(reply.status()).isEqualTo(status);
        assertHardened(reply);
        assertThat(reply.header("Cache-Control"))
                .isEqualTo(path.equals("/favicon.ico") ? "public, max-age=86400" : "no-store");
    }

    @Test
    void answersToFormsCarryThem() {
        Visitor visitor = site.visitor();
        Form settings = visitor.get("/settings").form("/settings");
        Form question = visitor.get("/review").form("/review/answer");

        assertKind(visitor.send(settings), 303);
        assertKind(visitor.send(settings.with("rollover", "25")), 422);
        assertKind(visitor.send(question.without("item")), 400);
        assertKind(visitor.send(settings.without(FormToken.FIELD)), 403);
        assertKind(visitor.get("/", "X-HTTP-Method-Override", "POST"), 400);
        assertKind(visitor.send(settings.with("zone", "x".repeat(300_000))), 413);
    }

    @Test
    void assetsCarryThemAndMayBeKept() {
        Visitor visitor = site.visitor();
        String style = visitor.get("/").html().all("link").stream()
                .filter(link -> link.value("rel").equals("stylesheet"))
                .findFirst()
                .orElseThrow()
                .value("href");

        Reply reply = visitor.get(style);

        assertKind(reply, 200);
        assertThat(reply.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aFaultCarriesThemAndTellsNothing() {
        try (Database database = Database.inMemory(java.time.ZoneOffset.UTC);
                Server server = overBrokenLabs(database)) {
            Reply reply = new Visitor(server.address()).get("/");

            assertKind(reply, 500);
            assertThat(reply.body())
                    .contains("Something broke on our side.", "reference")
                    .doesNotContain("the disk is gone", "Exception", "warmstart.web");
        }
    }

    @Test
    void aDatabaseThatIsGoneIsToldOnAPageOfOurs() {
        Database database = Database.inMemory(java.time.ZoneOffset.UTC);
        try (Server server = Site.website(database, Shelves.shipped(), new HandClock(Site.MORNING))
                .start("127.0.0.1", 0)) {
            database.close();

            Reply reply = new Visitor(server.address()).get("/");

            assertThat(reply.status()).isGreaterThanOrEqualTo(500);
            assertHardened(reply);
            assertThat(reply.html().texts("h1")).hasSize(1);
            assertThat(reply.body()).doesNotContain("Exception", "warmstart.web");
        }
    }

    @Test
    void requestsThatTheServerItselfRefusesTellNothing() throws Exception {
        for (String path : List.of("/%zz", "/a%00b", "/..;/x", "/" + "a".repeat(20_000))) {
            String answer = Wire.get(site.address(), path);

            assertThat(Wire.status(answer)).as(path).isBetween(400, 431);
            assertThat(answer).as(path).doesNotContainIgnoringCase("jetty").doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites() {
        List<String> cookies = site.visitor().get("/").headers().allValues("Set-Cookie");

        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> {
            assertThat(HttpCookie.parse(cookie))
                    .singleElement()
                    .satisfies(parsed -> assertThat(parsed.isHttpOnly()).isTrue());
            assertThat(cookie).contains("SameSite=Strict");
        });
    }

    private static Server overBrokenLabs(Database database) {
        LabStore broken = new LabStore() {
            @Override
            public void record(LearnerId learner, LabAttempt attempt) {
                throw new IllegalStateException("the disk is gone");
            }

            @Override
            public List<LabAttempt> latest(LearnerId learner, int atMost) {
                throw new IllegalStateException("the disk is gone");
            }

            @Override
            public List<LabAttempt> latest(LearnerId learner, LabId lab, int atMost) {
                throw new IllegalStateException("the disk is gone");
            }
        };
        return new Website(
                        Assets.read(warmstart.content.ShippedFolder.of("assets")),
                        new Website.Ports(
                                database.learners(),
                                database.reviews(),
                                broken,
                                database.practice(),
                                database.reports()),
                        Shelves::shipped,
                        new HandClock(Site.MORNING))
                .start("127.0.0.1", 0);
    }

    private static void assertKind(Reply reply, int status) {
        assertThat(reply.status()).isEqualTo(status);
        assertHardened(reply);
    }

    private static void assertHardened(Reply reply) {
        EXPECTED.forEach(
                (name, value) -> assertThat(reply.header(name)).as(name).isEqualTo(value));
        assertThat(reply.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; ")
                        .contains(
                                "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "script-src 'self'")
                        .doesNotContain("unsafe-", "*", "http:"));
    }
}
