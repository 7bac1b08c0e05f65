package warmstart.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import warmstart.content.markdown.Markdown;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.Quantity;
import warmstart.labs.Assessment;
import warmstart.labs.FixtureFacts;
import warmstart.labs.Lab;
import warmstart.labs.LabRun;
import warmstart.labs.LabRunner;
import warmstart.labs.Labs;
import warmstart.labs.Preset;
import warmstart.notes.SafeHtml;
import warmstart.notes.Vault;
import warmstart.simulator.ModelRules;
import warmstart.simulator.trace.Basis;
import warmstart.simulator.trace.Rule;

/** The labs that come with the product, on the register and the notes that come with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedLabsTest {
    private static final Path CONTENT = Path.of("content");

    private final FactCatalog facts =
            FactReader.read(CONTENT, ExamReader.read(CONTENT).value()).value().catalog();
    private final Vault vault =
            new VaultReader(new Markdown()).read(CONTENT, facts).vault();
    private final Reading<Labs> labs = new LabReader(new Markdown()).read(CONTENT, facts, vault);

    @Test
    void theReaderFindsNothingWrong() {
        assertThat(labs.problems()).isEmpty();
        assertThat(labs.value().all()).isNotEmpty();
    }

    @Test
    void everyLabHasASolutionThatReachesAllItsGoalsAndAStartThatDoesNot() {
        for (Lab lab : labs.value().all()) {
            List<Preset> solutions =
                    lab.presets().stream().filter(Preset::solution).toList();
            assertThat(solutions).as(lab.title()).isNotEmpty();
            solutions.forEach(
                    solution -> assertThat(assess(lab, solution).done()).isTrue());
            assertThat(assess(lab, lab.presets().get(0)).done()).as(lab.title()).isFalse();
        }
    }

    private static Assessment assess(Lab lab, Preset preset) {
        LabRun run = LabRunner.standard().run(lab, preset.settings(), lab.seed());
        return Assessment.of(lab, run, java.util.Map.of());
    }

    @Test
    void everyDocumentedRuleOfTheSimulatorIsAFact() {
        for (Rule rule : ModelRules.all()) {
            if (rule.basis() == Basis.DOCUMENTED) {
                assertThat(facts.require(rule.id()).id()).hasToString(rule.id());
            }
        }
    }

    /** What the tests of the simulator use for the register says the same as the register. */
    @Test
    void theFixtureFactsAreThoseOfTheRegister() {
        for (Fact fixture : FixtureFacts.catalog().all()) {
            Fact shipped = facts.require(fixture.id().value());
            assertThat(shipped.shownValue()).as(fixture.id().value()).isEqualTo(fixture.shownValue());
            assertThat(shipped.quantity().isPresent())
                    .isEqualTo(fixture.quantity().isPresent());
            shipped.quantity()
                    .ifPresent(quantity -> assertThat(same(quantity, fixture))
                            .as(fixture.id().value())
                            .isTrue());
        }
    }

    private static boolean same(Quantity quantity, Fact fixture) {
        return quantity.sameAs(fixture.quantity().orElseThrow());
    }

    @Test
    void noLinkOfALabLeadsNowhere() {
        for (Lab lab : labs.value().all()) {
            List<SafeHtml> texts = new ArrayList<>(lab.texts().hints());
            texts.add(lab.texts().brief());
            texts.add(lab.texts().debrief());
            texts.forEach(text -> assertThat(text.value()).as(lab.title()).doesNotContain("unresolved"));
            lab.links()
                    .sections()
                    .forEach(section -> assertThat(vault.page(section.page())).isPresent());
        }
    }
}
