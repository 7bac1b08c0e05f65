package warmstart.web.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.web.drive.Reply;
import warmstart.web.drive.Shelves;
import warmstart.web.drive.Site;
import warmstart.web.drive.Wire;

/** Files beside the notes: those of the vault, sent so that nothing in them can run, and nothing outside it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttachmentsTest {
    private static final String HOSTILE_PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\">" + "<script>alert(1)</script></svg>";

    private Site site;

    @BeforeAll
    void makeAVault(@TempDir Path folder) throws IOException {
        Path content = Files.createDirectories(folder.resolve("content/pictures"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(folder.resolve("content/.hidden.svg"), "secret");
        Files.createDirectories(folder.resolve("content/.obsidian"));
        Files.writeString(folder.resolve("content/.obsidian/app.json"), "secret");
        Files.writeString(folder.resolve("content/facts.txt"), "plain words");
        Files.writeString(content.resolve("event queue.svg"), HOSTILE_PICTURE);
        Files.writeString(content.resolve("page.html"), "<script>alert(1)</script>");
        Files.createSymbolicLink(content.resolve("way-out.svg"), folder.resolve("secret.txt"));
        Files.writeString(
                folder.resolve("content/Pictures.md"),
                "A picture.\n\n![[event queue.svg]]\n\n![[way-out.svg]]\n\n[[../secret.txt]]\n");
        site = Site.over(Shelves.read(folder.resolve("content")));
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void aPictureIsSentInASandbox() {
        Reply reply = site.visitor().get("/files/pictures/event%20queue.svg");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(HOSTILE_PICTURE);
        assertThat(reply.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(reply.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @CsvSource({"/files/pictures/page.html", "/files/facts.txt"})
    void whatIsNoPictureIsOnlySaved(String path) {
        Reply reply = site.visitor().get(path);

        if (reply.status() != 404) {
            assertThat(reply.header("Content-Disposition")).isEqualTo("attachment");
            assertThat(reply.header("Content-Type")).isEqualTo("application/octet-stream");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/../secret.txt",
                "/files/..%2fsecret.txt",
                "/files/..%2Fsecret.txt",
                "/files/%2e%2e/secret.txt",
                "/files/%2e%2e%2fsecret.txt",
                "/files/..%252fsecret.txt",
                "/files/%252e%252e%252fsecret.txt",
                "/files/..%5csecret.txt",
                "/files/..\\secret.txt",
                "/files/pictures/../../secret.txt",
                "/files/pictures/..%2f..%2fsecret.txt",
                "/files//secret.txt",
                "/files/%2fetc%2fpasswd",
                "/files//etc/passwd",
                "/files/C:%5csecret.txt",
                "/files/secret.txt%00.svg",
                "/files/pictures/event%20queue.svg%00",
                "/files/..;/secret.txt",
                "/files/.hidden.svg",
                "/files/.obsidian/app.json",
                "/files/pictures/way-out.svg",
                "/files/Pictures.md",
                "/files/pictures/",
                "/files/pictures",
                "/files/.",
                "/files/..",
                "/files/pictures/EVENT QUEUE.svg",
                "/topics/..%2f..%2fsecret.txt",
                "/topics/../../secret.txt",
                "/topics/.obsidian/app",
                "/assets/x/..%2f..%2ftemplates%2flayout.html",
                "/assets/x/../../warmstart/Main.class",
                "/assets/x/..%5c..%5capplication.properties"
            })
    void nothingElseIsReached(String path) throws IOException {
        String answer = Wire.get(site.address(), path);

        assertThat(Wire.status(answer)).as(path).isIn(400, 404);
        assertThat(answer.substring(answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT))
                .as(path)
                .doesNotContain("<svg xmlns", "root:", "xmlns:th", "\u00ca\u00fe\u00ba\u00be")
                .satisfies(body -> assertThat(body.replace(path.toLowerCase(Locale.ROOT), ""))
                        .doesNotContain("\nsecret", ">secret<"));
    }

    @Test
    void aLinkToAFileThatIsNotThereIsToldOnThePage() {
        Reply page = site.visitor().get("/topics/pictures");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().all("img"))
                .anyMatch(img -> img.value("src").equals("/files/pictures/event%20queue.svg"))
                .allMatch(img -> img.has("alt"));
    }
}
