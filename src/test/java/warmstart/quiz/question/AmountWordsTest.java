package warmstart.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.facts.Quantity;

class AmountWordsTest {
    @ParameterizedTest
    @CsvSource({
        "1, attempts, 1 attempt",
        "2, attempts, 2 attempts",
        "0, retries, 0 retries",
        "1, retries, 1 retry",
        "1, batches per shard, 1 batch per shard",
        "1, processes and threads, 1 process and thread",
        "1, requests per second, 1 request per second",
        "1, concurrent executions, 1 concurrent execution",
        "10000, messages, '10,000 messages'",
        "1, s, 1 s",
        "15, min, 15 min",
        "10, %, 10%"
    })
    void amountsReadAsOneSaysThem(long value, String unit, String words) {
        assertThat(AmountWords.of(Quantity.of(value, unit)).replace('\u00a0', ' '))
                .isEqualTo(words);
    }
}
