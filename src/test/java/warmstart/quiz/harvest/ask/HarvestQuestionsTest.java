package warmstart.quiz.harvest.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.quiz.harvest.Notes.deck;
import static warmstart.quiz.harvest.Notes.note;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;
import warmstart.facts.Quantity;
import warmstart.quiz.Asked;
import warmstart.quiz.harvest.Harvester;
import warmstart.quiz.harvest.Notes;
import warmstart.quiz.lint.ItemLinter;
import warmstart.quiz.lint.LintedItems;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedName;

final class HarvestQuestionsTest {
    private static final String[] BAKERY = Notes.lines("""
            # Bakery rules
            ## Bakery ovens
            - Default heat time is 30 seconds, max 20 minutes
            - Maximum pause: 1200 seconds
            - Cooling: 45 s to 15 minutes
            - Steam does not reach the lower deck
            - Dough is stored in a proofing basket
            - BKR (Big Kneading Robot) kneads rye
            - Returns 507 if the oven is full
            - Returns 429 if the door is open
            - Returns 202 if the loaf is taken
            ## Bakery shop
            - Sweet goods:
            \t- Berliner
            \t- Croissant
            \t- Muffin
            - Salty goods:
            \t- Pretzel
            \t- Quiche
            \t- Focaccia
            ## Bakery policies
            - Policies
            \t- AmazonBreadReadAccess
            \t\t- Read the recipes
            \t- AmazonBreadWriteAccess
            \t\t- Change the recipes
            \t- AmazonBreadBakeAccess
            \t\t- Heat up the oven
            - Morning
            \t- The sponge is set up
            - Evening
            \t- The floor is swept
            """);

    private static HarvestDeck bakery() {
        return deck(note("Bakery", BAKERY));
    }

    private static HarvestItem item(HarvestDeck deck, String stem) {
        return deck.items().stream()
                .filter(item ->
                        forms(item.item().ask(0)).anyMatch(form -> form.stem().contains(stem)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item asks `" + stem + "`"));
    }

    private static Stream<Question> forms(Asked asked) {
        return Stream.of(asked.recalled(), asked.recognised()).flatMap(Optional::stream);
    }

    @Test
    void everyStemSaysWhatItIsAbout() {
        assertThat(bakery().items())
                .hasSizeGreaterThan(20)
                .allSatisfy(item -> assertThat(forms(item.item().ask(0)))
                        .allMatch(form -> form.stem().startsWith("Bakery")));
    }

    @Test
    void secondValueOfALineHasItsOwnKey() {
        HarvestDeck deck = bakery();

        assertThat(item(deck, "What is the default heat time?").key()).isEqualTo("30\u00a0s");
        assertThat(item(deck, "What is the maximum heat time?").key()).isEqualTo("20\u00a0min");
    }

    @Test
    void wrongAmountsAreFarFromTheKeyAndInOrder() {
        List<SingleChoice> choices = bakery().items().stream()
                .flatMap(item -> item.item().ask(0).recognised().stream())
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .filter(choice -> choice.options().stream()
                        .allMatch(option -> option.quantity().isPresent()))
                .toList();

        assertThat(choices).isNotEmpty().allSatisfy(choice -> {
            List<BigDecimal> sizes = choice.options().stream()
                    .map(option -> option.quantity().orElseThrow().inBase())
                    .toList();
            assertThat(sizes).isSorted().hasSizeBetween(3, 4);
            for (int i = 1; i < sizes.size(); i++) {
                // 1,200 s is 20 min: one of the two may stand, not both.
                assertThat(sizes.get(i)).isGreaterThan(sizes.get(i - 1).multiply(new BigDecimal("1.05")));
            }
        });
    }

    @Test
    void amountsWithinFivePercentAreNoWrongOptions() {
        HarvestDeck deck = deck(note(
                "Bakery",
                "# Bakery",
                "- Heat time: 100 s",
                "- Rest: 104 s",
                "- Pause: 60 s",
                "- Delay: 300 s",
                "- Wait: 30 s"));
        SingleChoice choice = (SingleChoice)
                item(deck, "Heat time").item().ask(0).recognised().orElseThrow();

        // 104 s is 4 % more than 100 s.
        assertThat(choice.options())
                .extracting(Option::text)
                .contains("100\u00a0s")
                .doesNotContain("104\u00a0s");
    }

    @Test
    void amountOfTheSameThingInAnotherLineIsNoWrongOption() {
        HarvestDeck deck = deck(
                note("Bakery", "# Bakery", "- Heat time: 30 s", "- Heat time: 40 s", "- Rest: 50 s", "- Pause: 90 s"));

        assertThat(deck.refusals())
                .extracting(refusal -> refusal.place().line())
                .contains(2, 3);
        assertThat(deck.items())
                .noneMatch(item -> item.key().equals("30\u00a0s") || item.key().equals("40\u00a0s"));
    }

    @Test
    void wrongMembersComeFromTheListBeside() {
        HarvestItem list = item(bakery(), "Salty goods");

        List<Option> wrong = LongStream.range(0, 20)
                .mapToObj(variant ->
                        (MultipleChoice) list.item().ask(variant).recognised().orElseThrow())
                .flatMap(choice -> java.util.stream.IntStream.range(
                                0, choice.options().size())
                        .filter(i -> !choice.keys().contains(i))
                        .mapToObj(choice.options()::get))
                .toList();
        assertThat(wrong).extracting(Option::text).containsOnly("Berliner", "Croissant", "Muffin");
        assertThat(list.key()).isEqualTo("Pretzel; Quiche; Focaccia");
    }

    @Test
    void listsThatShareMembersDoNotJudgeEachOther() {
        HarvestDeck deck = deck(note(
                "Bakery",
                "# Bakery",
                "## All goods",
                "- Rye Loaf",
                "- Corn Loaf",
                "- Pita Bread",
                "## Morning goods",
                "- Rye Loaf",
                "- Oat Roll",
                "- Nut Bar"));

        assertThat(item(deck, "All goods").item().ask(0).recognised()).isEmpty();
    }

    @Test
    void namesAreAskedWithNamesOfTheirKind() {
        HarvestItem policy = item(bakery(), "Read the recipes");

        assertThat(policy.key()).isEqualTo("AmazonBreadReadAccess");
        assertThat(((SingleChoice) policy.item().ask(0).recognised().orElseThrow()).options())
                .extracting(Option::text)
                .containsOnly("`AmazonBreadReadAccess`", "`AmazonBreadWriteAccess`", "`AmazonBreadBakeAccess`");
    }

    @Test
    void codesLettersTermsAndNegationsAreAsked() {
        HarvestDeck deck = bakery();

        assertThat(item(deck, "Which status code is returned if the oven is full?")
                        .key())
                .isEqualTo("507");
        assertThat(item(deck, "letters BKR").key()).isEqualTo("Big Kneading Robot");
        assertThat(item(deck, "“The sponge is set up”: Evening or Morning?").key())
                .isEqualTo("Morning");
        assertThat(item(deck, "Steam does NOT reach the {=1}").key()).isEqualTo("lower deck");
        assertThat(item(deck, "Join each name").key()).contains("AmazonBreadBakeAccess → Heat up the oven");
    }

    @Test
    void wordsThatTurnAnAnswerRoundAreNoSlips() {
        HarvestItem item =
                item(deck(note("Bakery", "# Bakery", "- The mixer is invoked synchronously")), "The mixer is invoked");
        warmstart.quiz.question.Cloze cloze =
                (warmstart.quiz.question.Cloze) item.item().ask(0).recalled().orElseThrow();

        assertThat(((TypedName) cloze.gaps().get(0)).others())
                .extracting(TypedName.Homonym::name)
                .contains("asynchronously");
    }

    @Test
    void noItemHasAHardFlaw() {
        assertThat(bakery().items())
                .allSatisfy(item -> LintedItems.of(item.item(), 5).stream()
                        // The typed forms carry their key in the question, which the plain view of an item does not
                        // show.
                        .filter(form -> form.form().isChoice())
                        .forEach(form -> assertThat(ItemLinter.lint(form))
                                .noneMatch(finding -> finding.rule().hard())));
    }

    @Test
    void otherLinesCanBeEditedMovedAndRemoved() {
        List<String> before = ids(bakery());
        String[] edited = BAKERY.clone();
        edited[3] = "- Maximum pause, as agreed last summer: 900 seconds";
        String[] moved = Stream.concat(Stream.of("A new first line about bread."), Stream.of(edited))
                .toArray(String[]::new);
        List<String> after = ids(deck(note("Bakery", moved)));

        assertThat(before.stream().filter(id -> !after.contains(id)).toList())
                .allMatch(id -> id.contains("maximum-pause"))
                .hasSize(1);
    }

    @Test
    void correctedValueKeepsTheName() {
        List<String> before = ids(deck(note("Bakery", "# Bakery", "- Default heat time: 30 seconds")));

        assertThat(ids(deck(note("Bakery", "# Bakery", "", "- Default heat time: 45 seconds"))))
                .isEqualTo(before);
    }

    @Test
    void sameWordsUnderTwoBulletsHaveTwoNames() {
        List<String> ids = ids(deck(note(
                "Bakery", "# Bakery", "- Rye bread", "\t- Heat time: 30 s", "- Oat bread", "\t- Heat time: 40 s")));

        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void sameSeedGivesTheSame() {
        assertThat(bakery().items().stream().map(item -> item.item().ask(3)).toList())
                .isEqualTo(bakery().items().stream()
                        .map(item -> item.item().ask(3))
                        .toList());
        HarvestDeck other = HarvestQuestions.of(Harvester.of(List.of(note("Bakery", BAKERY))), "bakery", new Rng(8));
        assertThat(ids(other)).isEqualTo(ids(bakery()));
    }

    @Test
    void amountsAreConvertedBeforeTheyAreCompared() {
        assertThat(Quantity.of(1200, "s").sameAs(Quantity.of(20, "min"))).isTrue();
        HarvestItem longest = item(bakery(), "What is the maximum heat time?");

        assertThat(((SingleChoice) longest.item().ask(0).recognised().orElseThrow()).options())
                .filteredOn(option -> option.quantity().orElseThrow().sameAs(Quantity.of(1200, "s")))
                .hasSize(1);
    }

    private static List<String> ids(HarvestDeck deck) {
        return deck.items().stream().map(item -> item.item().id().value()).toList();
    }
}
