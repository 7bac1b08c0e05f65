package warmstart.quiz.generate.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;
import warmstart.content.FactReader;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.Quantity;
import warmstart.quiz.Asked;
import warmstart.quiz.Item;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.generate.Assignment;
import warmstart.quiz.grade.Grader;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.lint.ItemLinter;
import warmstart.quiz.lint.LintedItems;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedQuantity;

/** The drawn questions over the shipped register, held against formulas that know nothing of the simulator. */
class ScalingQuestionsTest {
    private static final FactCatalog CATALOG =
            FactReader.read(Path.of("content"), List.of()).value().catalog();
    private static final List<Item> ITEMS = items(CATALOG.askable());
    /** Time of this thread alone, whatever else the machine does. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final int VARIANTS = 200;
    private static final int MANY_VARIANTS = 10_000;

    private static List<Item> items(List<Fact> asked) {
        return new ScalingQuestions().generate(new Assignment("lambda-scaling", asked, CATALOG, new Rng(1)));
    }

    private static DrawnAsking asking(Item item) {
        return (DrawnAsking) item.asking();
    }

    private static String name(Item item) {
        return asking(item).template().name();
    }

    private static SingleChoice choice(Asked asked) {
        return (SingleChoice) asked.recognised().orElseThrow();
    }

    private static TypedQuantity typed(Asked asked) {
        return (TypedQuantity) asked.recalled().orElseThrow();
    }

    @Test
    void everyTemplateIsAskedAndHasAFormula() {
        assertThat(ITEMS).extracting(ScalingQuestionsTest::name).containsExactlyElementsOf(Oracle.templates());
        assertThat(ITEMS).extracting(item -> item.id().value()).allMatch(id -> id.startsWith("scaling:"));
        assertThat(ITEMS).extracting(Item::id).doesNotHaveDuplicates();
    }

    @Test
    void keysAreWhatTheFormulasSay() {
        every(VARIANTS);
    }

    @Test
    @Tag("deep")
    void keysOfManyVariantsAreWhatTheFormulasSay() {
        every(MANY_VARIANTS);
    }

    private static void every(int variants) {
        for (Item item : ITEMS) {
            for (long variant = 0; variant < variants; variant++) {
                check(item, variant);
            }
        }
    }

    private static void check(Item item, long variant) {
        String where = item.id() + ", variant " + variant;
        // One run for the numbers and the question, which are the same by another test.
        DrawnAsking.Settled settled = asking(item).settled(variant);
        Asked asked = settled.asked(new Rng(variant));
        Map<String, Long> numbers = settled.draft().numbers();
        long expected = Oracle.of(name(item), numbers);
        Quantity key = typed(asked).key();
        assertThat(key.value().longValueExact()).as(where + " " + numbers).isEqualTo(expected);

        SingleChoice choice = choice(asked);
        assertThat(choice.options()).as(where).hasSizeBetween(3, 4);
        assertThat(choice.options().get(choice.key()).quantity().orElseThrow().sameAs(key))
                .as(where)
                .isTrue();
        List<String> amounts = choice.options().stream()
                .map(option -> option.quantity().orElseThrow().inBase().toPlainString())
                .toList();
        assertThat(amounts).as(where).doesNotHaveDuplicates();
        assertThat(choice.options())
                .as(where)
                .filteredOn(option -> option != choice.options().get(choice.key()))
                .allMatch(option -> !option.feedback().isEmpty());
        assertThat(choice.stem()).isEqualTo(typed(asked).stem());
    }

    @Test
    void oneAnswerIsRightWhetherChosenOrTyped() {
        for (Item item : ITEMS) {
            for (long variant = 0; variant < 15; variant++) {
                Asked asked = item.ask(variant);
                for (int i = 0; i < choice(asked).options().size(); i++) {
                    Option option = choice(asked).options().get(i);
                    Outcome wanted = i == choice(asked).key() ? Outcome.RIGHT : Outcome.WRONG;
                    assertThat(Grader.grade(choice(asked), new ChosenOption(i)).outcome())
                            .isEqualTo(wanted);
                    assertThat(Grader.grade(typed(asked), new TypedAnswer(option.text(), ""))
                                    .outcome())
                            .as(item.id() + " " + option.text())
                            .isEqualTo(wanted);
                }
            }
        }
    }

    @Test
    void theSameVariantIsTheSameQuestion() {
        for (Item item : ITEMS) {
            assertThat(item.ask(7)).isEqualTo(item.ask(7));
            assertThat(asking(item).numbers(7))
                    .isEqualTo(asking(item).settled(7).draft().numbers());
            assertThat(asking(item).scenario(7))
                    .isEqualTo(asking(item).settled(7).draft().scenario());
        }
    }

    @Test
    void variantsAskForDifferentNumbers() {
        for (Item item : ITEMS) {
            Set<String> stems = new LinkedHashSet<>();
            for (long variant = 0; variant < 30; variant++) {
                stems.add(typed(item.ask(variant)).stem());
            }
            assertThat(stems).as(item.id().value()).hasSizeGreaterThan(15);
        }
    }

    @Test
    void stemsHaveTheLengthOfExamQuestions() {
        for (Item item : ITEMS) {
            for (long variant = 0; variant < 20; variant++) {
                String stem = typed(item.ask(variant)).stem();
                assertThat(stem.split("\\s+").length).as(stem).isBetween(25, 75);
                assertThat(stem).endsWith("?").doesNotContain("  ");
            }
        }
    }

    @Test
    void theLinterFindsNothing() {
        List<Finding> findings = new ArrayList<>();
        for (Item item : ITEMS) {
            for (LintedItem form : LintedItems.of(item, 10)) {
                findings.addAll(ItemLinter.lint(form));
            }
        }
        assertThat(findings).isEmpty();
    }

    /** Options stand in order of size, so a key that is mostly the largest could be guessed. */
    @Test
    void theKeyStandsInEveryPlace() {
        int[] places = new int[4];
        for (Item item : ITEMS) {
            for (long variant = 0; variant < 60; variant++) {
                SingleChoice choice = choice(item.ask(variant));
                if (choice.options().size() == 4) {
                    places[choice.key()]++;
                }
            }
        }
        double all = IntStream.of(places).sum();
        assertThat(IntStream.of(places).mapToObj(count -> count / all))
                .as(java.util.Arrays.toString(places))
                .allMatch(share -> share > 0.15 && share < 0.35);
    }

    @Test
    void aFactThatIsNotToBeAskedIsAskedByNoTemplate() {
        List<Fact> fewer = CATALOG.askable().stream()
                .filter(fact -> !fact.id().value().equals("reserved-concurrency"))
                .toList();
        assertThat(items(fewer))
                .extracting(ScalingQuestionsTest::name)
                .hasSize(ITEMS.size() - 2)
                .doesNotContain("throttled-by-reservation", "left-beside-reservations");
        assertThat(new ScalingQuestions()
                        .generate(
                                new Assignment("lambda-scaling", fewer, new FactCatalog(fewer, List.of()), new Rng(1))))
                .as("the simulator needs the reservation's fellows, so a register without them asks nothing")
                .isEmpty();
    }

    @Test
    void idsAndKeysDoNotChangeWithTheSeedOfTheDeck() {
        List<Item> other = new ScalingQuestions()
                .generate(new Assignment("lambda-scaling", CATALOG.askable(), CATALOG, new Rng(99)));
        assertThat(other).isEqualTo(ITEMS);
    }

    /** Each variant costs one run of a small scenario; the slowest are those with a thousand invocations. */
    @Test
    void askingIsCheap() {
        every(10);
        Map<String, Long> slow = new LinkedHashMap<>();
        for (Item item : ITEMS) {
            long start = CPU.getCurrentThreadCpuTime();
            for (long variant = 0; variant < 40; variant++) {
                item.ask(variant);
            }
            long microsEach = (CPU.getCurrentThreadCpuTime() - start) / 40_000;
            if (microsEach > 5_000) {
                slow.put(item.id().value(), microsEach);
            }
        }
        assertThat(slow).isEmpty();
    }
}
