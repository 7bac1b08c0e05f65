package warmstart.quiz.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.quiz.lint.Samples.STEM;
import static warmstart.quiz.lint.Samples.generated;
import static warmstart.quiz.lint.Samples.single;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.view.Declared;
import warmstart.quiz.lint.view.Evidence;
import warmstart.quiz.lint.view.LintedFact;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;
import warmstart.quiz.lint.view.NumericKey;
import warmstart.quiz.lint.view.QuestionForm;
import warmstart.quiz.lint.view.Reference;

class ItemLinterTest {
    /** An item that says more about itself than a row of the table can. */
    record Sample(String rule, boolean flawed, LintedItem item) {}

    private static final LintedItem CHOICE =
            single("What is the maximum timeout of a function?", "3 s / 29 s / *15 min / 6 h");
    private static final LintedItem BY_RULE = CHOICE.withDeclared(Declared.byRule());
    private static final LintedFact FACT =
            LintedFact.of("timeout-max", "timeout of a function", "A function may run for at most 15 minutes.");
    private static final LintedItem NUMERIC =
            single("How long may a function run at most?", "x").withOptions().withForm(QuestionForm.NUMERIC);

    @ParameterizedTest(name = "{0} {1}: {3} {4}")
    @CsvFileSource(files = "src/test/java/warmstart/quiz/lint/item-flaws.txt", delimiter = '|', quoteCharacter = '\0')
    void everyRuleTellsAFlawFromANearMiss(String rule, String expected, String maker, String stem, String options) {
        LintedItem item = maker.equals("rule") ? generated(stem, options) : single(stem, options);
        assertThat(broken(item).contains(rule))
                .as(ItemLinter.lint(item).toString())
                .isEqualTo(expected.equals("flaw"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyRuleTellsAFlawFromANearMissInWhatAnItemSaysAboutItself(Sample sample) {
        assertThat(broken(sample.item).contains(sample.rule))
                .as(ItemLinter.lint(sample.item).toString())
                .isEqualTo(sample.flawed);
    }

    static Stream<Sample> samples() {
        return Stream.of(proof(), shape(), facts()).flatMap(List::stream);
    }

    private static List<Sample> proof() {
        Reference dead = new Reference("[[Lambda#Tiemout]]", false);
        Evidence none = Evidence.none();
        Evidence line = none.withCitedLine("The timeout is at most 15 minutes.");
        LintedItem scenario = CHOICE.withDeclared(Declared.authoredScenario());
        return List.of(
                flaw("no-reference", CHOICE.withEvidence(none)),
                fine("no-reference", CHOICE),
                flaw("dead-reference", CHOICE.withEvidence(none.withReferences(dead))),
                fine("dead-reference", CHOICE),
                flaw("scenario-key", scenario.withEvidence(none.withSimulated("29 s"))),
                fine("scenario-key", scenario.withEvidence(none.withSimulated("900 s"))),
                flaw("key-not-cited", BY_RULE.withEvidence(none.withCitedLine("The timeout is at most 16 minutes."))),
                fine("key-not-cited", BY_RULE.withEvidence(none.withCitedLine("The timeout is at most 900 seconds."))),
                flaw("quoted-number", CHOICE.withEvidence(none.withCitedLine("The timeout is at most 16 minutes."))),
                flaw("quoted-number", CHOICE.withEvidence(line.withExplanation("After 17 minutes Lambda stops it."))),
                fine("quoted-number", CHOICE.withEvidence(line.withExplanation("Not 29 s: that is API Gateway's."))),
                flaw("code-as-answer", BY_RULE.withEvidence(none.withCitedLine("\"Timeout\": 900,"))),
                fine("code-as-answer", BY_RULE.withEvidence(line)));
    }

    private static List<Sample> shape() {
        LintedItem multiple = single(STEM + " (Choose TWO)", "*A queue / *A topic / A role / A layer / A log")
                .withForm(QuestionForm.MULTIPLE);
        Quantity memory = Quantity.of(1_769, "MB");
        Optional<Quantity> tolerance = Optional.of(Quantity.of(32, "MB"));
        List<LintedOption> sound = List.of(LintedOption.right("3 min"), LintedOption.wrong("1 min"));
        List<LintedOption> equal = List.of(LintedOption.right("3 min"), LintedOption.wrong("180 s"));
        LintedOption[] many =
                Stream.generate(() -> LintedOption.wrong("x")).limit(27).toArray(LintedOption[]::new);
        return List.of(
                flaw("announced-count", multiple.withStem(STEM)),
                flaw(
                        "announced-count",
                        multiple.withDeclared(Declared.authored().withAnnounced(3))),
                fine("announced-count", multiple),
                fine("exam-shape", multiple),
                flaw("too-many-options", CHOICE.withOptions(many)),
                fine("too-many-options", CHOICE.withOptions(java.util.Arrays.copyOf(many, 26))),
                flaw(
                        "unknown-attribute",
                        CHOICE.withDeclared(Declared.authored().withUnknown("dificulty=2"))),
                fine("unknown-attribute", CHOICE),
                flaw("broken-variant", CHOICE.withDeclared(Declared.authored().withVariants(List.of(sound, equal)))),
                fine("broken-variant", CHOICE.withDeclared(Declared.authored().withVariants(List.of(sound, sound)))),
                flaw("numeric-tolerance", number(new NumericKey(memory, Optional.empty(), Optional.empty()))),
                fine("numeric-tolerance", number(new NumericKey(memory, tolerance, Optional.empty()))),
                flaw(
                        "numeric-unit",
                        number(new NumericKey(memory, Optional.of(Quantity.of(1, "s")), Optional.empty()))),
                flaw("numeric-unit", number(new NumericKey(memory, tolerance, Unit.of("min")))),
                fine("numeric-unit", number(new NumericKey(memory, tolerance, Unit.of("GB")))),
                flaw("no-key", NUMERIC),
                fine("no-key", number(new NumericKey(memory, tolerance, Optional.empty()))),
                flaw(
                        "missing-feedback",
                        CHOICE.withOptions(
                                LintedOption.right("3 s"),
                                LintedOption.wrong("4 s").withoutFeedback())),
                fine(
                        "missing-feedback",
                        CHOICE.withOptions(LintedOption.right("3 s").withoutFeedback(), LintedOption.wrong("4 s"))));
    }

    private static List<Sample> facts() {
        Evidence none = Evidence.none();
        LintedFact negation = new LintedFact("n", "timeout", "The timeout never exceeds 15 min.", List.of(), true, "");
        LintedFact disputed = new LintedFact("d", "timeout", "It is 15 min.", List.of(), false, "two pages disagree");
        LintedFact alias = new LintedFact("a", "policy", "It is called X.", List.of("Y policy"), false, "");
        LintedFact other = LintedFact.of("timeout-other", "timeout", "A function may run for at most 16 minutes.");
        LintedFact elsewhere = LintedFact.of("layers-max", "layers of a version", "A version has at most 5 layers.");
        LintedItem names = single(STEM, "*X / Y policy / Z");
        LintedItem never = BY_RULE.withStem("Which timeout does a function NEVER exceed at all?");
        String ninety = "A team runs a function " + "behind a queue ".repeat(28) + "and asks: why?";
        return List.of(
                flaw("conflicting-facts", CHOICE.withEvidence(none.withFacts(disputed))),
                flaw("conflicting-facts", CHOICE.withEvidence(none.withFacts(FACT, other))),
                fine("conflicting-facts", CHOICE.withEvidence(none.withFacts(FACT, elsewhere))),
                flaw("second-key", names.withEvidence(none.withFacts(alias))),
                fine("second-key", names.withEvidence(none.withFacts(FACT))),
                flaw("missing-subject", BY_RULE.withEvidence(none.withFacts(elsewhere))),
                fine("missing-subject", BY_RULE.withEvidence(none.withFacts(FACT))),
                fine("negative-stem", never.withEvidence(none.withFacts(negation))),
                flaw("negative-stem", never.withEvidence(none.withFacts(FACT))),
                fine("absolute-stem", never.withEvidence(none.withFacts(negation))),
                flaw("absolute-stem", never.withEvidence(none.withFacts(FACT))),
                flaw("unfocused-stem", BY_RULE.withDeclared(Declared.byRule().withoutTypedForm())),
                fine("unfocused-stem", BY_RULE),
                // 5 words, 28 times 3, 3 words: 92 in all; one of the 28 fewer makes 89.
                flaw("stem-too-long", CHOICE.withStem(ninety)),
                fine("stem-too-long", CHOICE.withStem(ninety.replaceFirst("behind a queue ", ""))));
    }

    private static Sample flaw(String rule, LintedItem item) {
        return new Sample(rule, true, item);
    }

    private static Sample fine(String rule, LintedItem item) {
        return new Sample(rule, false, item);
    }

    private static LintedItem number(NumericKey key) {
        return NUMERIC.withDeclared(Declared.authored().withNumber(key));
    }

    @Test
    void noRuleIsWithoutAFlawAndANearMiss() throws java.io.IOException {
        Set<String> tried = samples()
                .map(sample -> sample.rule + " " + sample.flawed)
                .collect(Collectors.toCollection(TreeSet::new));
        java.nio.file.Files.readAllLines(java.nio.file.Path.of("src/test/java/warmstart/quiz/lint/item-flaws.txt"))
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .forEach(row -> tried.add(row[0] + " " + row[1].equals("flaw")));
        List<String> ids =
                ItemLinter.rules().stream().map(rule -> rule.rule().id()).toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(45)
                .allSatisfy(id -> assertThat(tried).contains(id + " true", id + " false"));
        assertThat(tried).allSatisfy(row -> assertThat(ids).contains(row.substring(0, row.indexOf(' '))));
    }

    @Test
    void aFindingSaysWhereWhatAndWhatNext() {
        Finding finding = ItemLinter.lint(single(STEM, "*A queue / A topic / A role / None of the above"))
                .get(0);
        assertThat(finding.problem())
                .hasToString(
                        "pack.md:3: warning: `item`: option `None of the above` denies the others [none-of-the-above]"
                                + " (name a real misconception instead)");
    }

    @Test
    void aGeneratedItemWithAHardFlawIsNotShown() {
        assertThat(ItemLinter.accepts(BY_RULE)).isTrue();
        assertThat(ItemLinter.accepts(generated("What is the maximum timeout of a function?", "*15 min / 3 s / 29 s")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "1",
                "1,",
                ",",
                "which is ",
                "___",
                "{{",
                "[[",
                "`",
                "?",
                "a. ",
                " and ",
                "not ",
                "1 to ",
                "é",
                "'",
                "all of the above "
            })
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void hostileTextIsReadInOneSweep(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        LintedItem item = generated(text, "x")
                .withOptions(LintedOption.right(text), LintedOption.wrong(text + "x"), LintedOption.wrong("x " + text));
        LintedFact fact = LintedFact.of("f", text, text);
        Evidence evidence =
                Evidence.none().withFacts(fact, fact).withCitedLine(text).withExplanation(text);
        assertThat(ItemLinter.lint(item.withEvidence(evidence))).isNotEmpty();
        assertThat(ItemLinter.lint(item.withDeclared(Declared.authored()).withEvidence(evidence)))
                .isNotEmpty();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void aHundredThousandOptionsAreTooManyAndNotCompared() {
        LintedOption[] options = Stream.iterate(0, i -> i + 1)
                .limit(100_000)
                .map(i -> LintedOption.wrong(i + " s"))
                .toArray(LintedOption[]::new);
        assertThat(broken(CHOICE.withOptions(options))).contains("too-many-options", "no-key");
    }

    private static List<String> broken(LintedItem item) {
        return ItemLinter.lint(item).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }
}
