package warmstart.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.facts.FactKind;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.grade.Grader;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedName;

/** The terms of the shipped register. */
class TermQuestionsTest {
    private static final List<Item> ITEMS = ShippedItems.of("term");

    @Test
    void everyTermThatIsNoPermissionIsAsked() {
        assertThat(ITEMS)
                .extracting(item -> item.id().value())
                .containsExactlyElementsOf(ShippedItems.CATALOG.askable().stream()
                        .filter(fact -> fact.setting().isEmpty() && fact.kind() != FactKind.PERMISSION)
                        .map(fact -> "term:" + fact.id())
                        .toList());
    }

    @Test
    void theKeyIsTheMarkOfItsFactInEveryVariant() {
        for (Item item : ITEMS) {
            String mark = item.proof().main().orElseThrow().shownValue();
            for (long variant = 0; variant < 50; variant++) {
                item.ask(variant).recognised().ifPresent(question -> {
                    SingleChoice choice = (SingleChoice) question;
                    assertThat(Prose.spoken(choice.shownKey())).isEqualTo(mark);
                    assertThat(choice.options()).hasSizeBetween(3, 4);
                    assertThat(choice.options().stream()
                                    .map(option -> option.text().toLowerCase(Locale.ROOT))
                                    .distinct())
                            .hasSameSizeAs(choice.options());
                });
            }
        }
    }

    @Test
    void everyWrongOptionTellsWhyItIsWrong() {
        for (Item item : ITEMS) {
            item.ask(0).recognised().map(SingleChoice.class::cast).ifPresent(choice -> {
                for (Option option : choice.options()) {
                    boolean key = option.equals(choice.options().get(choice.key()));
                    assertThat(option.feedback().isEmpty())
                            .as(item.id() + " " + option.text())
                            .isEqualTo(key);
                }
            });
        }
    }

    /** Where the author of a fact says that two facts are confused, the answer to one is not right for the other. */
    @Test
    void noWrongOptionIsRightByAnotherFactWithTheSameQuestion() {
        Map<String, String> answers = new TreeMap<>();
        for (Fact fact : ShippedItems.CATALOG.askable()) {
            if (!fact.wording().stem().isEmpty()) {
                assertThat(answers.putIfAbsent(fact.wording().stem(), fact.id().value()))
                        .as(fact.wording().stem())
                        .isNull();
            }
        }
    }

    @Test
    void keysStandInEveryPlace() {
        int[] places = new int[4];
        ITEMS.forEach(item -> item.ask(0)
                .recognised()
                .map(SingleChoice.class::cast)
                .ifPresent(choice -> {
                    if (choice.options().size() == 4) {
                        places[choice.key()]++;
                    }
                }));
        int all = java.util.Arrays.stream(places).sum();
        // A place expects a quarter; with about 250 items chance strays by less than 4 of a hundred.
        assertThat(java.util.Arrays.stream(places).boxed().toList())
                .allSatisfy(count -> assertThat((double) count / all).isBetween(0.16, 0.34));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            invocation-type-event       | event                 | RIGHT
            invocation-type-event       | RequestResponse       | WRONG
            sync-lex                    | synchronously         | RIGHT
            sync-lex                    | asynchronous          | WRONG
            async-sns                   | synchronous           | WRONG
            integration-sqs             | Event Source Mapping  | RIGHT
            async-202                   | 202                   | RIGHT
            async-202                   | 200                   | WRONG
            async-202                   | 203                   | WRONG
            dlq-function-level          | LATEST                | RIGHT
            context-tmp                 | /tmp                  | RIGHT
            metric-iterator-age         | Iterator Age          | RIGHT
            metric-iterator-age         | IteratorAgge          | NEAR
            metric-iterator-age         | AsyncEventAge         | WRONG
            vpc-nat                     | a NAT gateway         | RIGHT
            stream-start-position       | trim horizon          | RIGHT
            stream-start-position       | LATEST                | WRONG
            edge-region                 | us-east-1             | RIGHT
            """)
    void whatIsTypedIsJudgedByTheFact(String fact, String said, Outcome outcome) {
        Item item = ShippedItems.DECK.find(ItemId.of("term", new FactId(fact))).orElseThrow();
        TypedName typed = (TypedName) item.ask(0).recalled().orElseThrow();
        assertThat(Grader.grade(typed, new TypedAnswer(said, "")).outcome()).isEqualTo(outcome);
    }

    @Test
    void aNewSeedMovesKeysAndChangesNoId() {
        List<String> ids = ITEMS.stream().map(item -> item.id().value()).toList();
        List<Item> other = ShippedItems.deal(99).items().stream()
                .filter(item -> item.id().value().startsWith("term:"))
                .toList();
        assertThat(other).extracting(item -> item.id().value()).containsExactlyElementsOf(ids);
        assertThat(other)
                .extracting(Item::revision)
                .containsExactlyElementsOf(ITEMS.stream().map(Item::revision).toList());
    }

    @Test
    void variantsAreTheSameEachTime() {
        LongStream.range(0, 20)
                .forEach(variant ->
                        ITEMS.forEach(item -> assertThat(item.ask(variant)).isEqualTo(item.ask(variant))));
    }
}
