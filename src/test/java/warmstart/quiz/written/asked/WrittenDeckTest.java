package warmstart.quiz.written.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.base.Problems;
import warmstart.content.pack.WrittenPackReader;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactKind;
import warmstart.labs.FixtureFacts;
import warmstart.notes.Vault;
import warmstart.quiz.Answers;
import warmstart.quiz.Asked;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.Pack;
import warmstart.quiz.Retrieval;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.FilledGaps;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.grade.Grader;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedQuantity;
import warmstart.quiz.written.WrittenPack;
import warmstart.study.Samples;

/** Items of each written kind, as learners get them. */
class WrittenDeckTest {
    private static final Path SOUND = Path.of("src/test/java/warmstart/content/pack/sound.md");
    private static final Pack PACK = new Pack(
            "essentials",
            "Essentials",
            "1.0.0",
            "CC-BY-4.0",
            Pack.Origin.ORIGINAL,
            List.of("The authors"),
            List.of("dva-c03", "dva-c02"),
            List.of(),
            List.of());

    static List<Item> sound() throws IOException {
        return items(Files.readString(SOUND).replace(" .retired}", "}"));
    }

    @Test
    void eachWrittenKindBecomesAQuestionOfItsOwn() throws IOException {
        assertThat(sound().stream().map(item -> question(item, 0).getClass().getSimpleName()))
                .containsExactly(
                        "SingleChoice",
                        "MultipleChoice",
                        "Ordering",
                        "Matching",
                        "TypedQuantity",
                        "Cloze",
                        "Hotspot",
                        "SingleChoice");
    }

    @ParameterizedTest
    @MethodSource("sound")
    void theAuthorsKeyIsRightInEveryVariantAndOthersAreWrong(Item item) {
        for (long variant = -50; variant < 50; variant++) {
            Question question = question(item, variant);
            assertThat(Grader.grade(question, Answers.right(question)).outcome())
                    .as(question.toString())
                    .isEqualTo(Outcome.RIGHT);
            assertThat(Grader.grade(question, Answers.wrong(question)).outcome())
                    .as(question.toString())
                    .isEqualTo(Outcome.WRONG);
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void aVariantIsTheSameEachTime(Item item) {
        for (long variant : new long[] {0, 7, -1, Long.MIN_VALUE}) {
            assertThat(item.ask(variant)).isEqualTo(item.ask(variant));
        }
    }

    @Test
    void keysAreThoseThatTheFileSays() throws IOException {
        List<String> keys =
                sound().stream().map(item -> question(item, 3).shownKey()).toList();

        assertThat(keys.get(1).split("; "))
                .containsExactlyInAnyOrder("A dead-letter queue", "A destination on failure");
        assertThat(keys.get(2)).isEqualTo("Lambda queues the event → The function runs");
        assertThat(keys.get(3).split("; ")).containsExactlyInAnyOrder("SQS → polled", "S3 → pushed");
        assertThat(keys.get(4).replace('\u00a0', ' ')).isEqualTo("1,769 MB");
        assertThat(keys.get(5)).isEqualTo("deletes; 15 minutes");
        assertThat(keys.get(6)).isEqualTo("the dead-letter queue");
    }

    /** The timeout is 10 to 60 s in steps of 10 s, and the key six times as much. */
    @Test
    void variantsAskForOtherNumbersOfTheSameRule() throws IOException {
        Item item = sound().get(0);
        Set<String> keys = new HashSet<>();
        for (long variant = 0; variant < 200; variant++) {
            SingleChoice choice = (SingleChoice) question(item, variant);
            long timeout = Long.parseLong(choice.stem().replaceAll("(?s).*timeout is (\\d+).*", "$1"));
            assertThat(choice.shownKey().replace('\u00a0', ' ')).isEqualTo(timeout * 6 + " s");
            assertThat(choice.options().get(choice.key()).feedback()).contains("as " + timeout * 6);
            assertThat(choice.options().stream().map(Option::text)).doesNotHaveDuplicates();
            keys.add(choice.shownKey());
        }
        assertThat(keys).hasSize(6);
    }

    @Test
    void optionsThatAreAmountsStandInOrderOfSize() throws IOException {
        for (long variant = 0; variant < 50; variant++) {
            SingleChoice choice = (SingleChoice) question(sound().get(0), variant);
            assertThat(choice.options())
                    .extracting(option -> option.quantity().orElseThrow().inBase())
                    .isSorted();
        }
    }

    @Test
    void numbersKeepTheirToleranceAndGapsTheirOtherAnswers() throws IOException {
        Question number = question(sound().get(4), 0);
        // 1769 + 32 = 1801
        assertThat(Grader.grade(number, new TypedAnswer("1801", "MB")).outcome())
                .isEqualTo(Outcome.RIGHT);
        assertThat(Grader.grade(number, new TypedAnswer("1802", "MB")).outcome())
                .isEqualTo(Outcome.WRONG);

        Question cloze = question(sound().get(5), 0);
        assertThat(Grader.grade(cloze, new FilledGaps(List.of("removes", "900 s")))
                        .outcome())
                .isEqualTo(Outcome.RIGHT);
        assertThat(Grader.grade(cloze, new FilledGaps(List.of("deletes", "15"))).outcome())
                .isEqualTo(Outcome.UNIT_MISSING);
        assertThat(Grader.grade(cloze, new FilledGaps(List.of("hides", "3 s"))).outcome())
                .isEqualTo(Outcome.WRONG);
    }

    @Test
    void whatIsTypedIsRecalledAndTheRestIsRecognised() throws IOException {
        for (Item item : sound()) {
            Asked asked = item.ask(0);
            boolean typed = question(item, 0) instanceof TypedQuantity;
            assertThat(asked.recalled().isPresent()).as(item.id().value()).isEqualTo(typed);
            assertThat(asked.recognised().isPresent()).as(item.id().value()).isNotEqualTo(typed);
        }
    }

    @Test
    void feedbackAndExplanationGoWithTheVariant() throws IOException {
        Item item = sound().get(0);
        SingleChoice choice = (SingleChoice) question(item, 0);
        int equal = choice.options().stream()
                .map(Option::feedback)
                .toList()
                .indexOf("Equal values let a retry start too early.");

        assertThat(Grader.grade(choice, new ChosenOption(equal)).reasons())
                .containsExactly("Equal values let a retry start too early.");
        assertThat(item.ask(0).because()).isEqualTo("See [[Timeout#The limit|the limit]].");
    }

    @Test
    void aRetiredItemIsNotAsked() throws IOException {
        assertThat(items(Files.readString(SOUND)))
                .extracting(item -> item.id().value())
                .hasSize(7)
                .doesNotContain("written:async-001");
    }

    @Test
    void anItemIsFiledUnderItsDomainInEveryExamOfThePack() throws IOException {
        Filing filing = sound().get(0).filing();

        assertThat(filing.domains()).containsExactly(new Filing.Domain("dva-c03", 1), new Filing.Domain("dva-c02", 1));
        assertThat(filing.tags()).containsExactly("sqs", "limits");
        assertThat(filing.pack()).isEqualTo("essentials");
        assertThat(filing.kind()).isEqualTo(FactKind.BEHAVIOUR);
    }

    @Test
    void sectionsAreThoseThatItRefersTo() throws IOException {
        assertThat(sound().get(0).proof().sections())
                .extracting(Object::toString)
                .containsExactly("Timeout#The limit");
        assertThat(sound().get(2).proof().note()).isEqualTo("Timeout");
    }

    /** Each line changes the sound item of the left and says whether the key then says something else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sqs-001   | {{timeout * 2}}           | {{timeout * 3}}                  | false
            sqs-001   | Which visibility timeout  | Which of these                   | false
            sqs-001   | Equal values let          | Equal ones let                   | false
            sqs-001   | See [[                    | More in [[                       | false
            sqs-001   | {{timeout * 6}}\\n        | {{timeout * 5}}\\n               | true
            async-001 | The caller                | The client                       | false
            async-001 | A dead-letter queue       | A queue for dead letters         | true
            async-001 | [ ] The caller            | [x] The caller                   | true
            async-002 | Put the steps             | Bring the steps                  | false
            async-002 | The function runs         | The function begins              | true
            esm-001   | called back               | fetched                          | false
            esm-001   | polled                    | pulled                           | true
            cpu-001   | How much memory           | What memory                      | false
            cpu-001   | 1769 MB                   | 1770 MB                          | true
            sqs-002   | removes                   | erases                           | false
            sqs-002   | deletes                   | hides                            | true
            dlq-001   | the source queue          | the first queue                  | false
            dlq-001   | "the dead-letter queue"   | "the queue of failures"          | true
            """)
    void theRevisionChangesWithTheKeyAndWithNothingElse(String id, String from, String to, boolean changes)
            throws IOException {
        String text = Files.readString(SOUND).replace(" .retired}", "}");
        String before = from.replace("\\n", "\n");
        assertThat(text).contains(before);

        String changed = text.replace(before, to.replace("\\n", "\n"));

        assertThat(revision(changed, id).equals(revision(text, id))).isEqualTo(!changes);
    }

    /** The order in which an author writes options is none of the learner's business. */
    @Test
    void theOrderOfOptionsIsNoRevision() {
        String item = "## T {#t .multiple}\nChoose TWO.\n%s\nSee [[Timeout]].\n";
        String one = item.formatted("- [x] a\n- [x] b\n- [ ] c\n");
        String other = item.formatted("- [ ] c\n- [x] b\n- [x] a\n");

        assertThat(revision(one, "t")).isEqualTo(revision(other, "t"));
    }

    /** The maximum timeout is a distractor of the first item, a gap of the sixth, and nothing to the third. */
    @Test
    void aFactThatMovesChangesTheItemsWhoseKeysItIsIn() throws IOException {
        String text = Files.readString(SOUND).replace(" .retired}", "}");
        FactCatalog moved = new FactCatalog(
                FixtureFacts.catalog().all().stream()
                        .map(fact ->
                                fact.id().toString().equals("timeout-max") ? Samples.worth(fact, "20 minutes") : fact)
                        .toList(),
                List.of());
        List<String> before = items(text).stream().map(Item::revision).toList();
        List<String> after = items(text, moved).stream().map(Item::revision).toList();

        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(2)).isEqualTo(before.get(2));
        assertThat(after.get(5)).isNotEqualTo(before.get(5));
    }

    private static String revision(String text, String id) {
        return items(text).stream()
                .filter(item -> item.id().value().equals("written:" + id))
                .findFirst()
                .orElseThrow()
                .revision();
    }

    private static Question question(Item item, long variant) {
        return item.ask(variant).question(Retrieval.CHOICE);
    }

    private static List<Item> items(String text) {
        return items(text, FixtureFacts.catalog());
    }

    private static List<Item> items(String text, FactCatalog facts) {
        Problems problems = new Problems();
        WrittenPack pack = new WrittenPack(
                "essentials",
                new WrittenPackReader(facts, Vault.empty(), List.of()).parse("essentials/sound.md", text, problems));
        assertThat(problems.sorted()).isEmpty();
        return new WrittenDeck(facts, Vault.empty()).items(PACK, pack);
    }
}
