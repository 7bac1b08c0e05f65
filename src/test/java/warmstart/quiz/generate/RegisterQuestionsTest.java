package warmstart.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;
import warmstart.content.FactReader;
import warmstart.content.PackReader;
import warmstart.facts.Dimension;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.Quantity;
import warmstart.quiz.Deck;
import warmstart.quiz.Item;
import warmstart.quiz.Parts;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.grade.Grader;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.question.AmountWords;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.SingleChoice;

/**
 * The items made from the shipped register, held against the rules of item writing (Haladyna, Downing and Rodriguez 2002;
 * the SAQUET rubric of 19 flaws by Moore and others). Numbers in names are those of the rubric.
 */
class RegisterQuestionsTest {
    private static final FactCatalog CATALOG =
            FactReader.read(Path.of("content"), List.of()).value().catalog();
    private static final List<Item> ITEMS = LimitQuestions.generate(CATALOG, new Rng(1));
    private static final List<Item> CHOICES =
            ITEMS.stream().filter(item -> Parts.choice(item).isPresent()).toList();

    private static final Set<String> SMALL_WORDS = Set.of(
            "what", "is", "the", "a", "an", "of", "in", "for", "per", "to", "and", "or", "at", "how", "many", "much",
            "long", "does", "may", "can", "with", "by", "that", "which", "one", "its", "be", "on", "from", "most",
            "least");

    @Test
    void everyAskableFactWithANumberIsAsked() {
        List<String> numbers = CATALOG.askable().stream()
                .filter(fact -> fact.setting().isPresent())
                .map(fact -> "limit:" + fact.id())
                .toList();
        assertThat(numbers).isNotEmpty();
        assertThat(ITEMS).extracting(item -> item.id().value()).containsExactlyElementsOf(numbers);
    }

    @Test
    void no1WrongOptionsArePlausible() {
        every(CHOICES, item -> {
            Quantity key = key(item);
            for (Option option : options(item)) {
                assertThat(Parts.amount(option).unit().dimension())
                        .isEqualTo(key.unit().dimension());
                BigDecimal less = Parts.amount(option).inBase().min(key.inBase());
                BigDecimal more = Parts.amount(option).inBase().max(key.inBase());
                assertThat(less.multiply(BigDecimal.valueOf(1_000))).isGreaterThanOrEqualTo(more);
            }
        });
    }

    @Test
    void no2And3And5And6And13And18OptionsAreAmountsAndNothingElse() {
        every(CHOICES, item -> {
            assertThat(options(item))
                    .allSatisfy(option -> assertThat(Quantity.parse(plain(option.text()))
                                    .orElseThrow()
                                    .sameAs(Parts.amount(option)))
                            .isTrue());
        });
    }

    @Test
    void no7TheKeyIsNotTheLongestByFar() {
        every(CHOICES, item -> {
            String key = choice(item).shownKey();
            int longest = options(item).stream()
                    .filter(option -> !option.text().equals(key))
                    .mapToInt(option -> option.text().length())
                    .max()
                    .orElseThrow();
            boolean few = plain(key).split(" ").length <= 3;
            assertThat(few || key.length() <= 1.25 * longest)
                    .as(Parts.choice(item).toString())
                    .isTrue();
        });
    }

    @Test
    void no8StemsAreNotNegative() {
        every(ITEMS, item -> {
            assertThat(words(Parts.typed(item).stem())).doesNotContain("not", "except", "never", "cannot", "incorrect");
        });
    }

    @Test
    void no9WordsOfTheStemAreInAllOptionsOrInNone() {
        every(CHOICES, item -> {
            for (String word : words(Parts.typed(item).stem())) {
                long holding = options(item).stream()
                        .filter(option -> words(option.text()).contains(word))
                        .count();
                assertThat(holding).as(word).isIn(0L, (long) options(item).size());
            }
        });
    }

    @Test
    void no10And11OptionsDifferAndStandInOrderOfSize() {
        every(CHOICES, item -> {
            assertThat(options(item))
                    .extracting(option -> Parts.amount(option).inBase())
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(options(item)).hasSizeBetween(3, 4);
            assertThat(options(item)).extracting(Option::text).doesNotHaveDuplicates();
        });
    }

    @Test
    void no12OneOptionIsRightAndTheOthersAreReliablyWrong() {
        every(CHOICES, item -> {
            for (int i = 0; i < options(item).size(); i++) {
                Option option = options(item).get(i);
                Outcome chosen = Grader.grade(choice(item), new ChosenOption(i)).outcome();
                Outcome typed = Grader.grade(Parts.typed(item), new TypedAnswer(option.text(), ""))
                        .outcome();
                boolean right = Parts.amount(option).sameAs(key(item));

                assertThat(chosen).isEqualTo(right ? Outcome.RIGHT : Outcome.WRONG);
                assertThat(typed == Outcome.RIGHT)
                        .as(option + " of " + item.id())
                        .isEqualTo(right);
                assertThat(typed).isNotEqualTo(Outcome.NEAR);
                if (!right) {
                    assertThat(factsClaiming(Parts.amount(option), Parts.fact(item)))
                            .isEmpty();
                    assertThat(Parts.fact(item).past().former())
                            .noneMatch(former -> former.quantity()
                                    .filter(Parts.amount(option)::sameAs)
                                    .isPresent());
                    assertThat(ratio(Parts.amount(option), key(item))).isGreaterThan(1.05);
                }
            }
        });
    }

    @Test
    void no14StemsAreOneClearQuestion() {
        every(ITEMS, item -> {
            String stem = Parts.typed(item).stem();
            assertThat(stem.split("\\s+").length).as(stem).isBetween(6, 40);
            assertThat(stem.chars().filter(c -> c == '?').count()).isEqualTo(1);
            assertThat(stem).endsWith("?").doesNotContain("[[", "]]", "`", "*").matches("[A-Z].*");
            assertThat(words(stem))
                    .as("the stem is about the subject")
                    .containsAnyElementsOf(words(Parts.fact(item).wording().subject()));
            assertThat(stem)
                    .as("a pronoun with nothing before it")
                    .doesNotMatch("(?i)(\\S+ ){0,3}(it|they|this|these|its)\\b.*");
        });
    }

    @Test
    void no19TheTypedFormIsRightWhenAnsweredAsTheNoteWritesIt() {
        every(ITEMS, item -> {
            assertThat(Grader.grade(
                                    Parts.typed(item),
                                    new TypedAnswer(Parts.typed(item).shownKey(), ""))
                            .outcome())
                    .isEqualTo(Outcome.RIGHT);
            assertThat(Grader.grade(
                                    Parts.typed(item),
                                    new TypedAnswer(
                                            key(item).number(), key(item).unit().symbol()))
                            .outcome())
                    .isEqualTo(Outcome.RIGHT);
        });
    }

    @Test
    void noAnswerOfAnotherKindIsRight() {
        every(ITEMS, item -> {
            for (String unit : new String[] {"s", "min", "MB", "GB", "%", "Mbps"}) {
                boolean other = Quantity.of(1, unit).unit().dimension()
                        != key(item).unit().dimension();
                Outcome outcome = Grader.grade(
                                Parts.typed(item), new TypedAnswer(key(item).number(), unit))
                        .outcome();
                assertThat(other && outcome == Outcome.RIGHT)
                        .as(item.id() + " " + unit)
                        .isFalse();
            }
        });
    }

    @Test
    void theStemDoesNotGiveTheAnswerAway() {
        every(ITEMS, item -> {
            assertThat(plain(Parts.typed(item).stem()))
                    .doesNotContainPattern("\\b\\Q" + plain(Parts.typed(item).shownKey()) + "\\E\\b");
        });
    }

    /** χ² with three degrees of freedom exceeds 11.34 once in a hundred times; over the items with four options. */
    @Test
    void no20TheKeyStandsInEveryPlaceEquallyOften() {
        int[] places = places(ITEMS);
        double expected = IntStream.of(places).sum() / 4.0;
        double chi = IntStream.of(places)
                .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                .sum();
        assertThat(chi).as(Arrays.toString(places)).isLessThan(11.34);
    }

    @Test
    void noPlaceIsFavouredWhateverTheSeed() {
        int[] sum = new int[4];
        for (int seed = 0; seed < 20; seed++) {
            int[] places = places(LimitQuestions.generate(CATALOG, new Rng(seed)));
            Arrays.setAll(sum, i -> sum[i] + places[i]);
        }
        double all = IntStream.of(sum).sum();
        assertThat(IntStream.of(sum).mapToObj(n -> n / all))
                .as(Arrays.toString(sum))
                .allSatisfy(share -> assertThat(share).isBetween(0.2, 0.3));
    }

    private static int[] places(List<Item> items) {
        int[] places = new int[4];
        items.stream()
                .flatMap(item -> Parts.choice(item).stream())
                .filter(choice -> choice.options().size() == 4)
                .forEach(choice -> places[choice.key()]++);
        return places;
    }

    @Test
    void no21NumbersAreWrittenAlike() {
        every(CHOICES, item -> {
            assertThat(options(item))
                    .allSatisfy(option -> assertThat(plain(option.text())).matches("\\d{1,3}(,\\d{3})*(%| .+)"));
            if (key(item).unit().dimension() == Dimension.COUNT) {
                // "1 poller" beside "2 pollers" is the same noun.
                assertThat(options(item).stream()
                                .map(option -> Parts.amount(option).unit().symbol())
                                .distinct())
                        .hasSize(1);
            }
        });
    }

    @Test
    void no22NoQuestionIsAskedTwice() {
        assertThat(ITEMS)
                .extracting(item -> Parts.typed(item).stem().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
        assertThat(ITEMS).extracting(Item::id).doesNotHaveDuplicates();
        assertThat(ITEMS).extracting(Parts::fact).doesNotHaveDuplicates();
    }

    @Test
    void no23TheKeyIsWhatTheNoteMarks() {
        every(ITEMS, item -> {
            assertThat(Quantity.parse(Parts.fact(item).wording().mark())
                            .orElseThrow()
                            .sameAs(key(item)))
                    .isTrue();
        });
    }

    @Test
    void idsDoNotChangeWithTheRestOfTheRegister() {
        List<Fact> half = IntStream.range(0, CATALOG.all().size())
                .filter(i -> i % 2 == 0)
                .mapToObj(i -> CATALOG.all().get(i))
                .toList();
        List<Item> fewer = LimitQuestions.generate(new FactCatalog(half, List.of()), new Rng(99));
        assertThat(fewer).isNotEmpty().allSatisfy(item -> {
            Item same = ITEMS.stream()
                    .filter(i -> i.id().equals(item.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(Parts.typed(same).stem()).isEqualTo(Parts.typed(item).stem());
            assertThat(Parts.typed(same).key()).isEqualTo(Parts.typed(item).key());
        });
    }

    @Test
    void theShippedPacksAreDealtIntoADeck() {
        Deck deck =
                Generators.deal(PackReader.read(Path.of("quizzes"), List.of()).value(), CATALOG, new Rng(1));
        assertThat(deck.size()).isEqualTo(ITEMS.size());
        Item item = deck.items().get(0);
        assertThat(deck.find(item.id())).contains(item);
        assertThat(deck.asking(Parts.fact(item).id())).containsExactly(item);
        assertThat(deck.statedBy(Parts.fact(item).anchor().note())).contains(item);
    }

    /** Holds every item against a rule and names all that break it. */
    private static void every(List<Item> items, Consumer<Item> rule) {
        assertThat(items).isNotEmpty();
        List<String> broken = new ArrayList<>();
        for (Item item : items) {
            try {
                rule.accept(item);
            } catch (AssertionError breach) {
                broken.add(item.id() + ", " + Parts.typed(item).stem() + ": "
                        + breach.getMessage().strip());
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<Fact> factsClaiming(Quantity quantity, Fact about) {
        return CATALOG.all().stream()
                .filter(fact -> fact.wording().subject().equals(about.wording().subject()))
                .filter(fact -> fact.setting()
                        .map(set -> set.qualifier())
                        .equals(about.setting().map(set -> set.qualifier())))
                .filter(fact -> fact.quantity().filter(quantity::sameAs).isPresent())
                .toList();
    }

    private static double ratio(Quantity one, Quantity other) {
        double ratio = one.inBase().doubleValue() / other.inBase().doubleValue();
        return Math.max(ratio, 1 / ratio);
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : plain(text).toLowerCase(Locale.ROOT).split("[^a-z/@]+")) {
            words.add(SMALL_WORDS.contains(word) ? "" : AmountWords.singular(word));
        }
        words.remove("");
        return words;
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static Quantity key(Item item) {
        return Parts.typed(item).key();
    }

    private static SingleChoice choice(Item item) {
        return Parts.choice(item).orElseThrow();
    }

    private static List<Option> options(Item item) {
        return choice(item).options();
    }
}
