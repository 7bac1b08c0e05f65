package warmstart.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.labs.FixtureFacts;
import warmstart.notes.Vault;
import warmstart.quiz.written.WrittenItem;

/** What is wrong is reported with its line, the item is left out, and the one below it is served. */
class BrokenItemsTest {
    private static final Path SOUND = Path.of("src/test/java/warmstart/content/pack/sound.md");

    private static final String GOOD = """

            ## Sound {#good .single}
            Which?
            - [x] this
            - [ ] that

            [[Timeout]]
            """;

    /** A pilcrow stands for the end of a line. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            T                                                     ; 1 ; an item without id and type
            T {.single}¶W?¶- [x] a¶- [ ] b                        ; 1 ; an item without an id
            T {#a}¶W?                                             ; 1 ; an item without a type
            T {#A .single}                                        ; 1 ; 'A' is no id
            T {#a .singel}                                        ; 1 ; '.singel' is no type of question
            T {#a .single dificulty=2}                            ; 1 ; 'dificulty' is no attribute
            T {#a .single difficulty=6}                           ; 1 ; 'difficulty=6' is no number from 1 to 5
            T {#a .single reviewed=soon}                          ; 1 ; 'soon' is no date
            T {#a .single}¶- [x] a¶- [ ] b                        ; 1 ; an item that asks nothing
            T {#a .single}¶W?¶- [ ] a¶- [ ] b                     ; 1 ; no option is the key
            T {#a .single}¶W?¶- [x] a¶- [x] b                     ; 1 ; 2 options are the key
            T {#a .multiple}¶W?¶- [ ] a¶- [ ] b                   ; 1 ; no option is the key
            T {#a .single}¶W?¶- [x] a                             ; 1 ; an item of this type has 2 to 20 answers, 1 were found
            T {#a .single}¶W?¶- [x] a¶- [ ] A.                    ; 4 ; 'A.' stands twice
            T {#a .single}¶W?¶- [x] a¶- [ ]                       ; 4 ; an answer without text
            T {#a .single}¶W?¶- [x] (o) a¶- [ ] (o) b             ; 4 ; the option 'o' stands already on line 3
            T {#a .single}¶W?¶- [x] 900 s¶- [ ] 15 min            ; 4 ; '900 s' and '15 min' are the same amount
            T {#a .single}¶W?¶- [x] 1 to 5 s¶- [ ] 5 to 9 s       ; 4 ; '1 to 5 s' and '5 to 9 s' overlap
            T {#a .single}¶W?¶- [x] {{x}}¶- [ ] b                 ; 3 ; no variable is called 'x'
            T {#a .single}¶W?¶- [x] {{1 +}}¶- [ ] b               ; 3 ; a number, a variable or a fact was expected, found the end
            T {#a .single}¶W?¶- [x] {{1 s + 1 MB}}¶- [ ] b        ; 3 ; the units of '1 s' and '1 MB' do not go together
            T {#a .single}¶W?¶- [x] {{fact:no}}¶- [ ] b           ; 3 ; the register has no fact 'no'
            T {#a .single}¶```vars¶x: 5..1 step 1¶```¶W?¶- [x] a¶- [ ] b ; 3 ; a range that holds nothing
            T {#a .single}¶```vars¶x: 1 s, 2 s¶```¶W?¶- [x] {{x}}¶- [ ] {{x * x / x}} ; 7 ; the units of '1 s' and '1 s' do not go together, with x = 1 s
            T {#a .single}¶```vars¶x: 1, 2, 3¶```¶W?¶- [x] {{x}}¶- [ ] {{4 - x}} ; 7 ; '2' stands twice, with x = 2
            T {#a .single}¶```vars¶x: 0..2 step 1¶```¶W?¶- [x] {{x - 1}}¶- [ ] b ; 6 ; '-1' is less than nothing, with x = 0
            T {#a .ordering}¶W?¶1. one                            ; 1 ; an item of this type has 2 to 20 answers, 1 were found
            T {#a .matching}¶W?                                   ; 1 ; an item without a table to match
            T {#a .numeric}¶W?¶= 3 s                              ; 3 ; a number without a tolerance
            T {#a .numeric}¶W?¶= 3 s +- 1 MB                      ; 3 ; the tolerance '1 MB' does not fit '3 s'
            T {#a .numeric}¶W?¶= three +- 0                       ; 3 ; 'three' is no number with a unit
            T {#a .cloze}¶W                                       ; 1 ; a cloze without a gap
            T {#a .cloze}¶It {=is                                 ; 2 ; a gap that is never closed
            T {#a .hotspot}¶W?                                    ; 1 ; a hotspot has one image, 0 were found
            T {#a .single}¶W?¶```java¶- [x] a                     ; 3 ; a fenced block is never closed
            T {#a .single}¶W?¶- [x] a¶- [ ] b¶So.¶- [ ] c         ; 6 ; an answer below the explanation
            T {#a .single}¶W?¶? attempts(a) == 3¶- [x] a¶- [ ] b  ; 3 ; a claim about a run that is not there
            """)
    void aBrokenItemIsReportedAndTheNextIsServed(String item, int line, String message) {
        Problems problems = new Problems();
        List<WrittenItem> items = read("## " + item.replace('¶', '\n') + "\n" + GOOD, problems);
        List<Problem> errors =
                problems.sorted().stream().filter(Problem::isError).toList();
        assertThat(errors).anySatisfy(problem -> {
            assertThat(problem.message()).isEqualTo(message.replace('\'', '`'));
            assertThat(problem.where().line()).isEqualTo(line);
        });
        assertThat(items).extracting(found -> found.id().value()).containsExactly("written:good");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ? attempts(uploads-1) == {{retries + 1}} ; ? attempts(uploads-1) == 3   ; 114 ; the run does not give the key: attempts(uploads-1) is 1, end(uploads-1) is discarded, with retries = 0
            - [x] {{retries + 1}}                    ; - [ ] {{retries + 1}}        ; 95  ; no option is the key, with retries = 0
            == discarded                             ; == succeeded                 ; 114 ; the run does not give the key: attempts(uploads-1) is 1, end(uploads-1) is discarded, with retries = 0
            end(uploads-1)                           ; end(uploads-9)               ; 114 ; the run has no `uploads-9`, with retries = 0
            end(uploads-1)                           ; ending(uploads-1)            ; 114 ; nothing called `ending` can be observed, with retries = 0
            ? attempts(uploads-1) == {{retries + 3}} ; ? attempts(uploads-1) >= 1   ; 118 ; the run says that `3 times` is right: attempts(uploads-1) is 1, with retries = 0
            "failureRate": "100%"                    ; "failureRate": "often"       ; 107 ; $.functions[0].code.failureRate: not a share: `often`, with retries = 0
            """)
    void aKeyThatTheRunDoesNotGiveIsAnError(String part, String other, int line, String message) throws IOException {
        Problems problems = new Problems();
        String text = Files.readString(SOUND);
        List<WrittenItem> items = read(text.replace(part, other), problems);
        assertThat(problems.sorted())
                .anySatisfy(problem -> assertThat(problem.message()).isEqualTo(message));
        assertThat(items).hasSize(7);
        assertThat(problems.sorted().get(0).where().line()).isEqualTo(line);
    }

    @Test
    void anItemUnderAHeadingOfAnotherLevelIsNotLostInSilence() {
        Problems problems = new Problems();
        assertThat(read("### T {#a .single}\nW?\n" + GOOD, problems)).hasSize(1);
        assertThat(problems.sorted())
                .extracting(Object::toString)
                .containsExactly(
                        "p/broken.md:1: error: an item whose heading is not of the second level (write `## `)");
    }

    @Test
    void anErrorInAnExpressionNamesItsColumn() {
        Problems problems = new Problems();
        read("## T {#a .single}\nIt is {{1 + y}}.\n- [x] a\n- [ ] b\n", problems);
        // y is the 13th character of its line
        assertThat(problems.sorted())
                .extracting(problem -> problem.where().toString())
                .contains("p/broken.md:2:13");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void hostileTextEndsWithProblemsAndIsNotServed(String text) {
        Problems problems = new Problems();
        List<WrittenItem> items = read(text, problems);
        assertThat(problems.anyError()).isTrue();
        assertThat(items).isEmpty();
    }

    static Stream<String> hostile() {
        String head = "## T {#a .single}\n";
        String choice = "\n- [x] a\n- [ ] b\n";
        String variables = "```vars\n" + "a: 0..9999 step 1\n".repeat(9) + "```\n";
        return Stream.of(
                head + "[[".repeat(100_000) + choice,
                head + "[[\n".repeat(100_000),
                head + "x".repeat(1_000_000) + choice,
                head + "W " + "{{".repeat(9_000) + "\n" + "{{\n".repeat(50_000),
                head + "W {{" + "(".repeat(150) + "}}" + choice,
                head + "W?\n" + "- [x] a\n".repeat(100_000),
                head + "```a\n".repeat(150_000),
                head + variables + "W?" + choice,
                "## ".repeat(6_000) + "\n" + "## {#\n".repeat(20_000),
                "## T {#a .cloze}\n" + "{=a|".repeat(4_000) + "\n" + "{={{x}}".repeat(2_000),
                "## T {#a .matching}\n" + "|a|b|\n".repeat(100_000),
                "## T {#a .hotspot}\n![[a.svg]]\n```json hotspot\n" + "[".repeat(10_000) + "\n```\n",
                "<!--\n".repeat(10) + head + "<!--\n".repeat(100_000),
                "---\n" + "a\n".repeat(200_000),
                head + "W?\n? " + "(".repeat(15_000) + choice,
                "\u0000".repeat(10_000) + "\n## \u0000 {#\u0000 .single}\n");
    }

    private static List<WrittenItem> read(String text, Problems problems) {
        return new WrittenPackReader(FixtureFacts.catalog(), Vault.empty(), List.of())
                .parse("p/broken.md", text, problems);
    }
}
