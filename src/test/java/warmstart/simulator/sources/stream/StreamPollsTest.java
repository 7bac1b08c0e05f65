package warmstart.simulator.sources.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Trace;

/** How a shard is read, and what makes a batch. */
class StreamPollsTest {
    /** A record of 0.2 s is found by the poll at 1 s, one of 2.5 s by that at 3 s. */
    @Test
    void kinesisShardIsPolledOnceASecond() {
        Trace trace = new Brook().at("200 ms", "2500 ms").run();
        assertThat(Brook.millis(trace, StreamKind.SHARD_READ)).containsExactly(1_000L, 3_000L);
        assertThat(Brook.millis(trace, LambdaKind.INVOCATION_STARTED)).containsExactly(1_000L, 3_000L);
    }

    /** Every 250 ms: at 250 ms and at 2,750 ms. */
    @Test
    void dynamoDbShardIsPolledFourTimesASecond() {
        Trace trace = new Brook().table().at("200 ms", "2600 ms").run();
        assertThat(Brook.millis(trace, StreamKind.SHARD_READ)).containsExactly(250L, 2_750L);
    }
}
