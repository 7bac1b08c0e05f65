package warmstart.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import warmstart.web.drive.Crawl;
import warmstart.web.drive.Reply;
import warmstart.web.drive.Site;
import warmstart.web.drive.Visitor;

/** Every address, every template and every link between them, over the shipped content. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {
    private Site site = Site.fresh();
    private List<Route> routes = site.website().routes();
    private Crawl crawl = Crawl.from(site.visitor(), "/");

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void everyRouteDeclaresWhoMayUseIt() {
        assertThat(routes).allSatisfy(route -> assertThat(route.access()).isNotNull());
        assertThat(routes.stream().map(route -> route.method() + " " + route.path()))
                .as("an address is declared once")
                .doesNotHaveDuplicates();
    }

    @Test
    void aRouteWithoutARoleIsRefusedToEverybody() {
        Guard guard = new Guard(new FormToken());
        Javalin careless = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.beforeMatched(guard::check);
            config.routes.addHttpHandler(HandlerType.GET, "/open", ctx -> ctx.result("secret"));
        });
        try {
            Reply reply = new Visitor(
                            "http://127.0.0.1:" + careless.start("127.0.0.1", 0).port())
                    .get("/open");

            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.body()).doesNotContain("secret");
        } finally {
            careless.stop();
        }
    }

    @Test
    void everyTemplateIsShownByAHandlerOrIncludedByOneThatIs() {
        Templates templates = Templates.read();

        assertThat(templates.named()).as("templates that handlers name").isSubsetOf(templates.files());
        assertThat(templates.included()).as("templates that others include").isSubsetOf(templates.files());
        assertThat(templates.unused()).as("templates that nothing shows").isEmpty();
    }

    @Test
    void everyPageToLookAtIsReachedByLinks() {
        assertThat(routes.stream()
                        .filter(route -> route.method() == HandlerType.GET)
                        .map(Route::path)
                        .filter(path -> !List.of("/healthz", "/favicon.ico").contains(path))
                        // Its link stands below a verdict, where no crawl comes without answering.
                        .filter(path -> !path.equals("/questions/{id}/report"))
                        .filter(path -> crawl.replies().keySet().stream().noneMatch(at -> matches(path, at))))
                .isEmpty();
    }

    @Test
    void everyLinkOnTheServerAnswers() {
        assertThat(crawl.replies()).as("pages, files and assets").hasSizeGreaterThan(300);
        assertThat(crawl.replies().entrySet().stream()
                        .filter(entry -> entry.getValue().status() != 200)
                        .map(entry -> entry.getValue().status() + " " + entry.getKey() + " from "
                                + linksTo(entry.getKey()).findFirst().orElseThrow()))
                .isEmpty();
    }

    @Test
    void everyLinkOffTheServerIsAPlainLinkToDocumentation() {
        assertThat(crawl.links().stream()
                        .filter(Crawl.Link::leaves)
                        .filter(link -> !link.target().startsWith("data:image/"))
                        .filter(link -> !link.tag().name().equals("a")
                                || !link.target().startsWith("https://")
                                || !link.tag().value("rel").contains("noopener")
                                || link.tag().has("target")
                                || link.tag().has("ping")))
                .isEmpty();
    }

    @Test
    void everyLinkToAPlaceOnAPageFindsIt() {
        assertThat(crawl.links().stream()
                        .filter(link -> !link.leaves() && !link.fragment().isEmpty())
                        .filter(link -> crawl.pages().containsKey(link.path())
                                && !crawl.pages().get(link.path()).ids().contains(link.fragment())))
                .isEmpty();
    }

    @Test
    void everyFormIsSentToARouteThatTakesItWithItsToken() {
        List<String> posts = routes.stream()
                .filter(route -> route.method() == HandlerType.POST)
                .map(Route::path)
                .toList();
        List<String> gets = routes.stream()
                .filter(route -> route.method() == HandlerType.GET)
                .map(Route::path)
                .toList();
        crawl.pages()
                .forEach((path, page) -> page.all("form").forEach(form -> {
                    if (form.value("method").equals("get")) {
                        // It changes nothing, and its fields make an address that can be shared.
                        assertThat(gets).as("a form on " + path).contains(form.value("action"));
                        return;
                    }
                    assertThat(form.value("method")).as("a form on " + path).isEqualTo("post");
                    assertThat(posts)
                            .as("where forms on " + path + " go")
                            .anyMatch(post -> matches(post, form.value("action")));
                    assertThat(page.form(form.value("action")).fields())
                            .as("a form on " + path)
                            .containsKey(FormToken.FIELD);
                }));
    }

    @Test
    void everyPageHasATitleALanguageAndOneHeading() {
        crawl.pages().forEach((path, page) -> {
            assertThat(page.all("html"))
                    .as(path)
                    .extracting(html -> html.value("lang"))
                    .containsExactly("en");
            assertThat(page.texts("title")).as(path).singleElement().asString().endsWith(" - Warmstart");
            assertThat(page.texts("h1")).as(path).singleElement().asString().isNotBlank();
            assertThat(page.ids()).as(path).doesNotHaveDuplicates();
        });
    }

    @Test
    void titlesTellPagesApart() {
        assertThat(crawl.pages().entrySet().stream()
                        .filter(page -> page.getKey().startsWith("/topics/"))
                        .map(page -> page.getValue().texts("title").get(0)))
                .doesNotHaveDuplicates();
    }

    @Test
    void noPageCarriesAScriptOrAStyleInIt() {
        crawl.pages()
                .forEach((path, page) -> assertThat(page.tags())
                        .as(path)
                        .noneMatch(tag -> tag.name().equals("style")
                                || tag.has("style")
                                || tag.name().equals("script") && !tag.has("src")
                                || tag.attributes().keySet().stream().anyMatch(name -> name.startsWith("on"))));
    }

    private java.util.stream.Stream<Crawl.Link> linksTo(String path) {
        return crawl.links().stream()
                .filter(link -> !link.leaves() && link.path().equals(path));
    }

    /** Whether an address belongs to a route's path. */
    private static boolean matches(String route, String address) {
        String pattern = route.replaceAll("<[^>]+>", ".+").replaceAll("\\{[^}]+}", "[^/]+");
        return address.replaceFirst("\\?.*", "").matches(pattern);
    }
}
