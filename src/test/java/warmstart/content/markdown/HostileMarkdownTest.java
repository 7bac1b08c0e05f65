package warmstart.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.base.Problem;
import warmstart.base.Where;
import warmstart.facts.FactCatalog;
import warmstart.notes.Vault;

/** Texts that bring parsers down. Each is either laid out or shown as its source with a problem, within the limit. */
@Timeout(15)
class HostileMarkdownTest {
    private static final int LARGE = 200_000;

    /** Impatient, so that a text which is given up does not cost two seconds. */
    private static final Markdown MARKDOWN = new Markdown(400);

    private static Rendered render(String text) {
        NoteSource source = new NoteSource("Here.md", 1, text);
        ParsedNote parsed = MARKDOWN.parse(source);
        return parsed.isReadable()
                ? World.render(text, FactCatalog.empty(), MARKDOWN)
                : new Rendered(MARKDOWN.asSource(source), parsed.refusal());
    }

    static Stream<String> hostile() {
        return Stream.concat(nestedAndUnclosed(), longAndStrange());
    }

    private static Stream<String> nestedAndUnclosed() {
        return Stream.of(
                "> ".repeat(1_000),
                ">".repeat(LARGE),
                "- ".repeat(2_000) + "x",
                "1. ".repeat(2_000) + "x",
                "* a\n"
                        + IntStream.range(1, 500)
                                .mapToObj(i -> "  ".repeat(i) + "* a\n")
                                .collect(Collectors.joining()),
                IntStream.range(1, 900).mapToObj("`"::repeat).collect(Collectors.joining(" ")),
                IntStream.range(1, 900).mapToObj(i -> "a" + "`".repeat(i)).collect(Collectors.joining()),
                "![[]()".repeat(4_000),
                "![[".repeat(40_000),
                "[[a|".repeat(40_000),
                "[".repeat(LARGE),
                "[a](b".repeat(20_000),
                "[a](<b".repeat(20_000),
                "[a][b]".repeat(20_000),
                "![".repeat(40_000) + "]".repeat(40_000),
                "_".repeat(LARGE),
                "*".repeat(LARGE),
                "**a ".repeat(50_000) + " a**".repeat(50_000),
                "*a_ ".repeat(20_000),
                "==".repeat(LARGE / 2),
                "==a ".repeat(20_000),
                "~~a ".repeat(20_000),
                "%%".repeat(LARGE / 2),
                "%%a%".repeat(40_000),
                "% ".repeat(LARGE / 2),
                "#a/".repeat(40_000),
                "#1".repeat(LARGE / 2),
                " ^a".repeat(40_000),
                "\n^a\n".repeat(20_000));
    }

    private static Stream<String> longAndStrange() {
        return Stream.of(
                "<a b='c' ".repeat(10_000),
                "<".repeat(LARGE),
                "x <!--".repeat(20_000),
                "<b>".repeat(20_000),
                "&".repeat(LARGE),
                "\\".repeat(LARGE),
                "https://".repeat(20_000),
                "https://a" + ".".repeat(LARGE - 100),
                "https://a" + ")".repeat(LARGE - 100),
                "[l]: <" + "u".repeat(40_000) + ">\n\n[l]",
                "[" + "l".repeat(40_000) + "]: u",
                "> [!note] ".repeat(10_000),
                ("> ".repeat(55) + "[!note]- x\n").repeat(200),
                "|".repeat(LARGE),
                "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n" + "|b".repeat(20_000),
                "a|b\n-|-\n" + "1|2\n".repeat(20_000),
                "[^1]".repeat(20_000) + "\n\n[^1]: x",
                "[^1]: [^1]".repeat(2) + "\n\n[^1]",
                "- [ ] ".repeat(50) + "x",
                "# ".repeat(40_000),
                "## a\n".repeat(20_000),
                "```\n".repeat(20_001),
                "\0".repeat(1_000) + "x",
                "\u202e\u200b\ud800 x",
                "\r\r\n\n\r".repeat(10_000),
                "\t".repeat(LARGE),
                "![[Here]]\n\n".repeat(10_000),
                "![[Loop A]]\n\n".repeat(10_000),
                "x ".repeat(LARGE));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void answersInTime(String text) {
        Rendered rendered = render(text);

        assertThat(rendered.html().value()).isNotNull();
        assertThat(rendered.html().value()).doesNotContain("<script");
    }

    @Test
    void twoKilobytesOfQuotesAreShownAsTheirSource() {
        Rendered rendered = World.render("> ".repeat(1_000) + "end");

        assertThat(rendered.html().value()).contains("Its source:", "&gt; &gt; &gt; ", "end</code>");
        assertThat(rendered.problems())
                .extracting(Problem::message)
                .containsExactly("the note nests quotes and lists more than 60 deep");
    }

    @Test
    void aBacktickLadderIsGivenUp() {
        String ladder = IntStream.range(1, 1_000).mapToObj("`"::repeat).collect(Collectors.joining(" "));

        Rendered rendered = new Markdown().fragment(ladder, new Where("Here.md", 1), Vault.empty());

        assertThat(rendered.problems())
                .extracting(Problem::message)
                .containsExactly("the note takes longer than 2000 ms to lay out");
        assertThat(rendered.html().value()).contains("Its source:", "&#96; &#96;&#96; &#96;&#96;&#96;");
    }

    @Test
    void aNoteBeyondTheSizeIsShownAsItsSource() {
        Rendered rendered = World.render("x".repeat(Limits.CHARACTERS_MAX + 1));

        assertThat(rendered.problems()).extracting(Problem::message).containsExactly("the note is longer than 512 KB");
        assertThat(rendered.html().value()).hasSizeLessThan(Limits.CHARACTERS_MAX + 1_000);
    }

    @Test
    void aRuleOfManyDashesIsNoList() {
        Rendered rendered = World.render("- ".repeat(100) + "\n\n" + "* * ".repeat(100));

        assertThat(rendered.problems()).isEmpty();
        assertThat(rendered.html().value()).contains("<hr />");
    }

    @Test
    void deeplyIndentedCodeIsNoList() {
        Rendered rendered = World.render("```\n" + " ".repeat(300) + "x\n```");

        assertThat(rendered.problems()).isEmpty();
    }

    @Test
    void theTimeLimitStopsTheThread() throws InterruptedException {
        render(IntStream.range(1, 900).mapToObj("`"::repeat).collect(Collectors.joining(" ")));

        // Nothing may go on computing for a text that was given up: its thread ends soon after it is told to.
        assertThat(computing()).allSatisfy(thread -> {
            thread.join(60_000);
            assertThat(thread.isAlive()).isFalse();
        });
    }

    private static List<Thread> computing() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("markdown"))
                .toList();
    }

    @Test
    void labProseIsGuardedLikeNotes() {
        Markdown markdown = World.markdown();
        Where where = new Where("labs/async.json", 12);

        assertThat(markdown.fragment("> ".repeat(1_000), where, Vault.empty()).problems())
                .extracting(problem -> problem.where().file())
                .isEqualTo(List.of("labs/async.json"));
        assertThat(markdown.line("[x](javascript:alert(1))", where, Vault.empty())
                        .html()
                        .value())
                .isEqualTo(
                        "<span class=\"missing\" title=\"This link was removed: its address is not allowed\">x</span>");
    }
}
