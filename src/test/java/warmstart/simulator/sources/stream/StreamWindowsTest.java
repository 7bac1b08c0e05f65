package warmstart.simulator.sources.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.sources.stream.config.Reshard;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * Tumbling windows at their borders.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html">Using tumbling windows with
 *     Kinesis</a>
 */
class StreamWindowsTest {
    /** Records of 8 s and 11 s wait together for a batch of 5 s, but belong to two windows of 10 s: two batches. */
    @Test
    void noBatchReachesAcrossTheBorderOfAWindow() {
        Trace trace =
                new Brook().at("8 s", "11 s").window("5 s").tumbling("10 s").run();
        assertThat(Brook.numbers(trace, StreamKind.BATCH_FORMED, "records")).containsExactly(1L, 1L);
        assertThat(Brook.first(trace, StreamKind.BATCH_FORMED).numbers().text("because"))
                .isEqualTo("tumbling window");
        assertThat(Brook.numbers(trace, StreamKind.WINDOW_CLOSED, "stateRecords"))
                .containsExactly(1L, 1L);
    }

    /** The shard is split at 5 s: nothing can come into its window of 60 s any more, so nobody waits until 180 s. */
    @Test
    void theEndOfAShardEndsItsWindow() {
        Trace trace = new Brook()
                .at("1 s", "2 s", "6 s")
                .tumbling("60 s")
                .change(Reshard.split(Micros.ofSeconds(5), "clicks", 0))
                .run();
        TraceRow closed = Brook.first(trace, StreamKind.WINDOW_CLOSED);
        assertThat(closed.numbers().text("because")).isEqualTo("the shard has ended");
        assertThat(closed.numbers().number("stateRecords")).isEqualTo(2);
        assertThat(Brook.first(trace, StreamKind.SHARD_FINISHED).t()).isBetween(closed.t(), Micros.ofSeconds(10));
        // Both are found at 2 s; the child begins with a window of its own and an empty state.
        assertThat(Brook.numbers(trace, StreamKind.STATE_PASSED, "stateRecords"))
                .containsExactly(2L, 1L);
    }

    /** 1 MB is 1,048,576 bytes: two records of half of it fill the state, a byte more each is too much. */
    @ParameterizedTest
    @CsvSource({"524288, 0", "524289, 1"})
    void aStateOfExactlyOneMegabyteIsNotTooLarge(long bytesPerRecord, long early) {
        Trace trace = new Brook()
                .at("1 s", "3 s")
                .tumbling("60 s")
                .stateBytes(bytesPerRecord)
                .run();
        assertThat(Brook.numbers(trace, StreamKind.WINDOW_CLOSED, "early")).containsExactly(early);
        // A window that ends early has no age yet: its end is still to come.
        assertThat(Brook.numbers(trace, StreamKind.BATCH_SENT, "iteratorAgeMicros"))
                .allMatch(age -> age >= 0);
    }

    /** Three in a batch, of which the second fails once: one is counted with the checkpoint, the two others afterwards. */
    @Test
    void whatIsCheckpointedIsCountedOnce() {
        Trace trace = new Brook()
                .at("100 ms", "200 ms", "300 ms")
                .tumbling("60 s")
                .reports()
                .codeReports()
                .poison("clicks-2", 1)
                .run();
        assertThat(Brook.rows(trace, StreamKind.BATCH_CHECKPOINTED)).hasSize(1);
        assertThat(Brook.numbers(trace, StreamKind.STATE_PASSED, "stateRecords"))
                .containsExactly(1L, 3L);
    }
}
