package warmstart.simulator.sources.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import warmstart.iam.Statement;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** What happens to a batch that fails. */
class StreamRetriesTest {
    /** Pauses of 1, 2, 4, 8 and then 12 s after attempts of 100 ms, from the poll at 1 s on. */
    @Test
    void failedBatchIsTriedEightTimesInAMinute() {
        Trace trace = new Brook().at("0 s").poison("clicks-1", 7).run();
        assertThat(Brook.millis(trace, LambdaKind.INVOCATION_STARTED))
                .containsExactly(1_000L, 2_100L, 4_200L, 8_300L, 16_400L, 28_500L, 40_600L, 52_700L);
        assertThat(Brook.texts(trace, StreamKind.BATCH_RETRIED, "error")).containsOnly("Unhandled");
        assertThat(Brook.endsOf(trace, "clicks-1")).containsExactly("RecordProcessed");
        assertThat(Brook.rows(trace, StreamKind.BATCH_SENT).get(1).rule()).isEqualTo("measured:stream-retry-pace");
    }

    /** With one lane nothing of the shard moves: the record of 1.5 s waits for the one of 0 s until 3 attempts are over. */
    @Test
    void shardWaitsForItsFailingBatch() {
        Trace trace = new Brook().at("0 s", "1500 ms").poison("clicks-1", 2).run();
        // Attempts at 1.0, 2.1 and 4.2 s; the next batch follows at once.
        assertThat(Brook.millis(trace, StreamKind.RECORD_PROCESSED)).containsExactly(4_300L, 4_400L);
    }

    /** MaximumRetryAttempts 2: three attempts in all, then the condition of the documentation. */
    @Test
    void retriesEndAtMaximumRetryAttempts() {
        Trace trace = new Brook().at("0 s").poison("clicks-1", -1).retries(2).run();
        assertThat(Brook.rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(3);
        TraceRow row = Brook.first(trace, StreamKind.BATCH_GIVEN_UP);
        assertThat(row.numbers().text("condition")).isEqualTo("RetryAttemptsExhausted");
        assertThat(Brook.endsOf(trace, "clicks-1")).containsExactly("RecordDiscarded");
    }

    /** Age 60 s: attempts at 1.0 … 52.7 s as above; the next one, at 64.8 s, would be too late. */
    @Test
    void retriesEndAtMaximumRecordAge() {
        Trace trace = new Brook().at("0 s").poison("clicks-1", -1).age("60 s").run();
        assertThat(Brook.rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(8);
        TraceRow row = Brook.first(trace, StreamKind.BATCH_GIVEN_UP);
        assertThat(row.numbers().text("condition")).isEqualTo("RecordAgeExceeded");
        assertThat(row.t()).isEqualTo(Micros.ofMillis(64_800));
        assertThat(row.rule()).isEqualTo("chosen:record-age");
    }

    /** Both leave at 31 s; at 70.6 s the first is too old and the second, 50.6 s old, is not. */
    @Test
    void youngerRecordsOfABatchGoOn() {
        Trace trace = new Brook()
                .at("0 s", "20 s")
                .window("30 s")
                .poison("clicks-1", -1)
                .age("60 s")
                .run();
        assertThat(Brook.endsOf(trace, "clicks-1")).containsExactly("RecordDiscarded");
        assertThat(Brook.endsOf(trace, "clicks-2")).containsExactly("RecordProcessed");
    }

    /** Without limits a day of DynamoDB Streams ends it: 86,400 s, and the next attempt finds the record too old. */
    @Test
    void retentionEndsRetriesWithoutLimit() {
        Trace trace = new Brook().table().at("0 s").poison("clicks-1", -1).run();
        TraceRow row = Brook.first(trace, StreamKind.BATCH_GIVEN_UP);
        assertThat(row.t()).isBetween(Micros.ofSeconds(86_400), Micros.ofSeconds(86_413));
        assertThat(row.rule()).isEqualTo("ddb-stream-retention");
    }

    /** An age of two days cannot outlast a stream that keeps its records for one. */
    @Test
    void retentionEndsRetriesBeforeALongerAge() {
        Trace trace =
                new Brook().at("0 s").poison("clicks-1", -1).age("172800 s").run();
        TraceRow row = Brook.first(trace, StreamKind.BATCH_GIVEN_UP);
        assertThat(row.t()).isBetween(Micros.ofSeconds(86_400), Micros.ofSeconds(86_500));
        assertThat(row.rule()).isEqualTo("kinesis-retention-default");
    }

    @Test
    void boundsOfTheEngineEndAPoisonBatch() {
        Trace trace = new Brook()
                .at("0 s")
                .poison("clicks-1", -1)
                .bounds(new Bounds(1_000, Micros.ofSeconds(86_400), 100_000))
                .run();
        assertThat(trace.ending().reason()).isEqualTo(Ending.Reason.STEPS_MAX);
    }

    /** One place, taken for 5 s by the other shard's batch: refused at 1, 2, 4 s; then it runs, and no attempt is used up. */
    @Test
    void throttlesUseUpNoAttempt() {
        Trace trace = new Brook()
                .records(20, "0 s")
                .shards(2)
                .takes("2500 ms")
                .reserved(1)
                .retries(0)
                .run();
        assertThat(Brook.millis(trace, StreamKind.BATCH_THROTTLED)).containsExactly(1_000L, 2_000L);
        assertThat(Brook.millis(trace, LambdaKind.INVOCATION_STARTED)).containsExactly(1_000L, 4_000L);
        assertThat(Brook.rows(trace, StreamKind.RECORD_PROCESSED)).hasSize(20);
    }

    /** A function that is switched off: throttled until the record is too old, never run. */
    @Test
    void throttlesEndWhenRecordsExpire() {
        Trace trace = new Brook().at("0 s").reserved(0).retries(0).age("60 s").run();
        assertThat(Brook.rows(trace, LambdaKind.INVOCATION_STARTED)).isEmpty();
        assertThat(Brook.first(trace, StreamKind.BATCH_GIVEN_UP).numbers().number("attempts"))
                .isZero();
    }

    @Test
    void serviceErrorsUseUpNoAttempt() {
        Trace trace =
                new Brook().records(30, "3 s").serviceErrors(500).retries(0).run();
        assertThat(Brook.rows(trace, StreamKind.BATCH_REFUSED)).isNotEmpty();
        assertThat(Brook.rows(trace, StreamKind.RECORD_PROCESSED)).hasSize(30);
    }

    /** 8 records, clicks-6 is poison: 8 → 4 + 4 → of the back 2 + 2 → 1 + 1; the single one alone uses up attempts: 1 + 2. */
    @Test
    void bisectingIsolatesThePoisonRecord() {
        Trace trace = new Brook()
                .records(8, "0 s")
                .poison("clicks-6", -1)
                .bisects()
                .retries(2)
                .run();
        assertThat(Brook.rows(trace, StreamKind.BATCH_BISECTED)).hasSize(3);
        assertThat(Brook.rows(trace, StreamKind.RECORD_PROCESSED)).hasSize(7);
        assertThat(Brook.subjects(trace, StreamKind.RECORD_DISCARDED)).containsExactly("clicks-6");
        // 8; 4 (1-4), 4 (5-8); 2 (5-6), 1 (5), 1 (6) three times, 2 (7-8)
        assertThat(Brook.numbers(trace, StreamKind.BATCH_SENT, "records"))
                .containsExactly(8L, 4L, 4L, 2L, 1L, 1L, 1L, 1L, 2L);
    }

    /** With no retry at all the splits go on: only the single record has no further attempt. */
    @Test
    void splitUsesUpNoAttempt() {
        Trace trace = new Brook()
                .records(4, "0 s")
                .poison("clicks-4", -1)
                .bisects()
                .retries(0)
                .run();
        assertThat(Brook.rows(trace, StreamKind.RECORD_PROCESSED)).hasSize(3);
        assertThat(Brook.first(trace, StreamKind.BATCH_GIVEN_UP).numbers().number("records"))
                .isEqualTo(1);
    }

    /** Without bisecting the good records are lost with the bad one. */
    @Test
    void withoutBisectingTheWholeBatchIsGivenUp() {
        Trace trace =
                new Brook().records(4, "0 s").poison("clicks-4", -1).retries(0).run();
        assertThat(Brook.subjects(trace, StreamKind.RECORD_DISCARDED)).hasSize(4);
    }

    /** A queue and a topic learn where the records are: shard, first and last, when they arrived, how many, which stream. */
    @ParameterizedTest
    @EnumSource(
            value = TargetKind.class,
            names = {"SQS", "SNS"})
    void queueAndTopicGetMetadataOnly(TargetKind kind) {
        Trace trace = new Brook()
                .records(3, "100 ms")
                .poison("clicks-1", -1)
                .retries(1)
                .onFailure(kind)
                .run();
        TraceRow row = Brook.first(trace, StreamKind.REPORT_DELIVERED);
        assertThat(row.rule()).isEqualTo("stream-destination-metadata");
        assertThat(row.numbers().text("shard")).isEqualTo("shardId-000000000000");
        assertThat(row.numbers().text("first")).isEqualTo("clicks-1");
        assertThat(row.numbers().text("last")).isEqualTo("clicks-3");
        assertThat(row.numbers().number("firstArrivedMicros")).isZero();
        assertThat(row.numbers().number("lastArrivedMicros")).isEqualTo(Micros.ofMillis(200));
        assertThat(row.numbers().number("records")).isEqualTo(3);
        // The first attempt and one retry.
        assertThat(row.numbers().number("attempts")).isEqualTo(2);
        assertThat(row.numbers().text("condition")).isEqualTo("RetryAttemptsExhausted");
        assertThat(row.numbers().text("streamArn")).endsWith(":stream/clicks");
        assertThat(row.numbers().has("key")).isFalse();
        assertThat(Brook.subjects(trace, StreamKind.RECORD_REPORTED)).hasSize(3);
    }

    @Test
    void bucketGetsTheRecordsUnderAKeyOfMappingAndShard() {
        Trace trace = new Brook()
                .at("0 s")
                .poison("clicks-1", -1)
                .retries(0)
                .onFailure(TargetKind.S3)
                .run();
        assertThat(Brook.first(trace, StreamKind.REPORT_DELIVERED).numbers().text("key"))
                .isEqualTo("aws/lambda/m/shardId-000000000000/m/batch-1");
    }

    /** Records of 0 s and 50 s: the older one is reported alone, for its age. */
    @Test
    void theReportOfAnOldRecordSaysSoAndCountsItAlone() {
        Trace trace = new Brook()
                .at("0 s", "50 s")
                .window("60 s")
                .reserved(0)
                .age("70 s")
                .onFailure(TargetKind.SQS)
                .run();
        TraceRow row = Brook.first(trace, StreamKind.REPORT_DELIVERED);
        assertThat(row.numbers().text("condition")).isEqualTo("RecordAgeExceeded");
        assertThat(row.numbers().number("records")).isEqualTo(1);
        assertThat(row.numbers().number("attempts")).isZero();
        assertThat(row.numbers().text("last")).isEqualTo("clicks-1");
    }

    /** The execution role may read but not send: the report is lost, and with it the record. */
    @Test
    void destinationNeedsThePermissionOfTheRole() {
        Trace trace = new Brook()
                .at("0 s")
                .poison("clicks-1", -1)
                .retries(0)
                .onFailure(TargetKind.SQS)
                .may(Statement.allow("kinesis:*", "*"))
                .run();
        TraceRow row = Brook.first(trace, StreamKind.REPORT_DENIED);
        assertThat(row.numbers().text("action")).isEqualTo("sqs:SendMessage");
        assertThat(row.numbers().text("policy")).isEqualTo("f-policy");
        assertThat(row.numbers().text("metric")).isEqualTo("DestinationDeliveryFailures");
        assertThat(Brook.texts(trace, StreamKind.RECORD_DISCARDED, "because")).containsExactly("DeliveryDenied");
    }
}
