package warmstart.simulator.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import warmstart.simulator.codedeploy.DeploymentKind;
import warmstart.simulator.codedeploy.DeploymentRule;
import warmstart.simulator.lambda.EnvironmentKind;
import warmstart.simulator.scaling.ScalingKind;
import warmstart.simulator.scaling.ScalingRule;
import warmstart.simulator.scenario.ChainKind;
import warmstart.simulator.trace.Basis;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Rule;

/** The words of trace files. */
class WordsOfKindsTest {
    @Test
    void eachKindHasAWordOfItsOwn() {
        List<String> words = Stream.<Kind[]>of(
                        ReleaseKind.values(),
                        DeploymentKind.values(),
                        ScalingKind.values(),
                        EnvironmentKind.values(),
                        ChainKind.values())
                .flatMap(Stream::of)
                .map(Kind::word)
                .toList();
        assertThat(words).doesNotHaveDuplicates().allMatch(word -> word.matches("[A-Z][A-Za-z]+"));
    }

    @Test
    void eachRuleSaysWhatItRestsOn() {
        List<String> ids = Stream.<Rule[]>of(ReleaseRule.values(), DeploymentRule.values(), ScalingRule.values())
                .flatMap(Stream::of)
                .map(Rule::id)
                .toList();
        assertThat(ids).allMatch(id -> id.matches("([a-z]+:)?[a-z0-9-]+"));
        assertThat(ids).filteredOn(id -> Basis.of(id) == Basis.ASSUMED).hasSize(3);
    }
}
