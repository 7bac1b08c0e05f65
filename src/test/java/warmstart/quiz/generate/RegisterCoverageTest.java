package warmstart.quiz.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import warmstart.facts.Fact;
import warmstart.facts.FactKind;
import warmstart.quiz.Item;
import warmstart.quiz.lint.LintReport;
import warmstart.quiz.lint.LintedItems;
import warmstart.quiz.lint.PackLinter;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.view.LintedPack;

/** What of the shipped register is asked, and how often. */
class RegisterCoverageTest {
    private static final LintReport REPORT = PackLinter.lint(LintedPack.of(LintedItems.of(ShippedItems.DECK)));

    @Test
    void everyAskableFactIsAsked() {
        assertThat(askable().filter(fact -> families(fact).isEmpty()))
                .extracting(Fact::id)
                .isEmpty();
    }

    @Test
    void everyLimitPermissionAndScalingFactIsAskedInTwoForms() {
        assertThat(askable()
                        .filter(fact -> fact.kind() != FactKind.BEHAVIOUR)
                        .filter(fact -> families(fact).size() < 2))
                .extracting(Fact::id)
                .isEmpty();
    }

    @Test
    void nothingIsAskedThatMustNotBe() {
        assertThat(ShippedItems.DECK.items())
                .allSatisfy(
                        item -> assertThat(item.proof().facts()).isNotEmpty().allMatch(Fact::askable));
    }

    @Test
    void thereAreEightHundredItemsAndMore() {
        assertThat(ShippedItems.DECK.size()).isGreaterThanOrEqualTo(800);
        assertThat(ShippedItems.MATERIAL.sequences()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(ShippedItems.of("code")).hasSizeGreaterThanOrEqualTo(15);
        assertThat(ShippedItems.of("because")).hasSizeGreaterThanOrEqualTo(15);
    }

    /** An entry that no family turns into an item is lost work. */
    @Test
    void nothingThatAuthorsWroteIsLeftOut() {
        Set<String> ids = ShippedItems.DECK.items().stream()
                .map(item -> item.id().value())
                .collect(Collectors.toSet());
        List<String> wanted = java.util.stream.Stream.of(
                        ShippedItems.MATERIAL.sequences().stream().map(one -> "order:" + one.id()),
                        ShippedItems.MATERIAL.choices().stream()
                                .map(one -> one.about().word() + ":" + one.id()),
                        ShippedItems.MATERIAL.sets().stream().map(one -> family(one.task()) + ":" + one.id()))
                .flatMap(all -> all)
                .toList();
        assertThat(ids).containsAll(wanted);
    }

    private static String family(warmstart.quiz.material.FactSet.Task task) {
        return switch (task) {
            case MATCH -> "range";
            case LARGEST -> "larger";
        };
    }

    @Test
    void noItemHasAHardFlawAndAtMostOneInTwentyASoftOne() {
        assertThat(REPORT.hard()).isEmpty();
        long flawed = REPORT.soft().stream().map(Finding::item).distinct().count();
        assertThat(flawed).isLessThanOrEqualTo(ShippedItems.DECK.size() / 20);
    }

    private static java.util.stream.Stream<Fact> askable() {
        return ShippedItems.CATALOG.askable().stream();
    }

    private static Set<String> families(Fact fact) {
        return ShippedItems.DECK.asking(fact.id()).stream()
                .map(Item::id)
                .map(id -> id.value().substring(0, id.value().indexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
