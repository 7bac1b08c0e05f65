package warmstart.simulator.sources.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static warmstart.simulator.Worlds.only;
import static warmstart.simulator.Worlds.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.simulator.Simulation;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Sending;
import warmstart.simulator.function.Timing;
import warmstart.simulator.hindsight.Fates;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.lambda.story.Story;
import warmstart.simulator.metric.Metric;
import warmstart.simulator.metric.Metrics;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.ChainKind;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.bucket.rows.BucketKind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;
import warmstart.simulator.whatif.Counterfactual;

/** What a function hears of the writes to a bucket. */
final class BucketTest {
    private static final Bucket ONE_OBJECT = Bucket.PLAIN.objects(1);
    private static final long MILLI = Micros.PER_MILLISECOND;

    private static Scenario scenario(Worlds world, Bucket bucket, Arrivals writes) {
        Scenario plain = world.scenario();
        BucketSource source = new BucketSource("e", FunctionTarget.parse("f"), writes, bucket, Optional.empty());
        return new Scenario(
                plain.quotas(),
                plain.jitter(),
                plain.accountConcurrency(),
                plain.functions(),
                List.of(source),
                plain.changes());
    }

    private static Trace run(Scenario scenario) {
        return Simulation.run(scenario, 1, Worlds.BOUNDS, StopSignal.NEVER);
    }

    private static Trace run(Bucket bucket, Arrivals writes) {
        return run(scenario(new Worlds(), bucket, writes));
    }

    private static Arrivals at(long... micros) {
        return new Arrivals.AtTimes(LongStream.of(micros).boxed().toList());
    }

    private static Arrivals atOnce(int writes) {
        return new Arrivals.Evenly(writes, 0, 0);
    }

    private static List<String> accepted(Trace trace) {
        return rows(trace, LambdaKind.EVENT_ACCEPTED).stream()
                .map(TraceRow::subject)
                .toList();
    }

    /** The moment is inclusive; what is folded takes no other write with it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 0    | 0    | e-1
            1000 | 0    | 1000 | e-1
            1000 | 0    | 1001 | e-1 e-2
            0    | 0    | 1    | e-1 e-2
            """)
    void oneEventStandsForTwoWritesOfTheSameMoment(long momentMicros, long first, long second, String told) {
        Trace trace = run(ONE_OBJECT.sameMoment(momentMicros), at(first, second));
        assertThat(rows(trace, BucketKind.OBJECT_WRITTEN)).hasSize(2);
        assertThat(accepted(trace)).containsExactly(told.split(" "));
    }

    @Test
    void aFoldedWriteIsRecordedWithItsReason() {
        TraceRow folded = only(run(ONE_OBJECT.sameMoment(5 * MILLI), at(0, 3 * MILLI)), BucketKind.NOTIFICATION_FOLDED);
        assertThat(folded.subject()).isEqualTo("e-2");
        assertThat(folded.rule()).isEqualTo("assumed:two-writes-one-event");
        assertThat(folded.numbers().text("into")).isEqualTo("e-1");
        assertThat(folded.numbers().number("apartMicros")).isEqualTo(3 * MILLI);
    }

    @Test
    void aFoldedWriteFoldsNoOther() {
        // 2 ms after the first, and 1 ms after one that has no event.
        assertThat(accepted(run(ONE_OBJECT.sameMoment(MILLI), at(0, MILLI, 2 * MILLI))))
                .containsExactly("e-1", "e-3");
    }

    @Test
    void versioningGivesEachWriteItsEvent() {
        Trace trace = run(ONE_OBJECT.versioning(true), at(0, 0, MILLI));
        assertThat(accepted(trace)).containsExactly("e-1", "e-2", "e-3");
        assertThat(rows(trace, BucketKind.OBJECT_WRITTEN).stream().map(TraceRow::rule))
                .as("only the second came at the moment of another")
                .containsExactly("async-s3", "assumed:versions-notify-each", "async-s3");
    }

    @Test
    void writesToObjectsOfTheirOwnNeverMeet() {
        Trace trace = run(Bucket.PLAIN.sameMoment(MILLI), atOnce(50));
        assertThat(accepted(trace)).hasSize(50);
        assertThat(rows(trace, BucketKind.OBJECT_WRITTEN).stream()
                        .map(row -> row.numbers().text("key")))
                .doesNotHaveDuplicates();
    }

    @Test
    void writesGoToAsManyObjectsAsThereAre() {
        Trace trace = run(Bucket.PLAIN.objects(4), atOnce(100));
        assertThat(rows(trace, BucketKind.OBJECT_WRITTEN).stream()
                        .map(row -> row.numbers().text("key")))
                .containsOnly("object-1", "object-2", "object-3", "object-4");
        assertThat(accepted(trace)).as("one for each object").hasSize(4);
    }

    @Test
    void aNotificationTakesItsTime() {
        Trace trace = run(Bucket.PLAIN.delay(Timing.fixed(Micros.ofSeconds(40))), at(0));
        assertThat(only(trace, BucketKind.OBJECT_WRITTEN).rule()).isEqualTo("s3-delivery-time");
        TraceRow accepted = only(trace, LambdaKind.EVENT_ACCEPTED);
        assertThat(accepted.t()).isEqualTo(Micros.ofSeconds(40));
        assertThat(accepted.cause())
                .isEqualTo(only(trace, BucketKind.OBJECT_WRITTEN).seq());
        assertThat(only(trace, LambdaKind.INVOCATION_STARTED).numbers().number("ageMicros"))
                .as("its age counts from the moment Lambda has it")
                .isZero();
    }

    @Test
    void notificationsOvertakeOneAnother() {
        Bucket late = Bucket.PLAIN.delay(new Timing.Uniform(0, Micros.PER_MINUTE));
        List<String> told = accepted(run(late, atOnce(20)));
        assertThat(told).hasSize(20).contains("e-1", "e-20");
        assertThat(told.indexOf("e-1") < told.indexOf("e-2") && told.indexOf("e-2") < told.indexOf("e-3"))
                .as("the first three in order: " + told)
                .isFalse();
    }

    @Test
    void aCopyComesAfterItsOriginalAndIsAnEventOfItsOwn() {
        Bucket twice = Bucket.PLAIN.duplicates(1000).delay(Timing.fixed(Micros.ofSeconds(2)));
        Trace trace = run(scenario(new Worlds().fails(1000).retries(1), twice, at(0)));
        assertThat(accepted(trace)).containsExactly("e-1", "e-copy/1");
        TraceRow repeated = only(trace, BucketKind.NOTIFICATION_REPEATED);
        assertThat(repeated.rule()).isEqualTo("s3-at-least-once");
        assertThat(repeated.t()).isEqualTo(Micros.ofSeconds(2 + 2));
        assertThat(repeated.numbers().text("original")).isEqualTo("e-1");
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED))
                .as("two attempts each")
                .hasSize(4);
    }

    @Test
    void theShareOfCopiesIsKept() {
        // 300 of 1,000 are expected, with a standard deviation of 14.5.
        assertThat(rows(run(Bucket.PLAIN.duplicates(300), atOnce(1000)), BucketKind.NOTIFICATION_REPEATED))
                .hasSizeBetween(240, 360);
    }

    /** Each knob has a stream of its own. */
    @Test
    void turningOneKnobLeavesTheLuckOfTheOthers() {
        Bucket drawn = Bucket.PLAIN.objects(9).delay(new Timing.Uniform(0, Micros.PER_MINUTE));
        Arrivals writes = new Arrivals.Randomly(40, 0, Micros.PER_SECOND);
        List<String> before = told(run(drawn, writes));
        assertThat(told(run(drawn.duplicates(500), writes))).isEqualTo(before);
        assertThat(keys(run(drawn.delay(Timing.NONE), writes))).isEqualTo(keys(run(drawn, writes)));
    }

    private static List<String> told(Trace trace) {
        return rows(trace, LambdaKind.EVENT_ACCEPTED).stream()
                .filter(row -> !row.subject().contains("/"))
                .map(row -> row.t() + " " + row.subject())
                .toList();
    }

    private static List<String> keys(Trace trace) {
        return rows(trace, BucketKind.OBJECT_WRITTEN).stream()
                .map(row -> row.t() + " " + row.numbers().text("key"))
                .toList();
    }

    @Test
    void aFunctionThatWritesToItsOwnBucketIsStopped() {
        Worlds loops = new Worlds().code(code -> code.sends(List.of(new Sending(Sending.Service.S3, "e"))));
        Trace trace = run(scenario(loops, Bucket.PLAIN, at(0)));
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(16);
        only(trace, ChainKind.LOOP_STOPPED);
    }

    @Test
    void aWriteOfAFunctionCanBeFoldedToo() {
        Worlds loops = new Worlds().code(code -> code.sends(List.of(new Sending(Sending.Service.S3, "e"))));
        Trace trace = run(scenario(loops, ONE_OBJECT.sameMoment(MILLI), at(0)));
        // The function takes a millisecond, and its write comes at the moment of the one that set it off.
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(1);
        assertThat(only(trace, BucketKind.NOTIFICATION_FOLDED).numbers().text("into"))
                .isEqualTo("e-1");
    }

    @Test
    void itsFateStoryAndCountSayThatItWasFolded() {
        Trace trace = run(ONE_OBJECT, atOnce(2));
        assertThat(Fates.of(trace))
                .extracting(Fate::event, Fate::end, Fate::reason)
                .containsExactly(tuple("e-1", Fate.End.SUCCEEDED, ""), tuple("e-2", Fate.End.FOLDED, "e-1"));
        assertThat(Story.of(trace).get(0).links().get(0).text())
                .isEqualTo("The object object-1 was written to the bucket e.");
        Metrics metrics = Metrics.of(trace, List.of("f"));
        assertThat(metrics.of("f", Metric.NOTIFICATIONS_FOLDED)).isEqualTo(1);
        assertThat(metrics.of("f", Metric.NOTIFICATIONS_REPEATED)).isZero();
    }

    @Test
    void versioningIsWhatWouldHaveHelped() {
        Counterfactual search =
                new Counterfactual(scenario(new Worlds(), ONE_OBJECT, atOnce(2)), 1, Worlds.BOUNDS, StopSignal.NEVER);
        Counterfactual.Answer answer = search.smallest("e-2").orElseThrow();
        assertThat(answer.turn().words()).isEqualTo("enable versioning of e");
        assertThat(answer.after().fate().end()).isEqualTo(Fate.End.SUCCEEDED);
    }
}
