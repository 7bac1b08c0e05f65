package warmstart.web.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import warmstart.web.drive.Crawl;
import warmstart.web.drive.Html;
import warmstart.web.drive.Shelves;
import warmstart.web.drive.Site;

/** Notes and facts of somebody who means harm, through every page that shows a word of theirs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileNotesTest {
    /** Thymeleaf's, HTML's and Markdown's ways to become something else than text. */
    private static final List<String> PAYLOADS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</title><script>alert(1)</script>",
            "<svg/onload=alert(1)>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x](java&Tab;script:alert(1))",
            "[x](data:text/html,<script>alert(1)</script>)",
            "[x](vbscript:msgbox(1))",
            "![x](javascript:alert(1))",
            "![[pic.svg|100\" onload=\"alert(1)]]",
            "[[Start|<img src=x onerror=alert(1)>]]",
            "[[<script>alert(1)</script>]]",
            "[[Start#<script>alert(1)</script>|x]]",
            "`<script>alert(1)</script>`",
            "==<script>alert(1)</script>==",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<form action=https://evil.example><input name=_token></form>",
            "<style>body{display:none}</style>",
            "<base href=https://evil.example>",
            "<meta http-equiv=refresh content=0;url=https://evil.example>",
            "${7919*7907} [[${7919*7907}]] [(${7919*7907})] __${7919*7907}__ ~{layout}",
            "{onclick=alert(1)}",
            "[^<script>alert(1)</script>]");

    private Site site;
    private Crawl crawl;

    @BeforeAll
    void servesHostileNotes(@TempDir Path folder) throws IOException {
        StringBuilder body = new StringBuilder("The way in.\n");
        for (String payload : PAYLOADS) {
            body.append("\n## ")
                    .append(payload)
                    .append("\n\n")
                    .append(payload)
                    .append("\n\n- ")
                    .append(payload);
            body.append("\n\n> [!note] ").append(payload).append("\n> ").append(payload);
            body.append("\n\n| ").append(payload.replace("|", "\\|")).append(" | b |\n|---|---|\n| ");
            body.append(payload.replace("|", "\\|"))
                    .append(" | b |\n\n```")
                    .append(payload)
                    .append('\n');
            body.append(payload).append("\n```\n");
        }
        write(folder.resolve("Start.md"), front("Start", "plain"), "See [[Hostile]] and [[Hostile#x|y]].");
        write(
                folder.resolve("Hostile.md"),
                front("Hostile", "<script>alert(1)</script> ${7919*7907}"),
                body.toString());
        write(folder.resolve("Fol<b>der/Na'me & \"co\".md"), "", "A name with all its marks.");
        Files.writeString(folder.resolve("pic.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        site = Site.over(Shelves.read(folder));
        crawl = Crawl.from(
                site.visitor(),
                "/",
                "/topics/hostile",
                "/%3Cscript%3Ealert(1)%3C/script%3E",
                "/topics/%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
                "/review?topic=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/review?fact=%24%7B7919*7907%7D");
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void noScriptButOurOwnIsOnAnyPage() {
        assertThat(crawl.pages()).containsKeys("/topics/hostile", "/topics/start");
        crawl.pages().forEach((path, page) -> {
            assertThat(page.all("script"))
                    .as(path)
                    .singleElement()
                    .satisfies(script -> assertThat(script.value("src")).startsWith("/assets/"));
            assertThat(page.tags())
                    .as(path)
                    .allSatisfy(tag -> assertThat(tag.attributes().keySet())
                            .as(tag.name())
                            .noneMatch(name -> name.startsWith("on") || name.equals("style") || name.equals("srcdoc")));
        });
    }

    @Test
    void noElementCanCarryAnythingAway() {
        crawl.pages()
                .forEach((path, page) -> assertThat(
                                page.tags().stream().map(Html.Tag::name).toList())
                        .as(path)
                        .doesNotContain("iframe", "object", "embed", "base", "style", "math", "template"));
        crawl.pages()
                .forEach((path, page) -> assertThat(page.all("form"))
                        .as(path)
                        .allMatch(form -> form.value("action").startsWith("/")));
        crawl.pages()
                .forEach((path, page) ->
                        assertThat(page.all("meta")).as(path).noneMatch(meta -> meta.has("http-equiv")));
    }

    @Test
    void noAddressRunsAnything() {
        assertThat(crawl.links().stream()
                        .map(link -> link.target().replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                        .filter(target -> target.matches("(javascript|vbscript|data|file|blob):.*")))
                .isEmpty();
    }

    /** 7919 times 7907 is 62,615,533, which no page says for another reason. */
    @Test
    void templatesDoNotCalculateWithWhatANoteSays() {
        assertThat(crawl.replies().get("/topics/hostile").main())
                .contains("${7919*7907}")
                .doesNotContain("62615533");
    }

    private static String front(String title, String summary) {
        return "---\ntitle: " + title + "\nsummary: \"" + summary.replace("\"", "'") + "\"\n---\n";
    }

    private static void write(Path file, String front, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, front + body);
    }
}
