package warmstart.simulator.lambda.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.iam.Statement;
import warmstart.simulator.Simulation;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.Basis;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

class StoryTest {
    @Test
    void aLostEventSaysWhyStepByStep() {
        Story story = Story.of(new Worlds().fails(1000).retries(1).run()).get(0);
        assertThat(plain(story))
                .containsExactly(
                        "Lambda puts the event into its queue and answers 202. The caller leaves.",
                        "Attempt 1 runs in environment f#1, which is new: a cold start.",
                        "The code throws. Attempt 1 has failed.",
                        "Lambda waits 1 min and then makes attempt 2.",
                        "Attempt 2 runs in environment f#1, which was idle.",
                        "The code throws. Attempt 2 has failed.",
                        "Attempts used: 2. Lambda gives the event up (RetriesExhausted).",
                        "The function has neither a dead-letter queue nor an on-failure destination. The event is lost.");
        assertThat(story.links())
                .extracting(StoryLink::rule)
                .containsExactly(
                        "async-202",
                        "cold-start",
                        "chosen:failure-rate",
                        "async-first-retry-wait",
                        "assumed:newest-idle-first",
                        "chosen:failure-rate",
                        "chosen:retry-attempts",
                        "chosen:no-outlet");
    }

    @Test
    void aDenialNamesRolePolicyActionAndResource() {
        Story story = Story.of(new Worlds()
                        .fails(1000)
                        .retries(0)
                        .outlet(Outlet.Use.DEAD_LETTER_QUEUE, TargetKind.SQS)
                        .may(Statement.allow("logs:*", "*"))
                        .run())
                .get(0);
        assertThat(plain(story))
                .endsWith(
                        "The only attempt is used. Lambda gives the event up (RetriesExhausted).",
                        "The role f-role may not call sqs:SendMessage on arn:aws:sqs:eu-west-1:111122223333:keeper:"
                                + " f-policy does not allow it. keeper gets nothing, and DeadLetterErrors counts one.",
                        "Nobody could take the event. It is lost.");
    }

    @Test
    void aLongRowOfThrottlesIsToldInBrief() {
        // e-2 waits while e-1 keeps the only place for 100 s: tries at 0, 1, 3, 7, 15, 31, 63 s are refused, 127 s is
        // not.
        Story story = Story.of(new Worlds()
                        .reserved(1)
                        .events(2, "0 s")
                        .takes("100 s")
                        .timeout("900 s")
                        .run())
                .get(1);
        assertThat(plain(story))
                .containsExactly(
                        "Lambda puts the event into its queue and answers 202. The caller leaves.",
                        refused("1 s"),
                        refused("2 s"),
                        refused("4 s"),
                        "It is refused 4 more times; the pauses reach 64 s. Still no attempt is used.",
                        "Attempt 1 runs in environment f#1, which was idle.",
                        "Attempt 1 succeeds.");
    }

    @Test
    void aStretchedWaitNamesTheDocumentedOneToo() {
        Story story = Story.of(new Worlds().fails(1000).observed().run()).get(0);
        assertThat(plain(story))
                .anyMatch(text -> text.matches("Lambda waits 6\\d(\\.\\d+)? s \\(documented: 1 min\\) and .*"));
    }

    private static String refused(String pause) {
        return "There is no room: the only place is taken. The event goes back into the queue for " + pause
                + ". No code ran, so no attempt is used.";
    }

    @Test
    void anEventThatIsTooOldIsToldBothAges() {
        Story story = Story.of(new Worlds().fails(1000).age("60 s").run()).get(0);
        assertThat(plain(story))
                .contains("The next try would come at an age of 60.001 s, beyond the limit of 1 min."
                        + " Lambda gives the event up now (EventAgeExceeded).");
    }

    @Test
    void everyLinkPointsAtARowOfItsEventAtThatMoment() {
        Trace trace = new Worlds()
                .events(20, "100 ms")
                .fails(600)
                .reserved(2)
                .takes("1 s")
                .observed()
                .run();
        for (Story story : Story.of(trace)) {
            for (StoryLink link : story.links()) {
                TraceRow row = trace.row(link.seq());
                assertThat(row.subject()).isEqualTo(story.event());
                assertThat(row.t()).isEqualTo(link.t());
            }
        }
    }

    @Test
    void causesLeadFromEveryRowBackToTheAcceptanceOfItsEvent() {
        Trace trace = new Worlds()
                .events(20, "100 ms")
                .fails(600)
                .reserved(2)
                .takes("1 s")
                .run();
        for (TraceRow row : trace.rows()) {
            TraceRow first = row;
            while (first.cause() != TraceRow.NO_CAUSE) {
                first = trace.row(first.cause());
            }
            assertThat(first.kind()).isEqualTo(LambdaKind.EVENT_ACCEPTED);
            assertThat(row.subject().contains("#") || row.subject().equals(first.subject()))
                    .as(row.toString())
                    .isTrue();
        }
    }

    @Test
    void concurrencyIsASeriesOfSteps() {
        // Three events at 0, 0.5 and 1 s; 0.4 s of initialisation and 1 s of work each.
        Trace trace =
                new Worlds().events(3, "500 ms").init("400 ms").takes("1 s").run();
        assertThat(Series.concurrency(trace).points())
                .containsExactly(
                        new Series.Point(0, 1),
                        new Series.Point(500_000, 2),
                        new Series.Point(1_000_000, 3),
                        new Series.Point(1_400_000, 2),
                        new Series.Point(1_900_000, 1),
                        new Series.Point(2_400_000, 0));
    }

    @Test
    void waitingEventsAreThoseThatDoNotRun() {
        // One place, 2 s of work: e-2 waits from 0 s, is refused at 0, 1 s, and runs at 3 s.
        Trace trace = new Worlds().reserved(1).events(2, "0 s").takes("2 s").run();
        assertThat(Series.waiting(trace).points())
                .containsExactly(new Series.Point(0, 1), new Series.Point(3_000_000, 0));
        assertThat(Series.throttles(trace).points())
                .containsExactly(new Series.Point(0, 1), new Series.Point(1_000_000, 2));
    }

    @Test
    void aSeriesEndsWhereAllIsDone() {
        Trace trace = new Worlds()
                .events(40, "50 ms")
                .fails(700)
                .timesOut(100)
                .reserved(3)
                .takes("1 s")
                .run();
        assertThat(last(Series.concurrency(trace))).isZero();
        assertThat(last(Series.waiting(trace))).isZero();
        assertThat(last(Series.throttles(trace)))
                .isEqualTo(Worlds.rows(trace, LambdaKind.EVENT_THROTTLED).size());
        assertThat(Series.concurrency(trace).points()).allMatch(point -> point.value() >= 0 && point.value() <= 3);
        assertThat(Series.waiting(trace).points()).allMatch(point -> point.value() >= 0);
    }

    private static long last(Series series) {
        return series.points().get(series.points().size() - 1).value();
    }

    private static List<String> plain(Story story) {
        return story.links().stream()
                .map(link -> link.text().replace('\u00a0', ' '))
                .toList();
    }

    /** e-1 keeps the only place for 10 s: e-2 is refused at 0, 1, 3 and 7 s, and four are still told one by one. */
    @Test
    void aShortRowOfThrottlesIsToldInFull() {
        Story story = Story.of(new Worlds()
                        .reserved(1)
                        .events(2, "0 s")
                        .takes("10 s")
                        .timeout("900 s")
                        .run())
                .get(1);
        assertThat(plain(story)).contains(refused("1 s"), refused("2 s"), refused("4 s"), refused("8 s"));
    }

    /** The run is over at 2 s, when the second event has been refused twice. */
    @Test
    void aStoryMayEndWithAThrottle() {
        Worlds world = new Worlds().reserved(1).events(2, "0 s").takes("10 s").timeout("900 s");
        Trace trace =
                Simulation.run(world.scenario(), 1, new Bounds(1_000, Worlds.micros("2 s"), 1_000), StopSignal.NEVER);
        assertThat(plain(Story.of(trace).get(1))).endsWith(refused("1 s"), refused("2 s"));
    }

    @Test
    void aReservationOfNothingIsToldAsTheReason() {
        assertThat(plain(Story.of(new Worlds().reserved(0).run()).get(0)))
                .contains(
                        "The function's reserved concurrency is 0. Lambda does not wait for better times and gives the"
                                + " event up at once (ZeroReservedConcurrency).");
    }

    @Test
    void whatIsKeptIsToldWithItsPlace() {
        Worlds world = new Worlds()
                .fails(1000)
                .retries(0)
                .may(Statement.allow("*", "*"))
                .outlet(Outlet.Use.DEAD_LETTER_QUEUE, TargetKind.SQS)
                .outlet(Outlet.Use.ON_FAILURE, TargetKind.SNS);
        assertThat(plain(Story.of(world.run()).get(0)))
                .contains(
                        "The event is put into the dead-letter queue keeper (Amazon SQS).",
                        "A record with request and response goes to the on-failure destination keeper (Amazon SNS).");
    }

    /** Kept is what lies in a queue or at a destination and can be looked at; all else is over. */
    @ParameterizedTest
    @CsvSource({
        "OPEN, open, false",
        "SUCCEEDED, succeeded, false",
        "SENT_TO_DEAD_LETTER_QUEUE, sent-to-dead-letter-queue, true",
        "SENT_TO_DESTINATION, sent-to-destination, true",
        "DISCARDED, discarded, false",
        "FAILED, failed, false",
        "EXPIRED, expired, false"
    })
    void anEndHasAWordAndSaysWhetherTheEventIsKept(Fate.End end, String word, boolean kept) {
        assertThat(end.word()).isEqualTo(word);
        assertThat(end.kept()).isEqualTo(kept);
    }

    @Test
    void aStepSaysHowWellItsRuleIsKnown() {
        Story story = Story.of(new Worlds().run()).get(0);
        assertThat(story.links())
                .extracting(StoryLink::basis)
                .containsExactly(Basis.DOCUMENTED, Basis.DOCUMENTED, Basis.CHOSEN);
    }
}
