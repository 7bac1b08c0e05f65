package warmstart.quiz.generate.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;
import warmstart.content.FactReader;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactKind;
import warmstart.quiz.Asked;
import warmstart.quiz.Item;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.generate.Assignment;
import warmstart.quiz.generate.Generator;
import warmstart.quiz.grade.Grader;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.lint.ItemLinter;
import warmstart.quiz.lint.LintedItems;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.Gravity;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedName;

/** The questions about the permission facts of the shipped register. */
class PermissionQuestionsTest {
    private static final FactCatalog CATALOG =
            FactReader.read(Path.of("content"), List.of()).value().catalog();
    private static final List<Fact> PERMISSIONS = CATALOG.askable().stream()
            .filter(fact -> fact.kind() == FactKind.PERMISSION)
            .toList();
    private static final List<Item> TERMS = items(new PermissionQuestions());
    private static final List<Item> SETS = items(new GrantQuestions());

    private static List<Item> items(Generator generator) {
        return generator.generate(new Assignment("p", CATALOG.askable(), CATALOG, new Rng(1)));
    }

    @Test
    void everyAskablePermissionIsAskedInTwoForms() {
        assertThat(PERMISSIONS).hasSizeGreaterThan(70);
        Set<String> facts = ids(PERMISSIONS.stream());
        assertThat(ids(TERMS.stream().flatMap(item -> item.proof().facts().stream())))
                .isEqualTo(facts);
        assertThat(ids(SETS.stream().flatMap(item -> item.proof().facts().stream())))
                .isEqualTo(facts);
    }

    private static Set<String> ids(Stream<Fact> facts) {
        return facts.map(fact -> fact.id().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void keyIsTheMarkOfTheFact() {
        assertThat(TERMS).allSatisfy(item -> {
            Asked asked = item.ask(3);
            String mark = item.proof().facts().get(0).wording().mark();
            asked.recognised()
                    .ifPresent(choice ->
                            assertThat(Prose.spoken(choice.shownKey())).isEqualTo(mark));
            asked.recalled().ifPresent(typed -> {
                assertThat(typed.shownKey()).isEqualTo(mark);
                assertThat(Grader.grade(typed, new TypedAnswer(mark, "")).outcome())
                        .isEqualTo(Outcome.RIGHT);
            });
        });
    }

    @Test
    void wrongOptionsAreOtherNamesOfTheSameSortEachWithAReason() {
        for (Item item : TERMS) {
            Fact fact = item.proof().facts().get(0);
            item.ask(1).recognised().map(SingleChoice.class::cast).ifPresent(choice -> {
                assertThat(choice.options()).hasSizeBetween(3, 4);
                assertThat(choice.options()).extracting(Option::text).doesNotHaveDuplicates();
                for (int i = 0; i < choice.options().size(); i++) {
                    Option option = choice.options().get(i);
                    if (i != choice.key()) {
                        assertThat(option.feedback())
                                .as(item.id() + " " + option.text())
                                .endsWith(".")
                                .hasSizeGreaterThan(20);
                        assertThat(form(option.text()))
                                .as(item.id() + " " + option.text())
                                .isEqualTo(form(choice.shownKey()));
                    }
                }
                if (NameKind.of(fact).isPresent()) {
                    assertThat(factsWith(fact.confusions().stream()
                                    .flatMap(id -> CATALOG.find(id).stream())
                                    .filter(Fact::askable)
                                    .filter(other -> NameKind.of(other).equals(NameKind.of(fact)))
                                    .limit(1)
                                    .toList()))
                            .as(item.id() + ": the likeliest confusion can be typed or chosen")
                            .allMatch(name -> knows(item, name));
                }
            });
        }
    }

    private static boolean knows(Item item, String name) {
        boolean shown = item.ask(1).recognised().map(SingleChoice.class::cast).stream()
                .flatMap(choice -> choice.options().stream())
                .anyMatch(option -> Prose.spoken(option.text()).equals(name));
        boolean told = item.ask(1).recalled().map(TypedName.class::cast).stream()
                .flatMap(typed -> typed.others().stream())
                .anyMatch(other -> other.name().equals(name));
        return shown || told;
    }

    private static List<String> factsWith(List<Fact> facts) {
        return facts.stream().map(fact -> fact.wording().mark()).toList();
    }

    /** Written in this test anew: what the eye takes for one sort of name. */
    private static String form(String text) {
        String bare = Prose.spoken(text);
        return bare.endsWith(".amazonaws.com") ? "principal" : bare.matches("[a-z0-9-]+:\\S+") ? "prefixed" : "words";
    }

    @Test
    void nameOfAnotherFactIsWrongWhenTypedAndSaysWhatItIs() {
        Item item = item("permission:policy-sqs");
        assertThat(Grader.grade(
                                item.ask(1).recalled().orElseThrow(),
                                new TypedAnswer("AWSLambdaKinesisExecutionRole", ""))
                        .outcome())
                .isEqualTo(Outcome.WRONG);
        assertThat(Grader.grade(
                                item.ask(1).recalled().orElseThrow(),
                                new TypedAnswer("AWSLambdaSQSQueueExecutonRole", ""))
                        .outcome())
                .isEqualTo(Outcome.NEAR);
        assertThat(item.ask(1).recognised().orElseThrow().stem()).contains("SQS");
    }

    @Test
    void likeliestConfusionsAreOffered() {
        List<String> texts = ((SingleChoice)
                        item("permission:policy-vpc").ask(1).recognised().orElseThrow())
                .options().stream().map(option -> Prose.spoken(option.text())).toList();
        assertThat(texts)
                .containsExactlyInAnyOrder(
                        "AWSLambdaVPCAccessExecutionRole",
                        "AWSLambdaBasicExecutionRole",
                        "AWSLambdaSQSQueueExecutionRole",
                        "AWSLambdaKinesisExecutionRole");
    }

    @Test
    void partnersOfASetAreTheMarksOfItsFacts() {
        assertThat(SETS).hasSizeGreaterThan(12).allSatisfy(item -> {
            Matching matching = (Matching) item.ask(5).recognised().orElseThrow();
            List<String> marks = item.proof().facts().stream()
                    .map(fact -> fact.wording().mark())
                    .sorted()
                    .toList();
            List<String> joined = matching.key().stream()
                    .map(place -> Prose.spoken(matching.right().get(place)))
                    .sorted()
                    .toList();
            assertThat(joined).isEqualTo(marks);
            assertThat(matching.left()).doesNotHaveDuplicates();
        });
    }

    @Test
    void idsStayWhenOtherFactsGo() {
        List<Fact> half = PERMISSIONS.stream()
                .filter(fact -> fact.id().value().length() % 2 == 0)
                .toList();
        FactCatalog less = new FactCatalog(half, List.of());
        List<Item> items = new PermissionQuestions().generate(new Assignment("p", half, less, new Rng(9)));
        assertThat(items).isNotEmpty().allSatisfy(item -> {
            Item same = item(item.id().value());
            assertThat(same.revision()).isEqualTo(item.revision());
        });
    }

    @Test
    void noQuestionHasAHardFlawAndFewHaveASoftOne() {
        List<Item> all = Stream.concat(TERMS.stream(), SETS.stream()).toList();
        List<Finding> findings = all.stream()
                .flatMap(item -> LintedItems.of(item, 3).stream())
                .flatMap(item -> ItemLinter.lint(item).stream())
                .toList();
        assertThat(findings).noneMatch(finding -> finding.rule().hard());
        List<String> soft = findings.stream()
                .filter(finding -> finding.rule().gravity() != Gravity.HINT)
                .map(finding -> finding.item() + " " + finding.rule().id() + " " + finding.message())
                .distinct()
                .toList();
        assertThat(soft.stream().map(line -> line.split(" ")[0]).distinct().count())
                .as(String.join("\n", soft))
                .isLessThanOrEqualTo(all.size() / 20);
    }

    private static Item item(String id) {
        return TERMS.stream()
                .filter(item -> item.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
