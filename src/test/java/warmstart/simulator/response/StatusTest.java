package warmstart.simulator.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.labs.FixtureFacts;

/** The protocol's numbers are those that the register states. */
class StatusTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sync-status-200           | 200
            async-202                 | 202
            throttle-sync-429         | 429
            pending-409               | 409
            invoke-413                | 413
            inactive-502              | 502
            api-gateway-504           | 504
            url-throttle              | 429
            api-gateway-malformed-502 | 502
            """)
    void aStatusIsThatOfItsFact(String fact, int status) {
        assertThat(FixtureFacts.catalog().require(fact).shownValue()).isEqualTo(Integer.toString(status));
        assertThat(status)
                .isIn(
                        Status.OK,
                        Status.ACCEPTED,
                        Status.CONFLICT,
                        Status.TOO_LARGE,
                        Status.TOO_MANY,
                        Status.BAD_GATEWAY,
                        Status.GATEWAY_TIMEOUT);
    }
}
