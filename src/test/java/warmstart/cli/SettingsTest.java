package warmstart.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void withoutAnythingSetTheDefaultsHold() {
        Settings settings = Settings.read(Map.of("PATH", "/bin"), Map.of());
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(7070);
        assertThat(settings.data()).isEqualTo(Path.of("./data"));
    }

    @Test
    void aFlagWinsOverItsVariable() {
        Settings settings = Settings.read(Map.of("WARMSTART_PORT", "8080"), Map.of(Setting.PORT, "9090"));
        assertThat(settings.port()).isEqualTo(9090);
    }

    @Test
    void anUnknownVariableIsNamedTogetherWithTheKnownOnes() {
        assertThatThrownBy(() -> Settings.read(Map.of("WARMSTART_PROT", "1"), Map.of()))
                .isInstanceOf(UsageProblem.class)
                .hasMessageContaining("WARMSTART_PROT")
                .hasMessageContaining("WARMSTART_PORT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "65536", "http", "7070 ", "999999"})
    void aPortThatIsNoneIsRefusedWithWhatIsAllowed(String port) {
        assertThatThrownBy(() -> Settings.read(Map.of("WARMSTART_PORT", port), Map.of()))
                .isInstanceOf(UsageProblem.class)
                .hasMessageContaining("0 to 65535");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void anAddressThatOthersReachIsRefusedAsLongAsThereAreNoAccounts(String host) {
        assertThatThrownBy(() -> Settings.read(Map.of("WARMSTART_HOST", host), Map.of()))
                .isInstanceOf(UsageProblem.class)
                .hasMessageContaining("accounts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void loopbackAddressesAreTaken(String host) {
        assertThat(Settings.read(Map.of("WARMSTART_HOST", host), Map.of()).host())
                .isEqualTo(host);
    }
}
