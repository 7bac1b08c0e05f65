package warmstart.quiz.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import warmstart.quiz.Deck;
import warmstart.quiz.generate.ShippedItems;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedPack;

/** The shipped questions, as a learner gets them. */
class ShippedDeckTest {
    private static final Deck DECK = ShippedItems.DECK;
    private static final List<LintedItem> FORMS = LintedItems.of(DECK);
    private static final LintReport REPORT = PackLinter.lint(LintedPack.of(FORMS));

    @Test
    void noShippedQuestionHasAHardFlaw() {
        assertThat(FORMS).hasSizeGreaterThan(DECK.size());
        assertThat(REPORT.hard()).isEmpty();
    }

    @Test
    void atMostOneShippedQuestionInTwentyHasASoftFlaw() {
        Map<String, Long> byRule = REPORT.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().id(), TreeMap::new, Collectors.counting()));
        System.out.println("Findings of the shipped deck: " + byRule);
        REPORT.findings().forEach(finding -> System.out.println("  " + finding.problem()));
        long flawed = REPORT.soft().stream().map(Finding::item).distinct().count();
        assertThat(flawed).as(byRule.toString()).isLessThanOrEqualTo(DECK.size() / 20);
    }
}
