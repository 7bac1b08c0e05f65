package warmstart.simulator.sources.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.iam.Policy;
import warmstart.iam.Role;
import warmstart.iam.Statement;
import warmstart.simulator.Simulation;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Jitter;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Target;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.stream.config.Batching;
import warmstart.simulator.sources.stream.config.PartitionKeys;
import warmstart.simulator.sources.stream.config.Producer;
import warmstart.simulator.sources.stream.config.Reshard;
import warmstart.simulator.sources.stream.config.Retrying;
import warmstart.simulator.sources.stream.config.StartingPosition;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.sources.stream.config.StreamRules;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** The rules of mappings of streams, one test each. */
class StreamTest {
    private static final StreamQuotas QUOTAS = Worlds.QUOTAS.stream();
    private static final String ARN = "arn:aws:kinesis:eu-west-2:111122223333:stream/clicks";
    private static final Stream ONE_SHARD = Stream.kinesis("clicks", ARN, 1, QUOTAS);

    private final Map<String, Integer> poison = new LinkedHashMap<>();
    private boolean reports;
    private Statement permission = Statement.allow("kinesis:*", "*");
    private List<Change> changes = List.of();
    private Arrivals arrivals = new Arrivals.Evenly(10, 0, 0);
    private PartitionKeys keys = new PartitionKeys.AtRandom("user-", 20);

    private static StreamMapping mapping() {
        return StreamMapping.of("counting", FunctionTarget.parse("counter"), QUOTAS);
    }

    private static Retrying retrying(long attempts, boolean bisects, boolean reportsFailures) {
        return new Retrying(attempts, Retrying.FOR_EVER, bisects, reportsFailures);
    }

    private Trace run(Stream stream, StreamMapping... mappings) {
        Code.Builder code =
                Code.taking(Micros.ofMillis(100), Micros.ofSeconds(3)).faults(new Faults(0, 0, 0, 0, 0, poison));
        FunctionConfig function = FunctionConfig.of(
                        "counter",
                        (reports ? code.reportingItemFailures() : code).build(),
                        Compute.standard(Worlds.QUOTAS),
                        AsyncConfig.unset(Worlds.QUOTAS))
                .role(new Role("counter-role", List.of(new Policy("reading", List.of(permission)))))
                .build();
        StreamSource source = new StreamSource(stream, List.of(Producer.of(arrivals, keys, 100)), List.of(mappings), 0);
        Scenario scenario =
                new Scenario(Worlds.QUOTAS, Jitter.DOCUMENTED, 1_000, List.of(function), List.of(source), changes);
        return Simulation.run(scenario, 1, new Bounds(5_000_000, Long.MAX_VALUE, 5_000_000), StopSignal.NEVER);
    }

    private static List<TraceRow> rows(Trace trace, StreamKind kind) {
        return trace.rows().stream().filter(row -> row.kind() == kind).toList();
    }

    private static List<Long> records(Trace trace, StreamKind kind) {
        return rows(trace, kind).stream()
                .map(row -> row.numbers().number("records"))
                .toList();
    }

    @Test
    void aShardIsPolledOnceASecondAndDynamoDbFourTimes() {
        arrivals = new Arrivals.Evenly(1, Micros.ofMillis(1_100), 0);
        permission = Statement.allow("*", "*");
        Stream table = Stream.dynamoDb("orders", "arn:aws:dynamodb:eu-west-2:111122223333:table/o/stream/1", 1, QUOTAS);
        // 1.1 s: the next full second is 2 s, the next quarter 1.25 s.
        assertThat(rows(run(ONE_SHARD, mapping()), StreamKind.SHARD_READ).get(0).t())
                .isEqualTo(Micros.ofSeconds(2));
        assertThat(rows(run(table, mapping()), StreamKind.SHARD_READ).get(0).t())
                .isEqualTo(Micros.ofMillis(1_250));
    }

    @Test
    void theBatchSizeBoundsABatch() {
        StreamMapping four = mapping().with(new Batching(4, 0, 1, 0, 0));
        assertThat(records(run(ONE_SHARD, four), StreamKind.BATCH_SENT)).containsExactly(4L, 4L, 2L);
    }

    @Test
    void theWindowGathersRecordsUntilItIsOver() {
        arrivals = new Arrivals.Evenly(10, 0, Micros.ofSeconds(1));
        StreamMapping gathering = mapping().with(new Batching(100, Micros.ofSeconds(5), 1, 0, 0));
        Trace trace = run(ONE_SHARD, gathering);
        // The record of 0 s is read at 1 s; 1 s + 5 s = 6 s.
        assertThat(rows(trace, StreamKind.BATCH_SENT).get(0).t()).isEqualTo(Micros.ofSeconds(6));
    }

    /** Read at 1 s; attempts 0, 1, 3, 7, 15, 27, 39 and 51 s later, and 0.1 s of work each: eight in a minute. */
    @Test
    void aFailingBatchIsTriedEightTimesInAMinute() {
        poison.put("clicks-1", Faults.ALWAYS);
        Trace trace =
                run(ONE_SHARD, mapping().with(new Retrying(Retrying.FOR_EVER, Micros.ofSeconds(60), false, false)));
        assertThat(rows(trace, StreamKind.BATCH_SENT)).hasSize(8);
        assertThat(rows(trace, StreamKind.BATCH_GIVEN_UP).get(0).numbers().text("condition"))
                .isEqualTo("RecordAgeExceeded");
    }

    @Test
    void retriesEndAtTheirNumber() {
        poison.put("clicks-3", Faults.ALWAYS);
        Trace trace = run(ONE_SHARD, mapping().with(retrying(2, false, false)));
        assertThat(records(trace, StreamKind.BATCH_SENT)).containsExactly(10L, 10L, 10L);
        assertThat(rows(trace, StreamKind.BATCH_GIVEN_UP).get(0).numbers().text("condition"))
                .isEqualTo("RetryAttemptsExhausted");
        assertThat(rows(trace, StreamKind.RECORD_DISCARDED)).hasSize(10);
    }

    /** 10 → 5 + 5; 5 fail → 2 + 3; 3 fail → 1 + 2; 2 hold the bad one → 1 + 1, and only it is lost. */
    @Test
    void bisectingIsolatesTheBadRecordAndUsesUpNoAttempt() {
        poison.put("clicks-10", Faults.ALWAYS);
        Trace trace = run(ONE_SHARD, mapping().with(retrying(1, true, false)));
        assertThat(records(trace, StreamKind.BATCH_SENT)).containsExactly(10L, 5L, 5L, 2L, 3L, 1L, 2L, 1L, 1L, 1L);
        assertThat(rows(trace, StreamKind.RECORD_DISCARDED))
                .extracting(TraceRow::subject)
                .containsExactly("clicks-10");
    }

    /** Records 0 to 4 once, record 5 four times: first in ten records, then three retries of the five that are left. */
    @Test
    void theLowestReportedRecordIsTheCheckpoint() {
        poison.put("clicks-6", Faults.ALWAYS);
        poison.put("clicks-9", Faults.ALWAYS);
        reports = true;
        Trace trace = run(ONE_SHARD, mapping().with(retrying(3, false, true)));
        assertThat(records(trace, StreamKind.BATCH_SENT)).containsExactly(10L, 5L, 5L, 5L);
        assertThat(rows(trace, StreamKind.RECORD_PROCESSED)).hasSize(5);
    }

    @Test
    void bisectingWithReportsSplitsAtTheCheckpoint() {
        poison.put("clicks-6", 1);
        reports = true;
        Trace trace = run(ONE_SHARD, mapping().with(retrying(0, true, true)));
        assertThat(records(trace, StreamKind.BATCH_SENT)).containsExactly(10L, 5L);
        assertThat(rows(trace, StreamKind.RECORD_PROCESSED)).hasSize(10);
    }

    @Test
    void lanesKeepTheOrderOfAKeyAndRunSideBySide() {
        arrivals = new Arrivals.Evenly(200, 0, 0);
        StreamMapping four = mapping().with(new Batching(10, 0, 4, 0, 0));
        Trace trace = run(ONE_SHARD, four);
        assertThat(rows(trace, StreamKind.RECORD_PROCESSED)).hasSize(200);
        assertThat(rows(trace, StreamKind.BATCH_SENT).stream().filter(row -> row.t() == Micros.PER_SECOND))
                .hasSize(4);
    }

    @Test
    void childrenWaitForTheirParent() {
        arrivals = new Arrivals.Evenly(20, 0, Micros.ofSeconds(1));
        changes = List.of(Reshard.split(Micros.ofSeconds(5), "clicks", 0));
        Trace trace = run(ONE_SHARD, mapping());
        assertThat(rows(trace, StreamKind.RECORD_PROCESSED)).hasSize(20);
        assertThat(rows(trace, StreamKind.SHARD_FINISHED)).hasSize(1);
    }

    @Test
    void latestSkipsWhatCameBefore() {
        arrivals = new Arrivals.Evenly(10, 0, Micros.ofSeconds(1));
        Trace trace = run(ONE_SHARD, mapping().starting(Micros.ofSeconds(4), new StartingPosition.Latest()));
        // 0 to 3 s lie in front; the one of 4 s comes at the start and is read.
        assertThat(rows(trace, StreamKind.RECORD_SKIPPED)).hasSize(4);
    }

    @Test
    void aMappingThatMayNotReadNamesPolicyAndAction() {
        permission = Statement.allow("kinesis:DescribeStream", "*");
        Trace trace = run(ONE_SHARD, mapping());
        assertThat(rows(trace, StreamKind.READ_DENIED).get(0).numbers().text("action"))
                .contains("kinesis:GetRecords");
        assertThat(rows(trace, StreamKind.RECORD_PROCESSED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SQS, false", "S3, true"})
    void onlyABucketGetsTheRecords(TargetKind kind, boolean withKey) {
        permission = Statement.allow("*", "*");
        poison.put("clicks-1", Faults.ALWAYS);
        Target target = new Target(kind, "failed", "arn:aws:any:::failed");
        Trace trace = run(ONE_SHARD, mapping().with(retrying(0, false, false)).reportingTo(target));
        assertThat(rows(trace, StreamKind.REPORT_DELIVERED).get(0).numbers().has("key"))
                .isEqualTo(withKey);
        assertThat(rows(trace, StreamKind.RECORD_REPORTED)).hasSize(10);
    }

    @Test
    void aReportThatTheRoleMayNotSendIsLost() {
        poison.put("clicks-1", Faults.ALWAYS);
        Target target = new Target(TargetKind.SQS, "failed", "arn:aws:sqs:::failed");
        Trace trace = run(ONE_SHARD, mapping().with(retrying(0, false, false)).reportingTo(target));
        assertThat(rows(trace, StreamKind.REPORT_DENIED).get(0).numbers().text("metric"))
                .isEqualTo("DestinationDeliveryFailures");
        assertThat(rows(trace, StreamKind.RECORD_DISCARDED)).hasSize(10);
    }

    /** Records at 0 to 9 s, windows of 5 s: five in the first, five in the second, a final invocation each. */
    @Test
    void aTumblingWindowEndsWithAFinalInvocation() {
        arrivals = new Arrivals.Evenly(10, 0, Micros.ofSeconds(1));
        Trace trace = run(ONE_SHARD, mapping().with(new Batching(100, 0, 1, Micros.ofSeconds(5), 0)));
        assertThat(rows(trace, StreamKind.WINDOW_CLOSED))
                .extracting(row -> row.numbers().number("stateRecords"))
                .containsExactly(5L, 5L);
    }

    @Test
    void mappingsReadIndependently() {
        poison.put("clicks-1", 1);
        StreamMapping other = StreamMapping.of("auditing", FunctionTarget.parse("counter"), QUOTAS);
        assertThat(rows(run(ONE_SHARD, mapping(), other), StreamKind.RECORD_PROCESSED))
                .hasSize(20);
    }

    @Test
    void whatTheServiceRefusesIsFoundAtOnce() {
        Stream table = Stream.dynamoDb("orders", "arn", 1, QUOTAS);
        StreamMapping wrong = mapping()
                .with(new Batching(10_001, 0, 2, Micros.ofSeconds(5), 0))
                .with(new Retrying(10_001, Micros.ofSeconds(59), false, false))
                .starting(0, new StartingPosition.AtTimestamp(0));
        assertThat(StreamRules.check(table, List.of(wrong), QUOTAS))
                .extracting(violation -> violation.path().replace("$.mappings[0].", ""))
                .containsExactly(
                        "StartingPosition",
                        "BatchSize",
                        "ParallelizationFactor",
                        "MaximumRetryAttempts",
                        "MaximumRecordAgeInSeconds");
        assertThat(StreamRules.check(ONE_SHARD, List.of(mapping()), QUOTAS)).isEmpty();
    }
}
