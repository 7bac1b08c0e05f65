package warmstart.simulator.codedeploy;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.simulator.Worlds.micros;
import static warmstart.simulator.Worlds.rows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.simulator.ReleaseWorlds;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** The names of deployment configurations. */
class LambdaDeploymentConfigTest {
    private static LambdaDeploymentConfig config(String name) {
        return LambdaDeploymentConfig.named(name).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LambdaCanary10Percent5Minutes",
                "CodeDeployDefault.LambdaCanary10Percent5Minutes",
                "Canary10Percent5Minutes"
            })
    void aConfigurationHasThreeNames(String name) {
        assertThat(config(name).name()).isEqualTo("LambdaCanary10Percent5Minutes");
        assertThat(LambdaDeploymentConfig.check("config", name)).isEmpty();
    }

    /** Every 1, 2, 3 and 10 minutes, but not every 5: course notes have it wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Linear10PercentEvery5Minutes       | did you mean `Linear10PercentEvery2Minutes`?
            LambdaLinear10PercentEvery5Minutes | did you mean `LambdaLinear10PercentEvery2Minutes`?
            AllAtOnes                          | did you mean `AllAtOnce`?
            CodeDeployDefault.LambdaAllAtOnes  | did you mean `CodeDeployDefault.LambdaAllAtOnce`?
            CodeDeployDefault.AllAtOnce        | choose one of LambdaCanary10Percent5Minutes, LambdaCanary10Percent10Minutes, LambdaCanary10Percent15Minutes, LambdaCanary10Percent30Minutes, LambdaLinear10PercentEvery1Minute, LambdaLinear10PercentEvery2Minutes, LambdaLinear10PercentEvery3Minutes, LambdaLinear10PercentEvery10Minutes, LambdaAllAtOnce
            """)
    void otherNamesAreRefused(String name, String hint) {
        assertThat(LambdaDeploymentConfig.named(name)).isEmpty();
        assertThat(LambdaDeploymentConfig.check("deployments[0].config", name))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.path()).isEqualTo("deployments[0].config");
                    assertThat(violation.message())
                            .isEqualTo("CodeDeploy has no configuration `" + name + "` for Lambda");
                    assertThat(violation.hint()).isEqualTo(hint);
                });
    }

    /** The shares of the new version as {@code second=per mille}. */
    private static String shifts(Trace trace) {
        StringBuilder text = new StringBuilder();
        for (TraceRow row : rows(trace, DeploymentKind.TRAFFIC_SHIFTED)) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(row.t() / 1_000_000)
                    .append('=')
                    .append(row.numbers().number("perMille"));
        }
        return text.toString();
    }

    @Test
    void ownConfigurationsMoveAsTheySay() {
        LambdaDeploymentConfig canary = LambdaDeploymentConfig.canary("mine", 250, micros("7 min"));
        LambdaDeploymentConfig linear = LambdaDeploymentConfig.linear("mine", 400, micros("30 s"));
        assertThat(shifts(new ReleaseWorlds()
                        .change(Deployment.of("d-1", 0, "f", "live", new Deployment.Traffic(2, canary)))
                        .run()))
                .isEqualTo("0=250 420=1000");
        // The last step is what is left.
        assertThat(shifts(new ReleaseWorlds()
                        .change(Deployment.of("d-1", 0, "f", "live", new Deployment.Traffic(2, linear)))
                        .run()))
                .isEqualTo("0=400 30=800 60=1000");
    }
}
