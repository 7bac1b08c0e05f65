package warmstart.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.facts.FormerValue;
import warmstart.facts.Quantity;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.grade.Grader;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.Ordering;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;

/** The families that compare numbers, ask for what moved, and order steps. */
class ComparedAndMovedTest {
    @Test
    void everyNumberThatMovedIsAskedForItsValueToday() {
        List<String> moved = ShippedItems.CATALOG.askable().stream()
                .filter(fact -> fact.quantity().isPresent()
                        && fact.past().former().stream()
                                .anyMatch(was -> was.quantity().isPresent()))
                .map(fact -> "moved:" + fact.id())
                .toList();
        assertThat(ShippedItems.of("moved"))
                .extracting(item -> item.id().value())
                .containsExactlyElementsOf(moved);
    }

    @Test
    void theFormerValueIsAnOptionAndNeverTheKey() {
        for (Item item : ShippedItems.of("moved")) {
            Fact fact = item.proof().main().orElseThrow();
            Quantity was = fact.past().former().stream()
                    .map(FormerValue::quantity)
                    .flatMap(java.util.Optional::stream)
                    .findFirst()
                    .orElseThrow();
            item.ask(0).recognised().map(SingleChoice.class::cast).ifPresent(choice -> {
                Quantity key = choice.options().get(choice.key()).quantity().orElseThrow();
                assertThat(key.inBase())
                        .isEqualByComparingTo(fact.quantity().orElseThrow().inBase());
                assertThat(choice.options())
                        .anySatisfy(option -> assertThat(
                                        option.quantity().orElseThrow().inBase())
                                .isEqualByComparingTo(was.inBase()));
                assertThat(choice.options().stream()
                                .map(option -> option.quantity().orElseThrow().inBase()))
                        .isSorted()
                        .doesNotHaveDuplicates();
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            timeout-max             | 15 min    | RIGHT
            timeout-max             | 5 min     | WRONG
            memory-max              | 10,240 MB | RIGHT
            memory-max              | 3,008 MB  | WRONG
            memory-one-vcpu         | 1,769 MB  | RIGHT
            memory-one-vcpu         | 1,792 MB  | WRONG
            scaling-sqs-per-minute  | 300       | RIGHT
            scaling-sqs-per-minute  | 60        | WRONG
            """)
    void todaysValueIsRight(String fact, String said, Outcome outcome) {
        Question typed = ShippedItems.DECK
                .find(ItemId.of("moved", new FactId(fact)))
                .orElseThrow()
                .ask(0)
                .recalled()
                .orElseThrow();
        assertThat(Grader.grade(typed, new TypedAnswer(said, "")).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            packages      | the maximum uncompressed size of a container image for a function
            payloads      | the maximum size of a streamed response
            timeouts      | the maximum timeout of a Lambda function
            retentions    | the maximum retention of records in a Kinesis data stream
            windows       | the maximum tumbling window of a stream mapping
            memory-sizes  | the maximum memory size of a Lambda function
            text-lengths  | the maximum length of a handler string
            queue-times   | the maximum visibility timeout of an SQS message
            """)
    void theLargestIs(String set, String largest) {
        Item item = ShippedItems.DECK.find(new ItemId("larger:" + set)).orElseThrow();
        assertThat(item.ask(0).recognised().orElseThrow().shownKey()).isEqualTo(largest);
    }

    @Test
    void theLargestIsAtLeastAFifthAheadInEverySet() {
        for (Item item : ShippedItems.of("larger")) {
            List<BigDecimal> falling = item.proof().facts().stream()
                    .map(fact -> fact.quantity().orElseThrow().inBase())
                    .sorted(java.util.Comparator.reverseOrder())
                    .toList();
            assertThat(falling.get(0)).isGreaterThanOrEqualTo(falling.get(1).multiply(new BigDecimal("1.2")));
        }
    }

    /** Of each pair the value on the right is the one that the fact of this name has. */
    @Test
    void matchingsJoinEveryFactWithItsValueInEveryVariant() {
        for (Item item : ShippedItems.of("range")) {
            LongStream.range(0, 200).forEach(variant -> {
                Matching asked = (Matching) item.ask(variant).recognised().orElseThrow();
                for (int i = 0; i < asked.left().size(); i++) {
                    String name = asked.left().get(i);
                    Quantity shown = Quantity.parse(
                                    asked.right().get(asked.key().get(i)))
                            .orElseThrow();
                    assertThat(item.proof().facts())
                            .anyMatch(fact -> name.contains(fact.setting()
                                                    .orElseThrow()
                                                    .qualifier()
                                                    .word())
                                            && fact.quantity()
                                                            .orElseThrow()
                                                            .value()
                                                            .compareTo(shown.value())
                                                    == 0
                                    || fact.quantity().orElseThrow().sameAs(shown)
                                            && name.contains(fact.wording().subject()));
                }
            });
        }
    }

    @Test
    void stepsAreNeverShownInTheRightOrder() {
        for (Item item : ShippedItems.of("order")) {
            List<String> right = ShippedItems.MATERIAL.sequences().stream()
                    .filter(sequence -> item.id().value().equals("order:" + sequence.id()))
                    .flatMap(sequence -> sequence.steps().stream())
                    .map(step -> step.text())
                    .toList();
            LongStream.range(0, 1_000).forEach(variant -> {
                Ordering asked = (Ordering) item.ask(variant).recognised().orElseThrow();
                assertThat(asked.order().stream().map(i -> asked.steps().get(i).text()))
                        .containsExactlyElementsOf(right);
                assertThat(asked.steps().stream().map(step -> step.text()).toList())
                        .isNotEqualTo(right);
            });
        }
    }

    @Test
    void authoredChoicesKeepTheirKeyInEveryVariant() {
        ShippedItems.MATERIAL.choices().forEach(choice -> {
            Item item = ShippedItems.DECK
                    .find(new ItemId(choice.about().word() + ":" + choice.id()))
                    .orElseThrow();
            LongStream.range(0, 100).forEach(variant -> {
                SingleChoice asked =
                        (SingleChoice) item.ask(variant).recognised().orElseThrow();
                assertThat(asked.shownKey()).isEqualTo(choice.key().text());
                assertThat(asked.options()).hasSize(4);
            });
        });
    }
}
