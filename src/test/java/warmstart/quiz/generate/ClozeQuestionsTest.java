package warmstart.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Rng;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.facts.Qualifier;
import warmstart.facts.Quantity;
import warmstart.facts.Wording;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.answer.FilledGaps;
import warmstart.quiz.generate.cloze.ClozeQuestions;
import warmstart.quiz.grade.Grader;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.TypedQuantity;

class ClozeQuestionsTest {
    private static final List<Item> ITEMS = ShippedItems.of("cloze");

    @Test
    void mostFactsHaveAGap() {
        assertThat(ITEMS).hasSizeGreaterThan(350);
    }

    /** The sentence of the register, with some of it taken out and nothing else changed. */
    @Test
    void whatStandsAroundTheGapIsTheSentenceOfTheFact() {
        for (Item item : ITEMS) {
            Fact fact = item.proof().main().orElseThrow();
            String[] parts = cloze(item).stem().split("\\{=1}", -1);
            String before = Prose.spoken(parts[0].substring(parts[0].indexOf(": ") + 2));
            // "{=1} record(s)" hides that the register has "one record".
            String after = Prose.spoken(parts[1]).replaceFirst("\\((e?s)\\)", "");
            assertThat(parts).as(item.id().value()).hasSize(2);
            String statement = fact.wording().statement().replaceFirst(" \\(\\d[^()]*\\)", "");
            assertThat(statement).startsWith(before).endsWith(after);
            assertThat(statement.length()).isGreaterThan(before.length() + after.length());
        }
    }

    @Test
    void theFactsOwnValueFillsTheGap() {
        for (Item item : ITEMS) {
            Fact fact = item.proof().main().orElseThrow();
            String value = fact.quantity().map(Quantity::toString).orElse(fact.shownValue());
            assertThat(outcome(cloze(item), value)).as(item.id() + " " + value).isEqualTo(Outcome.RIGHT);
        }
    }

    @Test
    void twiceTheValueIsWrong() {
        for (Item item : ITEMS) {
            Optional<Quantity> quantity = item.proof().main().orElseThrow().quantity();
            quantity.filter(amount -> amount.value().signum() > 0).ifPresent(amount -> {
                Quantity twice = new Quantity(amount.value().add(amount.value()), amount.unit());
                assertThat(outcome(cloze(item), twice.toString()))
                        .as(item.id().value())
                        .isEqualTo(Outcome.WRONG);
            });
        }
    }

    @Test
    void aMeasureAsksForItsUnit() {
        for (Item item : ITEMS) {
            if (cloze(item).gaps().get(0) instanceof TypedQuantity amount
                    && !amount.units().isEmpty()) {
                assertThat(cloze(item).stem()).startsWith("Fill the gap with a number and its unit: ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            timeout-max         | 15 minutes  | RIGHT
            timeout-max         | 900 s       | RIGHT
            timeout-max         | 15          | UNIT_MISSING
            timeout-max         | 5 minutes   | WRONG
            layers-five         | five        | RIGHT
            layers-five         | 4           | WRONG
            policy-sqs          | AWSLambdaSQSQueueExecutionRole | RIGHT
            """)
    void gapsAreJudgedLikeAnyTypedAnswer(String fact, String said, Outcome outcome) {
        Item item = ShippedItems.DECK.find(ItemId.of("cloze", new FactId(fact))).orElseThrow();
        assertThat(outcome(cloze(item), said)).isEqualTo(outcome);
    }

    @Test
    void aSentenceWithoutItsValueHasNoGap() {
        assertThat(clozes(fact("a-max", "A function waits for a long time before it ends.", "15 s")))
                .isEmpty();
    }

    @Test
    void aValueThatStandsThereTwiceIsNotTakenOut() {
        assertThat(clozes(fact("a-max", "A function waits 15 s, and 15 seconds is a long time.", "15 s")))
                .isEmpty();
    }

    @Test
    void theSameValueInParenthesesGoesWithTheGap() {
        List<Item> items = clozes(fact("a-max", "A function may wait for at most 15 s (0.25 min) in all.", "15 s"));
        assertThat(cloze(items.get(0)).stem()).endsWith("A function may wait for at most {=1} in all.");
    }

    @Test
    void numbersInWordsAreFoundAndCountsKeepTheirNoun() {
        List<Item> items = clozes(fact("a-max", "A function may use up to five layers of files.", "5 layers"));
        assertThat(cloze(items.get(0)).stem())
                .isEqualTo("Fill the gap with a number: A function may use up to {=1} layers of files.");
    }

    @Test
    void theNumberOfANounDoesNotTellThatThereIsOneOfIt() {
        List<Item> items = clozes(fact("a-min", "The smallest batch of a mapping has one record in it.", "1 records"));
        assertThat(cloze(items.get(0)).stem()).endsWith("The smallest batch of a mapping has {=1} record(s) in it.");
    }

    /** Nobody could know which of two numbers belongs into the same sentence. */
    @Test
    void twoFactsThatLeaveTheSameSentenceAreNotAsked() {
        assertThat(clozes(
                        fact("a-max", "A function may wait for at most 15 s in all.", "15 s"),
                        fact("b-max", "A function may wait for at most 20 s in all.", "20 s")))
                .isEmpty();
    }

    private static List<Item> clozes(Fact... facts) {
        FactCatalog catalog = new FactCatalog(List.of(facts), List.of());
        return new ClozeQuestions().generate(new Assignment("p", catalog.askable(), catalog, new Rng(1)));
    }

    private static Fact fact(String id, String statement, String value) {
        Fact fact = Facts.fact(id, "wait of a function", value, Qualifier.MAXIMUM);
        return new Fact(
                fact.id(),
                fact.aliases(),
                fact.kind(),
                new Wording(fact.wording().subject(), statement, value, ""),
                fact.setting(),
                fact.confusions(),
                fact.scope(),
                fact.past(),
                fact.citation(),
                fact.anchor(),
                fact.skills(),
                fact.notAskedBecause());
    }

    private static Cloze cloze(Item item) {
        return (Cloze) item.ask(0).recalled().orElseThrow();
    }

    private static Outcome outcome(Cloze cloze, String said) {
        return Grader.grade(cloze, new FilledGaps(List.of(said))).outcome();
    }
}
