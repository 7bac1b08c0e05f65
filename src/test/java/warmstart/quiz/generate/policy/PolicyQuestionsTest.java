package warmstart.quiz.generate.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.base.Problems;
import warmstart.base.Rng;
import warmstart.content.FactReader;
import warmstart.content.iam.ManagedPolicies;
import warmstart.content.iam.PolicyReader;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.iam.Policy;
import warmstart.iam.PolicyKind;
import warmstart.quiz.Item;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.generate.Assignment;
import warmstart.quiz.grade.Grader;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.lint.ItemLinter;
import warmstart.quiz.lint.LintedItems;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;

/** Questions about drawn policies, held against a second evaluator and against the very text that a learner reads. */
class PolicyQuestionsTest {
    private static final FactCatalog CATALOG =
            FactReader.read(Path.of("content"), List.of()).value().catalog();
    private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);
    private static final int QUICK = 300;
    private static final int DEEP = 10_000;

    private static List<Template> templates() {
        return PolicyQuestions.templates();
    }

    private static List<Item> items() {
        return new PolicyQuestions().generate(new Assignment("p", CATALOG.askable(), CATALOG, new Rng(1)));
    }

    @Test
    void everyTemplateBecomesAnItemOfFactsThatMayBeAsked() {
        assertThat(items()).hasSameSizeAs(templates()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(items()).extracting(Item::id).doesNotHaveDuplicates();
        assertThat(items()).allSatisfy(item -> assertThat(item.proof().facts()).allMatch(fact -> fact.askable()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keyIsWhatTheSecondEvaluatorSays(Template template) {
        LongStream.range(0, QUICK).forEach(variant -> check(template, variant));
    }

    @Tag("deep")
    @ParameterizedTest
    @MethodSource("templates")
    void keyIsWhatTheSecondEvaluatorSaysInTenThousandVariants(Template template) {
        LongStream.range(0, DEEP).forEach(variant -> check(template, variant));
    }

    private static void check(Template template, long variant) {
        Drawn drawn = template.draw(variant);
        Question question = drawn.asked().recognised().orElseThrow();
        List<Option> options = options(question);
        String where = template.name() + " " + variant;

        assertThat(options.stream().map(Option::text)).as(where).doesNotHaveDuplicates();
        assertThat(keys(question)).as(where).isNotEmpty();
        for (int i = 0; i < options.size(); i++) {
            boolean key = keys(question).contains(i);
            assertThat(options.get(i).feedback().isEmpty()).as(where).isEqualTo(key);
        }
        if (question instanceof MultipleChoice || template.name().startsWith("least")) {
            assertThat(keys(question)).as(where).isEqualTo(cover(drawn, options));
        } else if (drawn.chosen().isEmpty()) {
            verdict(drawn, (SingleChoice) question, where);
        } else {
            List<Integer> helping = IntStream.range(0, options.size())
                    .filter(i -> Oracle.allows(drawn.chosen().get(options.get(i).text())))
                    .boxed()
                    .toList();
            assertThat(helping).as(where).isEqualTo(keys(question));
            assertThat(Oracle.allows(drawn.cases())).as(where).isFalse();
        }
        assertThat(template.draw(variant).asked()).as(where).isEqualTo(drawn.asked());
    }

    /** Outcome by the oracle; the reasons are told apart by what each of them claims. */
    private static void verdict(Drawn drawn, SingleChoice choice, String where) {
        String key = choice.shownKey();
        boolean allowed = Oracle.allows(drawn.cases());
        assertThat(key.startsWith("Allowed, because ")).as(where).isEqualTo(allowed);
        assertThat(choice.options()).as(where).hasSize(4);
        if (key.contains("fits the request") || key.contains("forbids it, since")) {
            assertThat(drawn.cases()).as(where).anyMatch(Oracle::forbids);
        }
        if (key.contains("does not cover") || key.contains("neither of the") || key.contains("does not list")) {
            assertThat(drawn.cases()).as(where).noneMatch(Oracle::forbids);
        }
    }

    /** The fewest options whose policies together allow every action, and of those the ones that allow least. */
    private static List<Integer> cover(Drawn drawn, List<Option> options) {
        List<Integer> best = List.of();
        int least = Integer.MAX_VALUE;
        int needed = drawn.cases().size();
        for (int set = 1; set < 1 << options.size(); set++) {
            int chosen = set;
            List<Integer> places = IntStream.range(0, options.size())
                    .filter(i -> (chosen >> i & 1) != 0)
                    .boxed()
                    .toList();
            boolean all = IntStream.range(0, needed)
                    .allMatch(action -> places.stream()
                            .map(place -> drawn.chosen()
                                    .get(options.get(place).text())
                                    .get(action))
                            .anyMatch(one -> Oracle.allows(List.of(one))));
            int weight = places.size() * 1_000
                    + (int) places.stream()
                            .flatMap(place ->
                                    drawn.chosen().get(options.get(place).text()).get(0).policies().identity().stream())
                            .flatMap(policy -> policy.statements().get(0).action().texts().stream())
                            .distinct()
                            .count();
            if (all && weight < least) {
                least = weight;
                best = places;
            }
        }
        return best;
    }

    /** What the learner reads is what was decided: the documents of the stem are read back as policies. */
    @ParameterizedTest
    @MethodSource("templates")
    void documentsOfTheStemAreThePoliciesThatWereDecided(Template template) {
        for (long variant = 0; variant < 50; variant++) {
            Drawn drawn = template.draw(variant);
            List<List<?>> decided = new ArrayList<>();
            Case one = drawn.cases().get(0);
            one.policies().identity().forEach(policy -> decided.add(policy.statements()));
            one.policies().boundaries().forEach(policy -> decided.add(policy.statements()));
            one.policies().sessions().forEach(policy -> decided.add(policy.statements()));
            one.policies().resource().ifPresent(policy -> decided.add(policy.statements()));
            one.policies()
                    .serviceControls()
                    .forEach(level -> level.policies().forEach(policy -> decided.add(policy.statements())));
            Matcher block =
                    BLOCK.matcher(drawn.asked().recognised().orElseThrow().stem());
            int found = 0;
            while (block.find()) {
                found++;
                Policy read = read(block.group(1));
                boolean shown =
                        decided.contains(read.statements()) || template.name().equals("service-needs-function-policy");
                assertThat(shown)
                        .as(template.name() + " " + variant + "\n" + block.group(1))
                        .isTrue();
            }
            assertThat(found).as(template.name()).isEqualTo(template.name().startsWith("least") ? 0 : decided.size());
        }
    }

    private static Policy read(String json) {
        Problems problems = new Problems();
        PolicyKind kind = json.contains("\"Principal\"") ? PolicyKind.RESOURCE : PolicyKind.IDENTITY;
        Optional<Policy> policy = PolicyReader.parse(json, "stem", kind, "read", problems);
        assertThat(problems.sorted()).isEmpty();
        return policy.orElseThrow();
    }

    @Test
    void managedPoliciesAllowWhatAwsPublishes() {
        ManagedPolicies shipped = ManagedPolicies.shipped();
        assertThat(Managed.all()).isNotEmpty().allSatisfy(policy -> {
            Policy published = shipped.named(policy.name()).orElseThrow().policy();
            assertThat(published.statements()).hasSize(1);
            assertThat(policy.statements().get(0).action().texts())
                    .containsExactlyInAnyOrderElementsOf(
                            published.statements().get(0).action().texts());
        });
    }

    @Test
    void keysOfVerdictsAreSpreadOverOutcomesAndPlaces() {
        int[] places = new int[4];
        for (Template template : templates()) {
            Map<String, Integer> keys = new TreeMap<>();
            for (long variant = 0; variant < 200; variant++) {
                Question question = template.draw(variant).asked().recognised().orElseThrow();
                if (question instanceof SingleChoice choice && choice.options().size() == 4) {
                    places[choice.key()]++;
                }
                keys.merge(question.shownKey(), 1, Integer::sum);
            }
            assertThat(keys).as(template.name()).hasSizeGreaterThan(1);
            assertThat(keys.values()).as(template.name() + keys).allMatch(count -> count < 160);
        }
        int all = IntStream.of(places).sum();
        assertThat(IntStream.of(places).mapToObj(count -> (double) count / all))
                .allSatisfy(share -> assertThat(share).isBetween(0.23, 0.27));
    }

    @Test
    void sampleOfVariantsHasNoHardFlawAndHardlyASoftOne() {
        List<Finding> findings = items().stream()
                .flatMap(item -> LintedItems.of(item, 20).stream())
                .flatMap(item -> ItemLinter.lint(item).stream())
                .toList();
        assertThat(findings).noneMatch(finding -> finding.rule().hard());
        List<String> soft = findings.stream()
                .filter(finding -> !finding.rule().gravity().name().equals("HINT"))
                .map(finding -> finding.item() + " " + finding.rule().id() + " " + finding.message())
                .distinct()
                .toList();
        assertThat(soft.stream().map(line -> line.split(" ")[0]).distinct())
                .as(soft.toString())
                .hasSizeLessThan(2);
    }

    @Test
    void stemsOfCasesAreShortBesidesTheirDocuments() {
        for (Template template : templates()) {
            String stem = template.draw(3).asked().recognised().orElseThrow().stem();
            int words = BLOCK.matcher(stem).replaceAll("").strip().split("\\s+").length;
            assertThat(words).as(template.name()).isBetween(6, 85);
            assertThat(BLOCK.matcher(stem).replaceAll("")).doesNotContain("null");
        }
    }

    @Test
    void choosingTheKeyIsRightAndAnythingElseIsWrong() {
        for (Template template : templates()) {
            if (template.draw(7).asked().recognised().orElseThrow() instanceof SingleChoice choice) {
                for (int i = 0; i < choice.options().size(); i++) {
                    Outcome outcome = Grader.grade(choice, new ChosenOption(i)).outcome();
                    assertThat(outcome == Outcome.RIGHT).isEqualTo(i == choice.key());
                }
            }
        }
    }

    @Test
    void templateWithoutItsFactIsLeftOut() {
        List<warmstart.facts.Fact> fewer = CATALOG.all().stream()
                .filter(fact -> !fact.id().equals(new FactId("access-cross-account")))
                .toList();
        FactCatalog less = new FactCatalog(fewer, List.of());
        List<Item> items = new PolicyQuestions().generate(new Assignment("p", less.askable(), less, new Rng(1)));
        assertThat(items)
                .extracting(item -> item.id().value())
                .doesNotContain("policy:cross-account-both-sides")
                .contains("policy:same-account-either");
    }

    /** Two claims that are both true, or none, are a fault of the template and never reach a learner. */
    @Test
    void verdictWithoutExactlyOneTrueClaimIsRefused() {
        Case open = templates().get(0).draw(1).cases().get(0);
        boolean outcome = open.allowed();
        List<Claim> both = List.of(new Claim(outcome, "one", true, ""), new Claim(outcome, "two", true, ""));
        assertThatThrownBy(() -> Verdict.of(new Rng(1), "stem", open, both, "rule"))
                .hasMessageContaining("one claim is true, not 2");
    }

    private static List<Option> options(Question question) {
        return question instanceof MultipleChoice many ? many.options() : ((SingleChoice) question).options();
    }

    private static List<Integer> keys(Question question) {
        return question instanceof MultipleChoice many ? many.keys() : List.of(((SingleChoice) question).key());
    }
}
