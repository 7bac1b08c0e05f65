package warmstart.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.Qualifier;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Parts;
import warmstart.quiz.question.Lookalike;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.SingleChoice;

class LimitQuestionsTest {
    private static final Fact TIMEOUT = Facts.maximum("timeout-max", "timeout of a function", "900 s");
    private static final Fact DEFAULT =
            Facts.fact("timeout-default", "timeout of a new function", "3 s", Qualifier.DEFAULT);
    private static final Fact REST = Facts.maximum("rest", "integration timeout of a REST API", "29 s");
    private static final Fact QUEUE = Facts.maximum("queue", "time in the queue", "6 hours");

    @Test
    void subjectAndQualifierMakeTheStem() {
        Item item = items(TIMEOUT, DEFAULT).get(0);
        assertThat(item.id()).isEqualTo(new ItemId("limit:timeout-max"));
        assertThat(Parts.typed(item).stem()).isEqualTo("What is the maximum timeout of a function?");
        assertThat(Parts.typed(item).shownKey()).isEqualTo("900 s");
        assertThat(Parts.typed(items(TIMEOUT, DEFAULT).get(1)).stem())
                .isEqualTo("What is the default timeout of a new function?");
    }

    @Test
    void theAuthorsOwnStemIsPreferred() {
        Fact fact = Facts.withStem(TIMEOUT, "For how long may a function run at most?");
        assertThat(Parts.typed(items(fact).get(0)).stem()).isEqualTo("For how long may a function run at most?");
    }

    @Test
    void exactValuesAreAskedOnlyWithAStemOfTheirOwn() {
        Fact exact = Facts.fact("wait", "first wait", "60 s", Qualifier.EXACT);
        assertThat(items(exact)).isEmpty();
        assertThat(items(Facts.withStem(exact, "How long is the first wait of Lambda?")))
                .hasSize(1);
    }

    @Test
    void optionsStandInOrderOfSizeWithTheKeyAmongThem() {
        SingleChoice choice = choice(TIMEOUT, DEFAULT, REST, QUEUE);
        assertThat(texts(choice)).containsExactly("3 s", "29 s", "15 min", "6 h");
        assertThat(choice.shownKey()).isEqualTo("15\u00a0min");
        assertThat(choice.options().get(1).feedback()).endsWith(" is the maximum integration timeout of a REST API.");
    }

    @Test
    void aKeyThatWouldStandOutByItsUnitSharesOneWithAll() {
        // 15 min is 900 s.
        assertThat(texts(choice(TIMEOUT, DEFAULT, REST, Facts.maximum("init", "init phase", "10 s"))))
                .containsExactly("3 s", "10 s", "29 s", "900 s");
        // 10 GB is 10,240 MB.
        Fact image = Facts.maximum("image", "size of an image", "10 GB");
        Fact zip = Facts.maximum("zip", "size of a package", "50 MB");
        assertThat(texts(choice(image, zip, Facts.maximum("unzipped", "unzipped size", "250 MB"))))
                .containsExactly("50 MB", "250 MB", "10,240 MB");
    }

    @Test
    void optionsTakeTheUnitThatTheQuestionNames() {
        Fact age = Facts.maximum("age", "MaximumEventAgeInSeconds of a function", "21600 s");
        assertThat(texts(choice(age, TIMEOUT, REST, DEFAULT))).contains("21,600 s", "900 s");
        Fact seconds = Facts.withStem(TIMEOUT, "What is the longest timeout, in seconds, of a function?");
        assertThat(texts(choice(seconds, QUEUE, Facts.maximum("hour", "time of a hook", "1 hour"))))
                .containsExactly("900 s", "3,600 s", "21,600 s");
    }

    @Test
    void twoReliableWrongOptionsSufficeOneDoesNot() {
        assertThat(choice(TIMEOUT, DEFAULT, REST).options()).hasSize(3);
        assertThat(Parts.choice(items(TIMEOUT, DEFAULT).get(0))).isEmpty();
    }

    @Test
    void theLikeliestConfusionIsAlwaysShown() {
        Fact confused = Facts.confusedWith(TIMEOUT, "queue");
        for (int seed = 0; seed < 100; seed++) {
            FactCatalog catalog = catalog(confused, DEFAULT, REST, QUEUE, more(1), more(2), more(4), more(5));
            SingleChoice choice = Parts.choice(
                            LimitQuestions.generate(catalog, new Rng(seed)).get(0))
                    .orElseThrow();
            assertThat(texts(choice)).contains("6 h");
        }
    }

    @Test
    void equalAmountsAreNeverWrongOptions() {
        Fact same = Facts.maximum("same", "another time", "15 min");
        assertNotShown(same);
    }

    @Test
    void amountsWithinFivePercentAreNeverWrongOptions() {
        // 900·1.05 = 945; 900/1.05 = 857.1
        assertNotShown(Facts.maximum("near", "another time", "944 s"));
        assertNotShown(Facts.maximum("near", "another time", "858 s"));
        assertThat(texts(choice(TIMEOUT, DEFAULT, REST, Facts.maximum("far", "another time", "946 s"))))
                .contains("946 s");
    }

    @Test
    void twoWrongOptionsAreNotNearlyTheSameEither() {
        assertThat(choice(TIMEOUT, DEFAULT, REST, Facts.maximum("near", "another time", "30 s"))
                        .options())
                .hasSize(3);
    }

    @Test
    void amountsBeyondAFactorOfAThousandAreNeverWrongOptions() {
        // 900·1000 s = 250 h; 900 s/1000 = 900 ms
        assertNotShown(Facts.maximum("far", "another time", "251 h"));
        assertNotShown(Facts.maximum("far", "another time", "899 ms"));
        assertNotShown(Facts.maximum("far", "another time", "0 s"));
    }

    @Test
    void whatTheFactOnceWasIsNeverAWrongOption() {
        Fact moved = Facts.formerly(TIMEOUT, "5 minutes", "2018-10");
        Fact other = Facts.maximum("window", "batching window", "300 s");
        for (int seed = 0; seed < 50; seed++) {
            assertThat(Parts.choice(items(seed, moved, DEFAULT, REST, QUEUE, other)
                                    .get(0))
                            .orElseThrow()
                            .options())
                    .noneMatch(option -> Parts.amount(option).inBase().intValue() == 300_000);
        }
    }

    @Test
    void factsThatAreNotAskedAreNeverWrongOptions() {
        assertNotShown(Facts.notAsked(Facts.maximum("contradictory", "another time", "60 s")));
    }

    @Test
    void anotherValueOfTheSameThingIsNeverAWrongOption() {
        Fact doubtful = Facts.maximum("doubtful", "timeout of a function", "60 s");
        assertNotShown(Facts.withStem(doubtful, "What may the timeout of a function be at most?"));
    }

    @Test
    void otherDimensionsAreNeverWrongOptions() {
        assertNotShown(Facts.confusedWith(Facts.maximum("size", "another size", "60 MB"), "timeout-max"));
        assertNotShown(Facts.maximum("count", "number of things", "60 things"));
    }

    @Test
    void countsAreComparedOnlyWithWhatIsCountedAlike() {
        Fact layers = Facts.maximum("layers", "number of layers", "5 layers");
        Fact[] others = {
            Facts.maximum("subnets", "number of subnets", "16 subnets"),
            Facts.maximum("groups", "number of groups", "4 groups"),
            Facts.maximum("more-layers", "number of layers after a raise", "10 layers")
        };
        assertThat(Parts.choice(items(layers, others[0], others[1], others[2]).get(0)))
                .isEmpty();
        Fact confused = Facts.confusedWith(layers, "subnets");
        assertThat(texts(Parts.choice(
                                items(confused, others[0], others[1], others[2]).get(0))
                        .orElseThrow()))
                .containsExactly("5 layers", "10 layers", "16 layers");
    }

    @Test
    void twoFactsInTheSameWordsAreNotAskedAtAll() {
        Fact twin = Facts.maximum("twin", "timeout of a function", "60 s");
        assertThat(items(TIMEOUT, twin, DEFAULT))
                .extracting(item -> item.id().value())
                .containsExactly("limit:timeout-default");
    }

    @Test
    void wrongAnswersAreNamed() {
        Fact fact = Facts.confusedWith(Facts.formerly(TIMEOUT, "5 minutes", "2018-10"), "rest");
        Fact reverse = Facts.confusedWith(QUEUE, "timeout-max");
        assertThat(Parts.typed(items(fact, DEFAULT, REST, reverse).get(0)).lookalikes())
                .extracting(Lookalike::told)
                .containsExactly(
                        "was the value until 2018-10",
                        "is the default; the maximum was asked",
                        "is the maximum integration timeout of a REST API",
                        "is the maximum time in the queue");
        assertThat(Parts.typed(items(Facts.formerly(TIMEOUT, "5 minutes", "")).get(0))
                        .lookalikes()
                        .get(0)
                        .told())
                .isEqualTo("was the value in the past");
    }

    @Test
    void theSameSeedGivesTheSameItems() {
        Fact[] facts = {TIMEOUT, DEFAULT, REST, QUEUE, more(1), more(2), more(4), more(5)};
        assertThat(items(9, facts)).isEqualTo(items(9, facts));
        List<List<Item>> all =
                IntStream.range(0, 20).mapToObj(seed -> items(seed, facts)).toList();
        assertThat(all.stream().distinct().count()).isGreaterThan(1);
        assertThat(all)
                .allSatisfy(items -> assertThat(items)
                        .extracting(Item::id)
                        .isEqualTo(all.get(0).stream().map(Item::id).toList()));
    }

    private static Fact more(int n) {
        return Facts.maximum("more-" + n, "duration number " + n, (100 * n) + " s");
    }

    private static void assertNotShown(Fact other) {
        for (int seed = 0; seed < 30; seed++) {
            Item item = items(seed, TIMEOUT, DEFAULT, REST, other).get(0);
            SingleChoice choice = Parts.choice(item).orElseThrow();
            assertThat(choice.options()).hasSize(3);
            assertThat(choice.options().stream().filter(option -> !option.text().equals(choice.shownKey())))
                    .extracting(Option::feedback)
                    .noneMatch(told -> told.contains(Stems.named(other)));
        }
    }

    private static SingleChoice choice(Fact... facts) {
        return Parts.choice(items(facts).get(0)).orElseThrow();
    }

    private static List<String> texts(SingleChoice choice) {
        return choice.options().stream()
                .map(option -> option.text().replace('\u00a0', ' '))
                .toList();
    }

    private static List<Item> items(Fact... facts) {
        return items(1, facts);
    }

    private static List<Item> items(int seed, Fact... facts) {
        return LimitQuestions.generate(catalog(facts), new Rng(seed));
    }

    private static FactCatalog catalog(Fact... facts) {
        return new FactCatalog(List.of(facts), List.of());
    }
}
