package warmstart.simulator.sources.sqs.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import warmstart.base.json.Json;
import warmstart.base.json.ReadJson;
import warmstart.simulator.filter.FilterLimits;

/** Filters of a queue's mapping look at the body. */
final class PatternFilterTest {
    private static final FilterLimits LIMITS =
            new FilterLimits(5, 4096, new BigDecimal("-5.0e9"), new BigDecimal("5.0e9"), 1_000);

    private static PatternFilter filter(String pattern) {
        return PatternFilter.read(ReadJson.of(pattern), LIMITS).filter().orElseThrow();
    }

    private static Letter json(String body) {
        return Letter.of(ReadJson.of(body));
    }

    @Test
    void aJsonBodyIsSearched() {
        PatternFilter orders = filter("{\"body\": {\"type\": [\"order\"]}}");
        assertThat(orders.fits(json("{\"type\":\"order\",\"id\":7}"))).isTrue();
        assertThat(orders.fits(json("{\"type\":\"noise\"}"))).isFalse();
    }

    /** A pattern for JSON finds nothing in plain text, and the message is dropped. */
    @Test
    void plainTextDoesNotFitAJsonPattern() {
        assertThat(filter("{\"body\": {\"type\": [\"order\"]}}").fits(Letter.of("order")))
                .isFalse();
        assertThat(filter("{\"body\": [\"order\"]}").fits(Letter.of("order"))).isTrue();
    }

    @Test
    void mistakesAreReported() {
        PatternFilter.Reading reading = PatternFilter.read(Json.text("order"), LIMITS);
        assertThat(reading.filter()).isEmpty();
        assertThat(reading.faults()).isNotEmpty();
    }

    @Test
    void equalPatternsAreWrittenAlike() {
        PatternFilter one = filter("{\"body\": [\"a\"]}");
        assertThat(one)
                .isEqualTo(filter("{\"body\": [\"a\"]}"))
                .isNotEqualTo(filter("{\"body\": [\"b\"]}"))
                .hasSameHashCodeAs(filter("{\"body\": [\"a\"]}"))
                .hasToString("{\"body\":[\"a\"]}");
    }
}
