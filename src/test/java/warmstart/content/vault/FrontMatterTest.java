package warmstart.content.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.notes.Page;

@Timeout(10)
class FrontMatterTest {
    private final Problems problems = new Problems();

    private FrontMatter read(String note) {
        return FrontMatterCut.of(note)
                .yaml()
                .map(yaml -> new FrontMatterReader("Note.md", yaml, problems).read())
                .orElseThrow();
    }

    private List<String> reported() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @Test
    void closedFrontMatterIsCutAndLinesGoOnBelowIt() {
        FrontMatterCut cut = FrontMatterCut.of("---\ntitle: A\norder: 1\n---\n\nText.\n");

        assertThat(cut.yaml()).contains("title: A\norder: 1\n");
        assertThat(cut.text()).isEqualTo("\nText.\n");
        // Lines 1 to 4 are the fences and what is between them.
        assertThat(cut.firstLine()).isEqualTo(5);
    }

    @Test
    void threeDotsCloseItToo() {
        assertThat(FrontMatterCut.of("---\ntitle: A\n...\nText.\n").text()).isEqualTo("Text.\n");
    }

    @Test
    void emptyFrontMatterIsCut() {
        assertThat(FrontMatterCut.of("---\n---\nText.\n").text()).isEqualTo("Text.\n");
        assertThat(read("---\n# nothing\n\n---\n")).isEqualTo(FrontMatter.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\nA note that begins with a rule.\n\n---\n\nText.\n",
                "---\nJust words\n---\n",
                "---\n- a list\n---\n",
                "---\nAn address: none\nnever closed\n",
                "---\n",
                "---",
                "--- \n----\n",
                " ---\ntitle: A\n---\n",
                "\n---\ntitle: A\n---\n",
                "----\ntitle: A\n----\n",
                "Text\n---\ntitle: A\n---\n",
                ""
            })
    void whatIsNoFrontMatterStaysInTheText(String note) {
        FrontMatterCut cut = FrontMatterCut.of(note);

        assertThat(cut.yaml()).isEmpty();
        assertThat(cut.text()).isEqualTo(note);
        assertThat(cut.firstLine()).isEqualTo(1);
    }

    @Test
    void scalarsStayWhatTheAuthorWrote() {
        FrontMatter front = read("---\ntitle: 1.10\nsummary: No\naliases: [429, yes, 2026-11-23, 0x1F, null]\n---\n");

        assertThat(front.title()).isEqualTo("1.10");
        assertThat(front.summary()).isEqualTo("No");
        assertThat(front.aliases()).containsExactly("429", "yes", "2026-11-23", "0x1F", "null");
        assertThat(reported()).isEmpty();
    }

    @Test
    void listsMayBeWrittenInEveryWay() {
        FrontMatter front =
                read("---\naliases:\n  - One\n  - \"Two: b\"\nalias: Three\ntags: \"#a, b\"\ntag: c/d\n---\n");

        assertThat(front.aliases()).containsExactly("One", "Two: b", "Three");
        assertThat(front.tags()).containsExactly("a", "b", "c/d");
    }

    @Test
    void quotedLinksAndUnknownPropertiesAreLeftAlone() {
        FrontMatter front = read(
                "---\nrelated: \"[[Timeout]]\"\nup: [[Timeout]]\ncssclasses: [wide]\npublish: true\ntitle: A\n---\n");

        assertThat(front.title()).isEqualTo("A");
        assertThat(reported()).isEmpty();
    }

    @Test
    void aNoteWithoutOrderComesLast() {
        assertThat(read("---\ntitle: A\norder:\n---\n").order()).isEqualTo(Page.LAST);
        assertThat(read("---\ntitle: A\norder: -5\n---\n").order()).isEqualTo(-5);
    }

    @Test
    void brokenYamlIsReportedAtItsLine() {
        assertThat(read("---\ntitle: A\nsummary: one: two\n---\n")).isEqualTo(FrontMatter.none());
        assertThat(reported())
                .singleElement()
                .asString()
                .startsWith("Note.md:3: error: the front matter is not valid YAML");
    }

    @Test
    void aKeyThatStandsTwiceIsReported() {
        read("---\ntitle: A\ntitle: B\n---\n");

        assertThat(reported())
                .singleElement()
                .asString()
                .startsWith("Note.md:3: error: ")
                .contains("title");
    }

    @Test
    void fieldsOfTheWrongKindAreReportedAtTheirLineAndTheOthersKept() {
        FrontMatter front = read("---\ntitle: {a: b}\nsummary: S\ntags: [[x], y]\norder: ten\naliases: {a: b}\n---\n");

        assertThat(front.summary()).isEqualTo("S");
        assertThat(front.tags()).containsExactly("y");
        assertThat(problems.sorted()).extracting(p -> p.where().line()).containsExactly(2, 4, 5, 6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "a: {b: {c: {d: {e: {f: {g: {h: {i: {j: {k: {l: {m: {n: {o: {p: {q: {r: {s: {t: {u: {v: 1}}}}",
                "a:\n  - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - x",
                "a: ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? x",
                "a: &a [x]\nb: *a\nc: !!java.net.URL [x]",
                "a: !!javax.script.ScriptEngineManager [x]",
                "a: \"\\u0000\"",
                "a: \t\n\t- b",
                "a: |\n  text\n b: c",
                "? [a]\n: b",
                "a: !!int 3",
                "a: !!set {b, c}",
                "a: !custom x",
                "a: ~",
                "a: !!binary AAAA",
                "a: %b\n@c: d",
            })
    void hostileYamlIsReportedOrRead(String yaml) {
        read("---\ntitle: T\n" + yaml + "\n---\n");

        assertThat(problems.sorted()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aliasesCannotMultiply() {
        StringBuilder laughs = new StringBuilder("title: T\na0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        read("---\n" + laughs + "---\n");

        assertThat(problems.anyError()).isTrue();
    }

    @Test
    void propertiesBeyondAllMeasureAreText() {
        String note = "---\ntitle: " + "x".repeat(20_000) + "\n---\n";

        assertThat(FrontMatterCut.of(note).yaml()).isEmpty();
    }
}
