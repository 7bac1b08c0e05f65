package warmstart.simulator.sources.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.iam.Statement;
import warmstart.iam.condition.Condition;
import warmstart.iam.condition.Operator;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.sources.stream.config.StartingPosition;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** How a shard is read, from where, by whom, and what makes a batch. */
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

    /** One start, two arrivals and two polls with two handlers: nothing else happens in a day. */
    @Test
    void nothingIsPolledWhileNothingIsThere() {
        Trace trace = new Brook().at("1 s", "80000 s").run();
        assertThat(trace.ending().steps()).isLessThan(12);
        assertThat(trace.ending().reason()).isEqualTo(Ending.Reason.QUIET);
    }

    /** 250 records at once, a batch of at most 100: 100, 100 and 50, the later ones without waiting for a poll. */
    @Test
    void batchHasTheBatchSizeAtMost() {
        Trace trace = new Brook().records(250, "0 s").run();
        assertThat(Brook.numbers(trace, StreamKind.BATCH_FORMED, "records")).containsExactly(100L, 100L, 50L);
        assertThat(Brook.texts(trace, StreamKind.BATCH_FORMED, "because")).containsExactly("size", "size", "poll");
        assertThat(Brook.millis(trace, StreamKind.BATCH_SENT)).containsExactly(1_000L, 1_100L, 1_200L);
        assertThat(Brook.rows(trace, StreamKind.BATCH_FORMED).get(0).rule()).isEqualTo("batch-size-stream-default");
    }

    /** 6 MB are 6,291,456 bytes or 6,000,000; six records of 900,000 bytes fit both, seven (6,300,000) fit neither. */
    @Test
    void batchIsFullAtSixMegabytes() {
        Trace trace = new Brook().records(9, "0 s").bytes(900_000).run();
        assertThat(Brook.numbers(trace, StreamKind.BATCH_FORMED, "records")).containsExactly(6L, 3L);
        assertThat(Brook.texts(trace, StreamKind.BATCH_FORMED, "because")).containsExactly("bytes", "poll");
    }

    /** First read at 1 s, window of 5 s: what arrived until then is sent at 6 s, together. */
    @Test
    void windowGathersUntilItIsOver() {
        Trace trace =
                new Brook().at("200 ms", "1500 ms", "4 s", "9 s").window("5 s").run();
        assertThat(Brook.millis(trace, StreamKind.BATCH_SENT)).containsExactly(6_000L, 15_000L);
        assertThat(Brook.numbers(trace, StreamKind.BATCH_SENT, "records")).containsExactly(3L, 1L);
        assertThat(Brook.texts(trace, StreamKind.BATCH_FORMED, "because")).containsOnly("window");
    }

    /** The third record completes the batch before the window of 60 s is over. */
    @Test
    void fullBatchDoesNotWaitForItsWindow() {
        Trace trace = new Brook()
                .at("0 s", "2500 ms", "4500 ms")
                .window("60 s")
                .size(3)
                .run();
        assertThat(Brook.millis(trace, StreamKind.BATCH_SENT)).containsExactly(5_000L);
        assertThat(Brook.rows(trace, StreamKind.BATCH_FORMED).get(0).rule()).isEqualTo("chosen:batch-size");
    }

    /** The last record came at 0.4 s and leaves at 1 s: 600 ms. */
    @Test
    void iteratorAgeIsThatOfTheLastRecordOfTheBatch() {
        Trace trace = new Brook().at("0 s", "400 ms").run();
        assertThat(Brook.numbers(trace, StreamKind.BATCH_SENT, "iteratorAgeMicros"))
                .containsExactly(Micros.ofMillis(600));
    }

    /** The first three records lie in front of the start at 10 s. */
    @Test
    void latestReadsNewRecordsOnly() {
        Trace trace = new Brook()
                .at("1 s", "2 s", "3 s", "12 s")
                .starting("10 s", new StartingPosition.Latest())
                .run();
        assertThat(Brook.subjects(trace, StreamKind.RECORD_SKIPPED))
                .containsExactly("clicks-1", "clicks-2", "clicks-3");
        assertThat(Brook.subjects(trace, StreamKind.RECORD_PROCESSED)).containsExactly("clicks-4");
    }

    @Test
    void trimHorizonReadsEverythingThatIsThere() {
        Trace trace = new Brook()
                .at("1 s", "2 s", "12 s")
                .starting("10 s", new StartingPosition.TrimHorizon())
                .run();
        assertThat(Brook.millis(trace, StreamKind.SHARD_READ)).containsExactly(10_000L, 13_000L);
        assertThat(Brook.subjects(trace, StreamKind.RECORD_PROCESSED)).hasSize(3);
    }

    @Test
    void timestampReadsFromTheFirstRecordOfThatTime() {
        Trace trace = new Brook()
                .at("1 s", "2 s", "12 s")
                .starting("10 s", new StartingPosition.AtTimestamp(Micros.ofSeconds(2)))
                .run();
        assertThat(Brook.subjects(trace, StreamKind.RECORD_SKIPPED)).containsExactly("clicks-1");
        assertThat(Brook.subjects(trace, StreamKind.RECORD_PROCESSED)).containsExactly("clicks-2", "clicks-3");
    }

    /** The stream keeps records for a day; the mapping that begins after 25 h misses the first and not the second. */
    @Test
    void recordsOlderThanTheRetentionAreGone() {
        Trace trace = new Brook()
                .at("0 s", "40000 s")
                .starting("90000 s", new StartingPosition.TrimHorizon())
                .run();
        assertThat(Brook.endsOf(trace, "clicks-1")).containsExactly("RecordDiscarded");
        assertThat(Brook.endsOf(trace, "clicks-2")).containsExactly("RecordProcessed");
        // The first is not even read into a batch.
        assertThat(Brook.numbers(trace, StreamKind.BATCH_FORMED, "records")).containsExactly(1L);
    }

    /** A record that is a day old to the microsecond is still there. */
    @ParameterizedTest
    @CsvSource({"86400000000, RecordProcessed", "86400000001, RecordDiscarded"})
    void retentionEndsAfterItsLastMoment(long startMicros, String end) {
        Trace trace = new Brook()
                .at("0 s")
                .mapping(m -> m.starting(startMicros, new StartingPosition.TrimHorizon()))
                .run();
        assertThat(Brook.endsOf(trace, "clicks-1")).containsExactly(end);
    }

    /**
     * Seven records of 1 MB: six are a batch, which is poison for a day, and the seventh waits behind it, read but never
     * sent. When its turn comes the stream has dropped it: it is lost, not given up, and nobody gets a report of it.
     */
    @Test
    void whatTheStreamDropsBeforeItsFirstAttemptIsNotGivenUp() {
        Trace trace = new Brook()
                .records(7, "0 s")
                .bytes(1_000_000)
                .poison("clicks-1", -1)
                .onFailure(TargetKind.SQS)
                .run();
        assertThat(Brook.numbers(trace, StreamKind.BATCH_GIVEN_UP, "records")).containsExactly(6L);
        assertThat(Brook.endsOf(trace, "clicks-6")).containsExactly("RecordReported");
        assertThat(Brook.subjects(trace, StreamKind.RECORD_DISCARDED)).containsExactly("clicks-7");
        assertThat(Brook.texts(trace, StreamKind.RECORD_DISCARDED, "because")).containsExactly("Retention");
    }

    /** Each mapping has an iterator of its own: one gives up after a single attempt, the other tries for a day. */
    @Test
    void mappingsReadIndependently() {
        Trace trace = new Brook()
                .records(3, "0 s")
                .poison("clicks-1", -1)
                .retries(0)
                .also(StreamMapping.of("other", FunctionTarget.parse("g"), Brook.QUOTAS))
                .run();
        assertThat(Brook.subjects(trace, StreamKind.BATCH_GIVEN_UP)).containsExactly("m/batch-1", "other/batch-1");
        assertThat(Brook.rows(trace, StreamKind.BATCH_GIVEN_UP).get(0).t()).isEqualTo(Micros.ofMillis(1_100));
        assertThat(Brook.rows(trace, StreamKind.BATCH_GIVEN_UP).get(1).t()).isGreaterThan(Micros.ofSeconds(86_400));
    }

    @Test
    void missingPermissionStopsTheMappingAndNamesPolicyAndAction() {
        Trace trace = new Brook().may(Statement.allow("kinesis:Describe*", "*")).run();
        TraceRow row = Brook.first(trace, StreamKind.READ_DENIED);
        assertThat(row.numbers().text("policy")).isEqualTo("f-policy");
        assertThat(row.numbers().text("action"))
                .isEqualTo("kinesis:ListShards, kinesis:GetShardIterator, kinesis:GetRecords");
        assertThat(row.rule()).isEqualTo("policy-kinesis");
        assertThat(Brook.rows(trace, StreamKind.SHARD_READ)).isEmpty();
    }

    @Test
    void aConditionOfTheRoleCounts() {
        Statement read = Statement.allow("kinesis:*", "*");
        Condition encrypted = Condition.of(Operator.BOOL, "aws:SecureTransport", "true");
        Condition code = Condition.of(Operator.ARN_LIKE, "lambda:SourceFunctionArn", "arn:aws:lambda:*:*:function:*");
        Trace trace = new Brook().records(1, "0 s").may(read.when(encrypted)).run();
        assertThat(Brook.rows(trace, StreamKind.READ_DENIED)).isEmpty();
        assertThat(Brook.rows(new Brook().may(read.when(code)).run(), StreamKind.READ_DENIED))
                .hasSize(1);
    }

    /**
     * 100,000 records arrive in 100 s. Besides their arrivals there are steps for polls and batches only, of which 4 shards
     * with 2 lanes have some a second: 8 lanes · 100 s and a few more, not one for each record.
     */
    @Test
    void hundredThousandRecordsTakeHardlyMoreStepsThanTheirArrivals() {
        Trace trace = new Brook()
                .shards(4)
                .records(100_000, "1 ms")
                .factor(2)
                .bounds(new Bounds(5_000_000, Micros.ofSeconds(86_400), 5_000_000))
                .run();
        assertThat(Brook.rows(trace, StreamKind.RECORD_PROCESSED)).hasSize(100_000);
        assertThat(trace.ending().steps()).isBetween(100_000L, 110_000L);
    }
}
