package warmstart.quiz.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.quiz.lint.Samples.STEM;
import static warmstart.quiz.lint.Samples.single;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import warmstart.base.Rng;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.view.Declared;
import warmstart.quiz.lint.view.Evidence;
import warmstart.quiz.lint.view.LintedFact;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;
import warmstart.quiz.lint.view.LintedPack;
import warmstart.quiz.lint.view.Provenance;
import warmstart.quiz.lint.view.QuestionForm;

class PackLinterTest {
    private static final LintedItem ONE = item(1, "What is the maximum timeout of a function?", "*15 min / 3 s / 29 s");
    private static final LintedItem TWO =
            item(2, "Where does a failed event of a queue go?", "*To a queue / To a topic / Nowhere");

    @Test
    void twoItemsOfOneNameAreAnErrorUnlessTheyAreFormsOfOne() {
        assertThat(rules(ONE, TWO.withId(ONE.id()))).contains("duplicate-id");
        assertThat(rules(ONE, TWO)).doesNotContain("duplicate-id");
        LintedItem made = ONE.withDeclared(Declared.byRule());
        assertThat(rules(made, made.withForm(QuestionForm.NUMERIC))).doesNotContain("duplicate-id", "duplicate-stem");
    }

    @Test
    void anItemBelongsToADomainOfTheExam() {
        Map<Integer, Integer> domains = Map.of(1, 50, 2, 50);
        assertThat(rules(LintedPack.of(List.of(inDomain(ONE, 3))).withDomains(domains)))
                .contains("unknown-domain");
        assertThat(rules(LintedPack.of(List.of(inDomain(ONE, 2))).withDomains(domains)))
                .doesNotContain("unknown-domain");
    }

    @Test
    void theSameStemIsNotAskedTwice() {
        assertThat(rules(ONE, TWO.withStem("What is the  maximum timeout of a function ?".replace(" ?", "?"))))
                .contains("duplicate-stem")
                .doesNotContain("near-duplicate");
        assertThat(rules(ONE, TWO)).doesNotContain("duplicate-stem");
    }

    @Test
    void nearlyTheSameIsFoundFromFourFifthsOfTheWordsOn() {
        // batch, window, stream, shard, record, function, consumer, poller: 8 words; 8 of 10 and 7 of 9 are common.
        String stem = "batch window stream shard record function consumer poller";
        LintedItem first = TWO.withStem("Which " + stem + "?");
        assertThat(rules(first, ONE.withStem("Which " + stem + " topic queue?")))
                .contains("near-duplicate");
        assertThat(rules(first, ONE.withStem("Which " + stem.replace("poller", "topic") + "?")))
                .doesNotContain("near-duplicate");
        assertThat(rules(first.withStem("Which maximum " + stem + "?"), ONE.withStem("Which default " + stem + "?")))
                .as("maximum and default are different questions")
                .doesNotContain("near-duplicate");
    }

    @Test
    void theSameOptionsWithAnotherKeyContradictEachOther() {
        LintedItem again =
                item(3, "Where does a failed event of the queue go then?", "To a queue / *To a topic / Nowhere");
        assertThat(rules(TWO, again)).contains("contradictory-keys");
        LintedItem elsewhere = again.withStem("Whom does an alarm of CloudWatch tell?");
        assertThat(rules(TWO, elsewhere)).doesNotContain("contradictory-keys");
        assertThat(rules(TWO, TWO.withId("item-4").withStem("Where does a failed event of a queue go now?")))
                .doesNotContain("contradictory-keys");
    }

    @Test
    void stemsAboutDifferentNamesAreDifferentQuestions() {
        LintedItem function =
                item(1, "How many GetFunction requests per second may one account send?", "*100 / 15 / 10");
        LintedItem policy = item(2, "How many GetPolicy requests per second may one account send?", "100 / *15 / 10");
        assertThat(rules(function, policy)).doesNotContain("contradictory-keys", "near-duplicate");
        LintedItem again = item(3, "How many GetPolicy requests may one account send per second?", "*100 / 15 / 10");
        assertThat(rules(policy, again)).contains("contradictory-keys", "near-duplicate");
    }

    @Test
    void aStemDoesNotTellTheAnswerToAnother() {
        LintedItem telling = TWO.withStem("A function has the maximum timeout of 15 min. Where does its event go?");
        assertThat(rules(ONE, telling)).contains("given-away");
        assertThat(rules(ONE, TWO.withStem("A report is written every 15 min. Where does it go?")))
                .doesNotContain("given-away");
    }

    @Test
    void keysAreSpreadOverAllPlaces() {
        // 25 of 40 in the first place: (225 + 25 + 25 + 25) / 10 = 30 with 3 degrees of freedom.
        assertThat(rules(drawn(40, i -> i < 25 ? 0 : 1 + i % 3))).contains("key-position");
        assertThat(rules(drawn(39, i -> i < 24 ? 0 : 1 + i % 3))).as("too few").doesNotContain("key-position");
        // 16, 8, 8, 8: (36 + 4 + 4 + 4) / 10 = 4.8, which chance gives more often than once in a hundred times.
        assertThat(rules(drawn(40, i -> i < 16 ? 0 : 1 + i % 3))).doesNotContain("key-position");
    }

    @Test
    void placesOfKeysFollowNoPattern() {
        // Four to begin with and twelve repetitions of four options: 12 * log10(4) = 7.2; eleven give 6.6.
        assertThat(rules(inOrder(16, i -> i % 4))).contains("key-cycle");
        assertThat(rules(inOrder(15, i -> i % 4))).doesNotContain("key-cycle");
        assertThat(rules(inOrder(13, i -> 2))).contains("key-cycle");
        Rng rng = new Rng(7);
        assertThat(rules(inOrder(400, i -> rng.nextInt(4)))).doesNotContain("key-cycle", "key-position");
    }

    @Test
    void lengthDoesNotGiveKeysAway() {
        // Of 40 items with four options 10 are expected; 10 + 2.326 * sqrt(7.5) = 16.4.
        assertThat(rules(pack(40, i -> length(i, i < 17)))).contains("longest-share");
        assertThat(rules(pack(40, i -> length(i, i < 16)))).doesNotContain("longest-share");
    }

    private static LintedItem length(int i, boolean longest) {
        return item(i, STEM + i, "*" + (longest ? "a long option" : "short") + " / a wrong one / short as is / other");
    }

    @Test
    void everyDomainHasItsShare() {
        Map<Integer, Integer> domains = new LinkedHashMap<>();
        domains.put(1, 60);
        domains.put(2, 40);
        LintedPack onlyFirst =
                pack(10, i -> inDomain(item(i, STEM + i, "*a / b / c"), 1)).withDomains(domains);
        assertThat(PackLinter.lint(onlyFirst).findings())
                .extracting(Finding::message)
                .contains("domain 2 has 0 % of the items and weighs 40 %");
        // 44 of 100 against a weight of 60 is 16 points off, 45 is 15.
        assertThat(rules(pack(100, i -> inDomain(item(i, STEM + i, "*a / b / c"), i < 44 ? 1 : 2))
                        .withDomains(domains)))
                .contains("domain-coverage");
        assertThat(rules(pack(100, i -> inDomain(item(i, STEM + i, "*a / b / c"), i < 45 ? 1 : 2))
                        .withDomains(domains)))
                .doesNotContain("domain-coverage");
    }

    @Test
    void everyListedSectionHasAQuestion() {
        LintedPack pack = LintedPack.of(List.of(ONE));
        assertThat(rules(pack.withHeadings("[[Lambda#Memory]]"))).contains("unasked-heading");
        assertThat(rules(pack.withHeadings("[[Lambda#Timeout]]"))).doesNotContain("unasked-heading");
    }

    @Test
    void anOptionThatIsWrongEverywhereIsNoOption() {
        assertThat(rules(pack(6, i -> item(i, STEM + i, "*key " + i + " / the same / b" + i))))
                .contains("reused-distractor");
        assertThat(rules(pack(5, i -> item(i, STEM + i, "*key " + i + " / the same / b" + i))))
                .doesNotContain("reused-distractor");
        assertThat(rules(pack(
                        6, i -> item(i, STEM + i, (i == 0 ? "*the same" : "*key " + i + " / the same") + " / b" + i))))
                .as("an option that is right once")
                .doesNotContain("reused-distractor");
    }

    @Test
    void oneNegativeQuestionInTwentyIsEnough() {
        assertThat(rules(pack(
                        39, i -> item(i, (i < 2 ? "Which is NOT one of " : "Which is one of ") + i + "?", "*a / b"))))
                .contains("negative-share");
        assertThat(rules(pack(
                        40, i -> item(i, (i < 2 ? "Which is NOT one of " : "Which is one of ") + i + "?", "*a / b"))))
                .doesNotContain("negative-share");
    }

    @Test
    void aPackSaysWhereItComesFrom() {
        LintedPack pack = LintedPack.of(List.of(ONE));
        assertThat(rules(pack.withProvenance(new Provenance("recalled", "", List.of()))).stream()
                        .filter("unclear-provenance"::equals))
                .hasSize(3);
        assertThat(rules(pack)).doesNotContain("unclear-provenance");
    }

    @Test
    void oneSessionAsksAFactOnce() {
        LintedFact fact = LintedFact.of("timeout-max", "timeout", "It is 15 min.");
        LintedFact other = LintedFact.of("timeout-default", "timeout", "It is 3 s.");
        assertThat(PackLinter.lintSession(LintedPack.of(List.of(resting(ONE, fact), resting(TWO, fact)))))
                .extracting(finding -> finding.rule().id())
                .containsExactly("fact-asked-twice");
        assertThat(PackLinter.lintSession(LintedPack.of(List.of(resting(ONE, fact), resting(TWO, other)))))
                .isEmpty();
    }

    @Test
    void anExcuseWithAReasonSilencesOneRuleOfOneItem() {
        LintOff off = LintOff.read("item-1", ONE.where(), "lint-off: exam-shape three options are all there are")
                .orElseThrow();
        LintReport report = PackLinter.lint(LintedPack.of(List.of(ONE, TWO)), List.of(off));
        assertThat(report.excused())
                .extracting(one -> one.finding().item() + " " + one.off().reason())
                .containsExactly("item-1 three options are all there are");
        assertThat(report.soft()).extracting(Finding::item).contains("item-2");
        assertThat(report.excuseProblems()).isEmpty();
    }

    @Test
    void anExcuseThatExcusesNothingIsAProblem() {
        assertThat(excuse("lint-off: exam-shap a reason"))
                .containsExactly("pack.md:3: error: no rule is called `exam-shap` (did you mean `exam-shape`?)");
        assertThat(excuse("lint-off: exam-shape"))
                .containsExactly("pack.md:3: error: `exam-shape` is excused without a reason"
                        + " (write the reason behind the rule: `lint-off: exam-shape because …`)");
        assertThat(excuse("lint-off: no-key it is a riddle"))
                .containsExactly(
                        "pack.md:3: error: `no-key` cannot be excused (mark the right option with `[x]`, or give the answer)");
        assertThat(excuse("lint-off: vague-option it is meant so"))
                .containsExactly(
                        "pack.md:3: warning: `vague-option` is excused but not broken (remove the `lint-off` line)");
        assertThat(LintOff.read("item", ONE.where(), "lint: off")).isEmpty();
    }

    private static List<String> excuse(String line) {
        LintOff off = LintOff.read("item-1", ONE.where(), line).orElseThrow();
        return PackLinter.lint(LintedPack.of(List.of(ONE)), List.of(off)).excuseProblems().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void anErrorKeepsAnItemOutAndAHintIsNoProblem() {
        LintedItem keyless = TWO.withOptions(LintedOption.wrong("a"), LintedOption.wrong("b"));
        LintReport report = PackLinter.lint(LintedPack.of(List.of(ONE, keyless)).withHeadings("[[X]]"));
        assertThat(report.broken()).containsExactly("item-2");
        assertThat(report.findings()).extracting(finding -> finding.rule().id()).contains("unasked-heading");
        assertThat(report.problems()).noneMatch(problem -> problem.message().contains("unasked-heading"));
    }

    @Test
    void noTwoRulesShareAnId() {
        assertThat(PackLinter.rules()).extracting(rule -> rule.id()).doesNotHaveDuplicates();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void aPackOfTwoThousandItemsIsComparedInSeconds() {
        Rng rng = new Rng(3);
        List<String> words = IntStream.range(0, 300)
                .mapToObj(i -> "word" + Integer.toString(i, 26))
                .toList();
        LintedPack pack = pack(2_000, i -> {
            List<String> drawn = Stream.generate(() -> words.get(rng.nextInt(words.size())))
                    .limit(20)
                    .toList();
            return item(i, "Which " + String.join(" ", drawn) + "?", "*key " + i + " / a / b / c");
        });
        assertThat(rules(pack)).contains("reused-distractor").doesNotContain("near-duplicate");
    }

    /** Items whose keys stand where the function says, in an order that follows no pattern. */
    private static LintedPack drawn(int count, IntFunction<Integer> place) {
        List<Integer> places =
                new Rng(1).shuffled(IntStream.range(0, count).mapToObj(place).toList());
        return inOrder(count, places::get);
    }

    private static LintedPack inOrder(int count, IntFunction<Integer> place) {
        return pack(count, i -> {
            List<String> options = new ArrayList<>(List.of("a" + i, "b" + i, "c" + i, "d" + i));
            int key = place.apply(i);
            options.set(key, "*" + options.get(key));
            return item(i, STEM + i, String.join(" / ", options));
        });
    }

    private static LintedPack pack(int count, IntFunction<LintedItem> item) {
        return LintedPack.of(IntStream.range(0, count).mapToObj(item).toList());
    }

    private static LintedItem item(int number, String stem, String options) {
        return single(stem, options).withId("item-" + number);
    }

    private static LintedItem inDomain(LintedItem item, int domain) {
        return item.withDeclared(item.declared().withDomain(Optional.of(domain)));
    }

    private static LintedItem resting(LintedItem item, LintedFact fact) {
        return item.withEvidence(Evidence.none().withFacts(fact));
    }

    private static List<String> rules(LintedItem... items) {
        return rules(LintedPack.of(List.of(items)));
    }

    private static List<String> rules(LintedPack pack) {
        return PackLinter.lint(pack).findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
    }
}
