package warmstart.simulator.sources.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.InvariantBroken;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.sources.bucket.rows.BucketKind;
import warmstart.simulator.sources.bucket.rows.BucketRule;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/** The invariant sees each fault: rows that no run writes, written by hand. */
final class EveryWriteIsToldTest {
    private final Map<String, Subject> subjects = new TreeMap<>();
    private Engine engine = engine(Bucket.PLAIN.objects(1).sameMoment(Micros.PER_SECOND));

    private static Engine engine(Bucket bucket) {
        Engine engine = new Engine(1, new Bounds(1_000, Long.MAX_VALUE, 1_000), StopSignal.NEVER);
        engine.watch(new EveryWriteIsTold(new BucketSource(
                "e", FunctionTarget.parse("f"), new Arrivals.Evenly(1, 0, 0), bucket, Optional.empty())));
        return engine;
    }

    private Subject subject(String name) {
        return subjects.computeIfAbsent(name, engine::subject);
    }

    private Entry row(Kind kind, String who, String key) {
        return engine.row(kind, subject(who), TraceRow.NO_CAUSE, BucketRule.NOTIFIES)
                .and("bucket", "e")
                .and("key", key);
    }

    private void written(String who, String key) {
        row(BucketKind.OBJECT_WRITTEN, who, key).write();
    }

    private void accepted(String who) {
        row(LambdaKind.EVENT_ACCEPTED, who, "").and("source", "e").write();
    }

    private void folded(String who, String into, String key, long apartMicros) {
        Subject other = subject(into);
        row(BucketKind.NOTIFICATION_FOLDED, who, key)
                .and("into", other)
                .and("apartMicros", apartMicros)
                .write();
    }

    private void repeated(String who, String original) {
        Subject other = subject(original);
        row(BucketKind.NOTIFICATION_REPEATED, who, "a").and("original", other).write();
    }

    private void assertBroken(String words, Runnable story) {
        engine.at(0, story::run);
        assertThatThrownBy(engine::run).isInstanceOf(InvariantBroken.class).hasMessageContaining(words);
    }

    @Test
    void anHonestStoryPasses() {
        engine.at(0, () -> {
            written("1", "a");
            written("2", "a");
            folded("2", "1", "a", 0);
            accepted("1");
            repeated("copy", "1");
            accepted("copy");
        });
        assertThat(engine.run().ending().complete()).isTrue();
    }

    @Test
    void aWriteThatIsNeverToldIsSeen() {
        assertBroken("1 writes to e have neither an event nor a reason", () -> written("1", "a"));
    }

    @Test
    void aWriteToldTwiceIsSeen() {
        assertBroken("1 is told while TOLD", () -> {
            written("1", "a");
            accepted("1");
            accepted("1");
        });
    }

    @Test
    void aWriteThatIsWrittenTwiceIsSeen() {
        assertBroken("1 is written twice", () -> {
            written("1", "a");
            written("1", "a");
        });
    }

    @Test
    void aFoldedWriteThatIsToldIsSeen() {
        assertBroken("2 is told while FOLDED", () -> {
            written("1", "a");
            written("2", "a");
            folded("2", "1", "a", 0);
            accepted("2");
        });
    }

    @Test
    void aWriteFoldedIntoAFoldedOneIsSeen() {
        assertBroken("3, which is DUE, is folded into 2, which is FOLDED", () -> {
            written("1", "a");
            written("2", "a");
            written("3", "a");
            folded("2", "1", "a", 0);
            folded("3", "2", "a", 0);
        });
    }

    @Test
    void aWriteFoldedIntoAnotherObjectIsSeen() {
        assertBroken("folded into a write of another object", () -> {
            written("1", "a");
            written("2", "b");
            folded("2", "1", "b", 0);
        });
    }

    @Test
    void aWriteFoldedAfterTheMomentIsSeen() {
        assertBroken("1000001 µs apart, versioning off", () -> {
            written("1", "a");
            written("2", "a");
            folded("2", "1", "a", Micros.PER_SECOND + 1);
        });
    }

    @Test
    void aWriteFoldedInSpiteOfVersioningIsSeen() {
        engine = engine(Bucket.PLAIN.objects(1).versioning(true));
        assertBroken("versioning on", () -> {
            written("1", "a");
            written("2", "a");
            folded("2", "1", "a", 0);
        });
    }

    @Test
    void aCopyOfAFoldedWriteIsSeen() {
        assertBroken("copy repeats 2, which is FOLDED", () -> {
            written("1", "a");
            written("2", "a");
            folded("2", "1", "a", 0);
            repeated("copy", "2");
        });
    }
}
