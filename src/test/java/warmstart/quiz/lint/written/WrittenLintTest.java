package warmstart.quiz.lint.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import warmstart.base.Problems;
import warmstart.content.pack.WrittenPackReader;
import warmstart.facts.Quantity;
import warmstart.labs.FixtureFacts;
import warmstart.notes.Attachments;
import warmstart.notes.Block;
import warmstart.notes.Page;
import warmstart.notes.PageId;
import warmstart.notes.SafeHtml;
import warmstart.notes.Vault;
import warmstart.quiz.Pack;
import warmstart.quiz.lint.LintReport;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;
import warmstart.quiz.lint.view.LintedPack;
import warmstart.quiz.lint.view.QuestionForm;
import warmstart.quiz.lint.view.Reference;
import warmstart.quiz.written.WrittenItem;
import warmstart.quiz.written.WrittenPack;

class WrittenLintTest {
    private static final Path SOUND = Path.of("src/test/java/warmstart/content/pack/sound.md");
    private static final Pack PACK = new Pack(
            "essentials",
            "Essentials",
            "1.0.0",
            "CC-BY-4.0",
            Pack.Origin.ORIGINAL,
            List.of("The authors"),
            List.of("dva-c03"),
            List.of(),
            List.of());

    private final WrittenLint lint = new WrittenLint(FixtureFacts.catalog(), Vault.empty());
    private List<WrittenItem> items = List.of();

    @BeforeEach
    void readTheSoundFile() throws IOException {
        items = parsed(Files.readString(SOUND));
    }

    @Test
    void everyFormIsShownWithItsAnswers() {
        LintedPack pack = lint.pack(PACK, new WrittenPack("essentials", items), Map.of(1, 100));
        assertThat(pack.items())
                .extracting(LintedItem::form)
                .containsExactly(
                        QuestionForm.SINGLE,
                        QuestionForm.ORDERING,
                        QuestionForm.MATCHING,
                        QuestionForm.NUMERIC,
                        QuestionForm.CLOZE,
                        QuestionForm.HOTSPOT,
                        QuestionForm.SINGLE);
        assertThat(texts(pack.items().get(1))).containsExactly("Lambda queues the event", "The function runs");
        assertThat(texts(pack.items().get(2))).containsExactly("SQS – polled", "S3 – pushed", "called back");
        assertThat(pack.items().get(2).keys()).hasSize(2);
        assertThat(pack.items().get(3).keyAmount()).contains(Quantity.of(1_769, "MB"));
        assertThat(pack.items().get(3).declared().number().orElseThrow().tolerance())
                .contains(Quantity.of(32, "MB"));
        assertThat(pack.items().get(4).stem())
                .isEqualTo("After success Lambda ___ the message; within ___\nat the latest.");
        assertThat(pack.items().get(5).keys()).extracting(LintedOption::text).containsExactly("the dead-letter queue");
        assertThat(pack.provenance().licence()).isEqualTo("CC-BY-4.0");
    }

    @Test
    void aRetiredItemIsNotLinted() {
        assertThat(items.get(1).attributes().retired()).isTrue();
        assertThat(lint.items(items.get(1))).isEmpty();
    }

    @Test
    void anItemSaysOnWhatItRests() {
        LintedItem item = lint.items(items.get(0)).get(0);
        assertThat(item.evidence().facts()).extracting(fact -> fact.id()).containsExactly("timeout-max");
        assertThat(item.evidence().references()).containsExactly(new Reference("[[Timeout#The limit]]", true));
        assertThat(item.evidence().explanation()).isEqualTo("See the limit.");
        assertThat(item.declared().domain()).contains(1);
        assertThat(item.declared().scenario()).isTrue();
        assertThat(item.options()).extracting(LintedOption::hasFeedback).containsExactly(true, true, false, false);
        assertThat(item.options().get(3).misconception()).contains("takes the function maximum");
    }

    @Test
    void optionsOfAVariantAreAmounts() {
        LintedItem third = lint.items(items.get(0)).get(2); // 10, 20, 30 s
        assertThat(third.options().get(1).amount().orElseThrow().sameAs(Quantity.of(180, "s")))
                .isTrue(); // 6 · 30
        assertThat(third.choosesAmounts()).isTrue();
        assertThat(third.declared().variants()).hasSize(6);
    }

    @Test
    void ofManyVariantsTwentyAreShownFromTheFirstToTheLast() {
        List<LintedItem> shown = lint.items(parsed("""
                        ## Batches {#b .single}

                        ```vars
                        batch: 1..100 step 1
                        ```

                        A queue holds {{batch}} messages. How many are received?

                        - [x] {{batch}}
                        - [ ] {{batch * 2}}

                        [[Timeout]]
                        """).get(0));
        assertThat(shown).hasSize(20);
        assertThat(texts(shown.get(0)).get(0)).isEqualTo("1");
        assertThat(texts(shown.get(19)).get(0)).isEqualTo("100");
    }

    @Test
    void whatIsWrongInOneVariantIsFoundAndToldOnce() {
        // The key is 2 · 1 + 1 = 3, 5 or 7 s: above 6 s the options are out of order, in the last variant alone.
        WrittenPack pack = new WrittenPack("essentials", parsed("""
                ## Waits {#w .single}

                ```vars
                wait: 1s..3s step 1s
                ```

                A message waits for {{wait}}. A poller asks one second after twice that time. After which time does it ask?

                - [ ] 2 s
                  > Too early.
                - [x] {{wait * 2 + 1s}}
                - [ ] 6 s
                  > That is fixed.
                - [ ] 60 s
                  > Too long.

                [[Timeout]]
                """));
        LintReport report = lint.lint(PACK, pack, Map.of());
        assertThat(report.findings()).extracting(finding -> finding.rule().id()).containsExactly("unordered-amounts");
        assertThat(report.findings().get(0).where().toString()).isEqualTo("essentials/test.md:1");
    }

    @Test
    void anExcuseSilencesItsRuleAndIsReportedWhenNothingBreaksIt() {
        LintReport report = lint.lint(PACK, new WrittenPack("essentials", items.subList(0, 1)), Map.of());
        assertThat(report.findings()).extracting(finding -> finding.rule().id()).doesNotContain("mixed-units");
        assertThat(report.excused()).isEmpty();
        assertThat(report.excuseProblems().get(0).message()).isEqualTo("`mixed-units` is excused but not broken");
    }

    @Test
    void referencesAreLookedUpAndABlockIsTheLineThatIsCited() {
        WrittenLint withNotes = new WrittenLint(FixtureFacts.catalog(), timeoutNote());
        LintedItem item = withNotes.items(parsed("""
                        ## Limit {#l .numeric}

                        What is the longest timeout of a Lambda function?

                        = {{fact:timeout-max}} +- 0

                        See [[Timeout#^timeout-max|the limit]], [[Timeout]] and [[Timeout#^gone]].
                        """).get(0)).get(0);
        assertThat(item.evidence().references())
                .containsExactly(
                        new Reference("[[Timeout#^timeout-max]]", true),
                        new Reference("[[Timeout]]", true),
                        new Reference("[[Timeout#^gone]]", false));
        assertThat(item.evidence().citedLine()).isEqualTo("A function may run for 15 minutes.");
        assertThat(item.evidence().explanation()).isEqualTo("See the limit, Timeout and Timeout.");
        assertThat(item.declared().scenario()).isFalse();
        assertThat(item.keyAmount().orElseThrow().sameAs(Quantity.of(15, "min")))
                .isTrue();
    }

    @Test
    void aNumberInAnotherKindOfUnitThanTheQuestionWantsIsAnError() {
        WrittenPack pack = new WrittenPack("essentials", parsed("""
                ## Waits {#w .numeric}

                A function fails at once. After how many seconds does Lambda start it again?

                = 128 MB +- 0

                [[Timeout]]
                """));
        assertThat(lint.lint(PACK, pack, Map.of()).broken()).containsExactly("written:w");
    }

    private static Vault timeoutNote() {
        String file = "Lambda/Timeout.md";
        Page page = new Page(
                PageId.ofFile(file),
                "Timeout",
                "Timeout",
                "",
                List.of(),
                List.of(),
                0,
                file,
                List.of(),
                List.of(new Block("timeout-max", "A function may run for 15 minutes.", "", 3)),
                List.of(),
                SafeHtml.empty());
        return new Vault(List.of(page), Attachments.none());
    }

    private static List<String> texts(LintedItem item) {
        return item.options().stream().map(LintedOption::text).toList();
    }

    private List<WrittenItem> parsed(String text) {
        Problems problems = new Problems();
        List<WrittenItem> read = new WrittenPackReader(FixtureFacts.catalog(), Vault.empty(), List.of())
                .parse("essentials/test.md", text, problems);
        assertThat(problems.sorted()).isEmpty();
        return read;
    }
}
