package warmstart.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warmstart.base.Problems;
import warmstart.facts.Quantity;
import warmstart.labs.FixtureFacts;
import warmstart.notes.Vault;
import warmstart.quiz.written.ClozeQuestion;
import warmstart.quiz.written.HotspotQuestion;
import warmstart.quiz.written.MatchingQuestion;
import warmstart.quiz.written.MultipleQuestion;
import warmstart.quiz.written.NumericQuestion;
import warmstart.quiz.written.OptionId;
import warmstart.quiz.written.OrderingQuestion;
import warmstart.quiz.written.SingleQuestion;
import warmstart.quiz.written.WrittenItem;
import warmstart.quiz.written.WrittenOption;
import warmstart.quiz.written.WrittenPack;
import warmstart.quiz.written.variant.Variants;

class WrittenPackReaderTest {
    private static final Path SOUND = Path.of("src/test/java/warmstart/content/pack/sound.md");

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();
    private List<WrittenItem> items = List.of();

    @BeforeEach
    void readTheSoundFile() throws IOException {
        items = reader().parse("essentials/sound.md", Files.readString(SOUND), problems);
    }

    @Test
    void aSoundFileGivesAllItsItemsAndNoProblem() {
        assertThat(problems.sorted()).isEmpty();
        assertThat(items)
                .extracting(item -> item.id().value())
                .containsExactly(
                        "written:sqs-001",
                        "written:async-001",
                        "written:async-002",
                        "written:esm-001",
                        "written:cpu-001",
                        "written:sqs-002",
                        "written:dlq-001",
                        "written:async-003");
    }

    @Test
    void attributesOfAnItemComeBeforeThoseOfItsFile() {
        WrittenItem item = items.get(0);
        assertThat(item.title()).isEqualTo("Visibility timeout");
        assertThat(item.attributes().difficulty()).isEqualTo(3);
        assertThat(item.attributes().domain()).isEqualTo(1);
        assertThat(item.attributes().tags()).containsExactly("sqs", "limits");
        assertThat(items.get(1).attributes().tags()).containsExactly("async", "sqs");
        assertThat(items.get(4).attributes().reviewed()).contains(LocalDate.of(2026, 11, 1));
        assertThat(item.attributes().reviewed()).contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aRetiredItemIsKeptAndNotAsked() {
        WrittenPack pack = new WrittenPack("essentials", items);
        assertThat(items.get(1).attributes().retired()).isTrue();
        assertThat(pack.asked()).hasSize(items.size() - 1).doesNotContain(items.get(1));
    }

    @Test
    void optionsHaveIdKeyFeedbackAndMisconception() {
        List<WrittenOption> options = ((SingleQuestion) items.get(0).question()).options();
        assertThat(options).extracting(WrittenOption::key).containsExactly(false, true, false, false);
        assertThat(options.get(1).id()).isEqualTo("six");
        assertThat(options.get(0).id()).isEqualTo(OptionId.of("{{timeout}}"));
        assertThat(options.get(0).feedback().text()).isEqualTo("Equal values let a retry start too early.");
        assertThat(options.get(3).misconception()).isEqualTo("takes the function maximum");
    }

    @Test
    void aVariantFillsTheSameValueInEverywhere() {
        WrittenItem item = items.get(0);
        assertThat(item.variables().get(0).values()).hasSize(6); // 10, 20, … 60 s
        SingleQuestion shown = (SingleQuestion) item.question()
                .with(phrase -> phrase.shown(
                        Variants.of(item, FixtureFacts.catalog()).all().get(2), problems));
        assertThat(shown.stem().text()).contains("timeout is 30\u00a0s.");
        // 30 · 6 = 180
        assertThat(shown.options())
                .extracting(option -> option.text().text())
                .containsExactly("30\u00a0s", "180\u00a0s", "60\u00a0s", "15 minutes");
        assertThat(shown.options().get(1).feedback().text()).endsWith("as 180\u00a0s is.");
    }

    @Test
    void explanationReferencesAndExcusesAreKept() {
        WrittenItem item = items.get(0);
        assertThat(item.explanation().text()).isEqualTo("See [[Timeout#The limit|the limit]].");
        assertThat(item.references()).extracting(Object::toString).containsExactly("[[Timeout#The limit]]");
        assertThat(item.excuses().get(0).rule()).isEqualTo("mixed-units");
        assertThat(item.facts()).extracting(Object::toString).containsExactly("timeout-max");
        assertThat(item.where().line()).isEqualTo(12);
    }

    @Test
    void theOtherTypesAreReadRight() {
        MultipleQuestion multiple = (MultipleQuestion) items.get(1).question();
        assertThat(multiple.options()).extracting(WrittenOption::key).containsExactly(true, true, false);
        OrderingQuestion ordering = (OrderingQuestion) items.get(2).question();
        assertThat(ordering.steps().get(0).id()).isEqualTo("queue");
        assertThat(ordering.steps().get(1).feedback().text()).isEqualTo("It may fail.");
        MatchingQuestion matching = (MatchingQuestion) items.get(3).question();
        assertThat(matching.leftTitle()).isEqualTo("Source");
        assertThat(matching.pairs())
                .extracting(pair -> pair.left() + " " + pair.right())
                .containsExactly("SQS polled", "S3 pushed");
        assertThat(matching.lures()).extracting(Object::toString).containsExactly("called back");
        ClozeQuestion cloze = (ClozeQuestion) items.get(5).question();
        assertThat(cloze.stem().text()).isEqualTo("After success Lambda {=1} the message; within {=2}\nat the latest.");
        assertThat(cloze.gaps().get(0).answers()).extracting(Object::toString).containsExactly("deletes", "removes");
        HotspotQuestion hotspot = (HotspotQuestion) items.get(6).question();
        assertThat(hotspot.image()).isEqualTo("queue.svg");
        assertThat(hotspot.areas()).extracting(HotspotQuestion.Area::key).containsExactly(true, false);
    }

    @Test
    void aNumberIsAcceptedWithinItsTolerance() {
        NumericQuestion numeric = (NumericQuestion) items.get(4).question();
        // 1769 + 32 = 1801
        assertThat(numeric.accepts(Quantity.of(1_801, "MB"))).isTrue();
        assertThat(numeric.accepts(Quantity.of(1_802, "MB"))).isFalse();
        assertThat(numeric.accepts(Quantity.of(1_769, "s"))).isFalse();
    }

    @Test
    void aScenarioKeepsItsTextAndClaim() {
        WrittenItem item = items.get(7);
        assertThat(item.scenario().orElseThrow().json().text()).contains("\"retryAttempts\": {{retries}}");
        assertThat(item.scenario().orElseThrow().claim().orElseThrow().text()).startsWith("attempts(uploads-1) ==");
        assertThat(item.facts()).isEmpty();
    }

    @Test
    void filesAreReadByNameAndAnIdBelongsToTheFirst() throws IOException {
        Files.writeString(folder.resolve("b.md"), Files.readString(SOUND));
        Files.writeString(folder.resolve("a.md"), """
                ## First {#cpu-001 .numeric}
                How many?
                = 3 attempts +- 0

                [[Timeout]]
                """);
        Files.write(folder.resolve("c.md"), new byte[] {(byte) 0xff, 0, 1});
        Problems found = new Problems();
        WrittenPack pack = reader().read(folder, "essentials", found);
        assertThat(pack.items()).hasSize(8);
        assertThat(found.sorted())
                .extracting(Object::toString)
                .containsExactly(
                        "essentials/b.md:65: error: the id `cpu-001` is taken by essentials/a.md:1 (give it another one)",
                        "essentials/c.md: error: not UTF-8 text (save it with the encoding UTF-8)");
    }

    private static WrittenPackReader reader() {
        return new WrittenPackReader(FixtureFacts.catalog(), Vault.empty(), List.of());
    }
}
