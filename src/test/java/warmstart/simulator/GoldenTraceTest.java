package warmstart.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import warmstart.iam.Statement;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.story.Story;
import warmstart.simulator.lambda.story.StoryLink;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceJson;
import warmstart.simulator.trace.TraceRow;

/**
 * Two whole traces, byte for byte. They hold every kind of row, were written on JDK 17 and must be the same on every other:
 * {@code JAVA_HOME=… mvn test -Dtest=GoldenTraceTest}. A change of them is a change of {@link Simulation#MODEL}.
 */
class GoldenTraceTest {
    @Test
    void theyHoldEveryKindOfRow() {
        List<Kind> kinds = Stream.of(everything(), off(), lost())
                .flatMap(trace -> trace.rows().stream())
                .map(TraceRow::kind)
                .distinct()
                .toList();
        assertThat(kinds).containsExactlyInAnyOrder(LambdaKind.values());
    }

    /** Errors, time-outs, throttles, a dead-letter queue that is denied and a destination that is not. */
    private static Trace everything() {
        return new Worlds()
                .observed()
                .arrivals(new Arrivals.Randomly(8, 0, 700_000))
                .init("400 ms")
                .takes("2 s")
                .fails(600)
                .timesOut(200)
                .age("600 s")
                .reserved(2)
                .outlet(Outlet.Use.DEAD_LETTER_QUEUE, TargetKind.SQS)
                .outlet(Outlet.Use.ON_FAILURE, TargetKind.S3)
                .outlet(Outlet.Use.ON_SUCCESS, TargetKind.EVENTBRIDGE)
                .may(Statement.allow("s3:*", "*"))
                .run(42);
    }

    /** A function that is switched off. */
    private static Trace off() {
        return new Worlds().reserved(0).run(42);
    }

    /** Events that are lost, and an environment that expires between them. */
    private static Trace lost() {
        return new Worlds().events(2, "900 s").fails(1000).age("90 s").run(42);
    }

    @Test
    void everythingThatCanGoWrong() {
        Golden.compare(GoldenTraceTest.class, "everything.jsonl", TraceJson.lines(everything()));
        Golden.compare(GoldenTraceTest.class, "everything.stories.txt", told(Story.of(everything())));
    }

    @Test
    void theQuietOnes() {
        Golden.compare(GoldenTraceTest.class, "quiet.jsonl", TraceJson.lines(off()) + TraceJson.lines(lost()));
    }

    private static String told(List<Story> stories) {
        StringBuilder text = new StringBuilder();
        for (Story story : stories) {
            text.append(story.event()).append('\n');
            for (StoryLink link : story.links()) {
                text.append("  ").append(link.t()).append(' ').append(link.text());
                text.append(" [").append(link.rule()).append("]\n");
            }
        }
        return text.toString();
    }
}
