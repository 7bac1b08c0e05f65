package warmstart.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Rng;
import warmstart.facts.FactCatalog;

/** The last fence by itself, and all fences together against markup put together at random. */
class SanitizerTest {
    private static final Pattern ELEMENT =
            Pattern.compile("<[^!/a-z]|<(?!/?(?:p|h[2-6]|ul|ol|li|blockquote|hr|br|div|aside"
                    + "|details|summary|table|thead|tbody|tr|th|td|pre|code|strong|em|del|mark|kbd|sub|sup|u|s|b|i|small|span|a|img"
                    + "|input)[ >/]|!-- -->)");
    private static final Pattern ATTRIBUTE = Pattern.compile("<[a-z0-9]+(?: [a-z-]+=\"[^\"<>]*\")*(?: /)?>");
    private static final Pattern DANGER = Pattern.compile(
            "(?i)<[^>]+ (?:on\\w+|style|srcset|formaction)=|(?:href|src)=\"(?!https?://|mailto:|/[a-z]|#)");

    private static final List<String> PIECES = List.of(
            "[[",
            "]]",
            "![[",
            "[",
            "]",
            "](",
            ")",
            "(",
            "<",
            ">",
            "|",
            "\\|",
            "\\",
            "`",
            "```",
            "~~~",
            "*",
            "**",
            "_",
            "==",
            "%%",
            "#",
            "# ",
            "## ",
            "^id",
            " ^id",
            "\n",
            "\n\n",
            "> ",
            "> [!note]- ",
            "- ",
            "1. ",
            "- [x] ",
            "    ",
            "|---|",
            "[^1]",
            "[^1]: ",
            "&#106;",
            "&lt;",
            "\"",
            "'",
            "javascript:",
            "https://a.example/",
            "//evil",
            "data:text/html,",
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "\" onclick=\"alert(1)",
            "Timeout",
            "Here",
            "queue.svg",
            "500x300",
            "15 minutes",
            "{{",
            "$",
            "\u0000",
            "\u202e",
            "\ud83d",
            "text ",
            "\t");

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            <script>alert(1)</script>a                     => a
            <p onclick="x" style="x">a</p>                 => <p>a</p>
            <a href="javascript:x">a</a>                   => a
            <a href="//evil.example">a</a>                 => a
            <a href="/\\evil.example">a</a>                => a
            <img src="https://a.example/x.png" alt="a">    => <img alt="a" />
            <img src="/files/x.png" onerror="x" alt="a">   => <img src="/files/x.png" alt="a" />
            <p class="card evil">a</p>                     => <p>a</p>
            <p id="a b">a</p>                              => <p>a</p>
            <form action="/x"><input type="text"></form>   => ''
            <iframe src="/x"></iframe><svg><p>a            => <p>a</p>
            <div role="button" tabindex="5">a</div>        => <div>a</div>
            <a href="/facts/x" target="_blank">a</a>       => <a href="/facts/x">a</a>
            """)
    void letsThroughWhatWeWriteAndNothingElse(String html, String clean) {
        assertThat(Sanitizer.clean(html).value()).isEqualTo(clean);
    }

    @Test
    @Timeout(120)
    void markupAtRandomStaysWithinTheFence() {
        Markdown markdown = new Markdown();
        IntStream.range(0, 400).forEach(seed -> {
            Rng rng = new Rng(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 120; i++) {
                text.append(PIECES.get(rng.nextInt(PIECES.size())));
            }

            Rendered rendered = World.render(text.toString(), FactCatalog.empty(), markdown);

            String html = rendered.html().value();
            assertThat(html)
                    .as("seed %d:\n%s", seed, text)
                    .doesNotContainPattern(ELEMENT)
                    .doesNotContainPattern(DANGER);
            assertThat(html.replaceAll("</[a-z0-9]+>|<!-- -->", "").replaceAll(ATTRIBUTE.pattern(), ""))
                    .as("seed %d:\n%s", seed, text)
                    .doesNotContain("<");
            assertThat(rendered.problems())
                    .as("seed %d:\n%s", seed, text)
                    .noneMatch(problem -> problem.message().contains("cannot be laid out"));
        });
    }
}
