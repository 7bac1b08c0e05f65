package warmstart.simulator.release;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.simulator.ReleaseWorlds.numbers;
import static warmstart.simulator.ReleaseWorlds.texts;
import static warmstart.simulator.Worlds.micros;
import static warmstart.simulator.Worlds.only;
import static warmstart.simulator.Worlds.rows;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import warmstart.simulator.ReleaseWorlds;
import warmstart.simulator.Worlds;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.Timing;
import warmstart.simulator.lambda.EnvironmentKind;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** New code, versions, aliases and faults in the middle of a run. */
class ChangesTest {
    private static Code taking(String span) {
        return Code.taking(micros(span), micros("900 s")).build();
    }

    /** Recorded: an event that waits in the queue runs the version its alias points to when it runs. */
    @Test
    void aQueuedEventRunsWhatTheAliasPointsToWhenItRuns() {
        Trace trace = new ReleaseWorlds()
                .takes("5 s")
                .reserved(1)
                .events("f:live", 2, "0 s")
                .change(new PointAlias(micros("2 s"), "f", Alias.of("live", 2)))
                .run();
        assertThat(rows(trace, LambdaKind.EVENT_THROTTLED)).isNotEmpty();
        // Both were accepted at 0 s; the second finds a place only after 5.5 s, when the alias has moved.
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "version")).containsExactly(1L, 2L);
    }

    /** The same for a retry: its second attempt, a minute later, runs the other version. */
    @Test
    void aRetryRunsWhatTheAliasPointsToThen() {
        Trace trace = new ReleaseWorlds()
                .code(code -> code.faults(Faults.rates(1_000, 0)))
                .events("f:live", 1, "0 s")
                .change(new PointAlias(micros("30 s"), "f", Alias.of("live", 2)))
                .run();
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "version")).containsExactly(1L, 2L, 2L);
    }

    @Test
    void newCodeRunsInNewEnvironments() {
        Trace trace = new ReleaseWorlds()
                .change(new UpdateCode(micros("10 s"), "f", taking("3 s")))
                .calls("f", 1, "0 s")
                .calls("f", 1, "5 s")
                .calls("f", 1, "20 s")
                .run();
        assertThat(only(trace, ReleaseKind.CODE_UPDATED).t()).isEqualTo(micros("10 s"));
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "cold")).containsExactly(1L, 0L, 1L);
        assertThat(numbers(trace, LambdaKind.INVOCATION_SUCCEEDED, "tookMicros"))
                .containsExactly(micros("1 s"), micros("1 s"), micros("3 s"));
    }

    /** What runs while the code is replaced goes on, but nothing runs in its environment afterwards. */
    @Test
    void whatRunsGoesOnWithTheOldCode() {
        Trace trace = new ReleaseWorlds()
                .takes("10 s")
                .change(new UpdateCode(micros("5 s"), "f", taking("3 s")))
                .calls("f", 1, "0 s")
                .calls("f", 1, "20 s")
                .run();
        assertThat(numbers(trace, LambdaKind.INVOCATION_SUCCEEDED, "tookMicros"))
                .containsExactly(micros("10 s"), micros("3 s"));
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "cold")).containsExactly(1L, 1L);
    }

    @Test
    void versionsDoNotChangeWithLatest() {
        Trace trace = new ReleaseWorlds()
                .change(new UpdateCode(0, "f", taking("3 s")))
                .calls("f:live", 1, "1 s")
                .run();
        assertThat(numbers(trace, LambdaKind.INVOCATION_SUCCEEDED, "tookMicros"))
                .containsExactly(micros("1 s"));
    }

    @Test
    void aVersionIsPublishedUnderTheNextNumber() {
        Trace trace = new ReleaseWorlds()
                .change(new UpdateCode(0, "f", taking("3 s")))
                .change(new PublishVersion(micros("1 s"), "f"))
                .change(new UpdateCode(micros("2 s"), "f", taking("9 s")))
                .change(new PointAlias(micros("3 s"), "f", Alias.of("live", 3)))
                .calls("f:live", 1, "4 s")
                .run();
        assertThat(only(trace, ReleaseKind.VERSION_PUBLISHED).numbers().number("version"))
                .isEqualTo(3);
        // Version 3 holds the code of its moment, not what $LATEST became afterwards.
        assertThat(numbers(trace, LambdaKind.INVOCATION_SUCCEEDED, "tookMicros"))
                .containsExactly(micros("3 s"));
    }

    @Test
    void nothingNewIsNotPublishedTwice() {
        Trace trace = new ReleaseWorlds()
                .change(new PublishVersion(micros("1 s"), "f"))
                .run();
        // $LATEST and version 2 have equal code.
        assertThat(only(trace, ReleaseKind.VERSION_UNCHANGED).numbers().number("version"))
                .isEqualTo(2);
        assertThat(rows(trace, ReleaseKind.VERSION_PUBLISHED)).isEmpty();
    }

    @Test
    void anAliasPointsToPublishedVersions() {
        Trace trace = new ReleaseWorlds()
                .change(new PointAlias(0, "f", Alias.of("live", 7)))
                .change(new PointAlias(0, "f", Alias.of("live", 1).with(8, 500)))
                .calls("f:live", 1, "1 s")
                .run();
        assertThat(texts(trace, ReleaseKind.CHANGE_REFUSED, "message"))
                .containsExactly("f has no version 7", "f has no version 8");
        assertThat(numbers(trace, ReleaseKind.CHANGE_REFUSED, "status")).containsExactly(404L, 404L);
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "version")).containsExactly(1L);
    }

    @Test
    void anAliasCanBeMadeAndWeighted() {
        Trace trace = new ReleaseWorlds()
                .change(new PointAlias(0, "f", Alias.of("beta", 2).with(1, 1_000)))
                .calls("f:beta", 3, "1 s")
                .run();
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "version")).containsExactly(1L, 1L, 1L);
        assertThat(only(trace, ReleaseKind.ALIAS_WEIGHTED).rule()).isEqualTo(ReleaseRule.ALIAS_WEIGHTS.id());
    }

    @Test
    void aReservationStopsWhatComesNext() {
        Trace trace = new ReleaseWorlds()
                .change(new SetReserved(micros("1 s"), "f", OptionalLong.of(0)))
                .calls("f", 1, "0 s")
                .calls("f", 1, "2 s")
                .events("f", 1, "2 s")
                .run();
        assertThat(rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(1);
        assertThat(rows(trace, CallKind.CALL_THROTTLED)).hasSize(1);
        // Of an event nothing is left: it is dropped at once.
        assertThat(texts(trace, LambdaKind.EVENT_GIVEN_UP, "condition")).containsExactly("ZeroReservedConcurrency");
    }

    /** What others have left grows and shrinks with the reservation. */
    @Test
    void aReservationIsTakenFromTheOthers() {
        Trace trace = new ReleaseWorlds()
                .account(110)
                .other(ReleaseWorlds.plain("g"))
                .change(new SetReserved(micros("1 s"), "f", OptionalLong.of(10)))
                .change(new SetReserved(micros("10 s"), "f", OptionalLong.of(5)))
                .change(new SetReserved(micros("20 s"), "f", OptionalLong.empty()))
                .calls("g", 111, "2 s")
                .calls("g", 111, "12 s")
                .calls("g", 111, "22 s")
                .run();
        List<Long> refused = Worlds.seconds(trace, CallKind.CALL_THROTTLED);
        // Of 110 places 100, 105 and at last all are for g.
        assertThat(Collections.frequency(refused, 2L)).isEqualTo(11);
        assertThat(Collections.frequency(refused, 12L)).isEqualTo(6);
        assertThat(Collections.frequency(refused, 22L)).isEqualTo(1);
    }

    @Test
    void faultsComeAndGo() {
        Trace trace = new ReleaseWorlds()
                .change(new InjectFaults(micros("10 s"), micros("20 s"), "f", "live", Faults.rates(1_000, 0)))
                .calls("f:live", new Arrivals.Evenly(3, micros("5 s"), micros("10 s")))
                .run();
        assertThat(rows(trace, LambdaKind.INVOCATION_FAILED))
                .extracting(TraceRow::t)
                .containsExactly(micros("16 s"));
        // It is the world outside that fails: the environment is the same.
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "cold")).containsExactly(1L, 0L, 0L);
        assertThat(only(trace, ReleaseKind.FAULTS_ENDED).t()).isEqualTo(micros("20 s"));
    }

    @Test
    void theLaterOfTwoDisturbancesGoesOn() {
        Trace trace = new ReleaseWorlds()
                .change(new InjectFaults(micros("10 s"), micros("20 s"), "f", "live", Faults.rates(1_000, 0)))
                .change(new InjectFaults(micros("15 s"), micros("40 s"), "f", "live", Faults.rates(1_000, 0)))
                .calls("f:live", new Arrivals.Evenly(3, micros("30 s"), micros("20 s")))
                .run();
        assertThat(rows(trace, LambdaKind.INVOCATION_FAILED))
                .extracting(TraceRow::t)
                .containsExactly(micros("31500 ms"));
    }

    @Test
    void aDisturbanceOutlastsNewCode() {
        Trace trace = new ReleaseWorlds()
                .change(new InjectFaults(micros("1 s"), micros("40 s"), "f", "$LATEST", Faults.rates(1_000, 0)))
                .change(new UpdateCode(micros("10 s"), "f", taking("3 s")))
                .change(new PublishVersion(micros("11 s"), "f"))
                .calls("f", 1, "20 s")
                .calls("f:3", 1, "30 s")
                .calls("f", 1, "50 s")
                .run();
        assertThat(rows(trace, LambdaKind.INVOCATION_FAILED))
                .extracting(TraceRow::t)
                .containsExactly(micros("23 s"));
        assertThat(rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(2);
    }

    /** The snapshot is taken when the version is published, and restoring it is no initialisation. */
    @Test
    void aSnapshotIsRestored() {
        Trace trace = new ReleaseWorlds()
                .init("8 s")
                .snapStart("300 ms")
                .calls("f:live", 1, "0 s")
                .calls("f", 1, "20 s")
                .run();
        assertThat(numbers(trace, LambdaKind.ENVIRONMENT_INIT_STARTED, "initMicros"))
                .containsExactly(micros("300 ms"), micros("8 s"));
        assertThat(texts(trace, LambdaKind.ENVIRONMENT_INIT_STARTED, "initType"))
                .containsExactly("snap-start", "on-demand");
    }

    @Test
    void restoringMayTakeTenSeconds() {
        Trace fits =
                new ReleaseWorlds().snapStart("10 s").calls("f:live", 1, "0 s").run();
        assertThat(rows(fits, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(1);
        Trace late = new ReleaseWorlds()
                .snapStart("10001 ms")
                .calls("f:live", 1, "0 s")
                .calls("f:live", 1, "30 s")
                .run();
        assertThat(rows(late, EnvironmentKind.RESTORE_TIMED_OUT))
                .extracting(TraceRow::t)
                .containsExactly(micros("10 s"), micros("40 s"));
        assertThat(texts(late, LambdaKind.INVOCATION_FAILED, "error"))
                .containsExactly("SnapStartTimeoutException", "SnapStartTimeoutException");
        assertThat(numbers(late, LambdaKind.INVOCATION_FAILED, "tookMicros")).containsExactly(0L, 0L);
        // Each attempt starts, to fail at once, because its snapshot came too late.
        assertThat(rows(late, LambdaKind.INVOCATION_STARTED))
                .extracting(row -> late.row(row.cause()).kind())
                .containsExactly(EnvironmentKind.RESTORE_TIMED_OUT, EnvironmentKind.RESTORE_TIMED_OUT);
    }

    @Test
    void aVersionWaitsForItsSnapshot() {
        Trace trace = new ReleaseWorlds()
                .init("8 s")
                .snapStart("300 ms")
                .change(new UpdateCode(
                        0,
                        "f",
                        Code.taking(micros("2 s"), micros("3 s"))
                                .init(Timing.fixed(micros("8 s")))
                                .build()))
                .change(new PublishVersion(micros("1 s"), "f"))
                .change(new PointAlias(micros("8 s"), "f", Alias.of("live", 3)))
                .change(new PointAlias(micros("9001 ms"), "f", Alias.of("live", 3)))
                .run();
        assertThat(only(trace, ReleaseKind.SNAPSHOT_STORED).t()).isEqualTo(micros("9 s"));
        assertThat(numbers(trace, ReleaseKind.CHANGE_REFUSED, "status")).containsExactly(409L);
        assertThat(only(trace, ReleaseKind.CHANGE_REFUSED).t()).isEqualTo(micros("8 s"));
        assertThat(rows(trace, ReleaseKind.ALIAS_POINTED)).hasSize(1);
    }

    @Test
    void aSnapshotFailsAfterFifteenMinutes() {
        Trace trace = new ReleaseWorlds()
                .snapStart("300 ms")
                .change(new UpdateCode(
                        0,
                        "f",
                        Code.taking(micros("2 s"), micros("3 s"))
                                .init(Timing.fixed(micros("901 s")))
                                .build()))
                .change(new PublishVersion(0, "f"))
                .change(new PointAlias(micros("1000 s"), "f", Alias.of("live", 3)))
                .run();
        assertThat(only(trace, ReleaseKind.SNAPSHOT_FAILED).t()).isEqualTo(micros("900 s"));
        assertThat(rows(trace, ReleaseKind.CHANGE_REFUSED)).hasSize(1);
    }

    @Test
    void aSnapshotMayTakeFifteenMinutes() {
        Trace trace = new ReleaseWorlds()
                .snapStart("300 ms")
                .change(new UpdateCode(
                        0,
                        "f",
                        Code.taking(micros("2 s"), micros("3 s"))
                                .init(Timing.fixed(micros("900 s")))
                                .build()))
                .change(new PublishVersion(0, "f"))
                .run();
        assertThat(only(trace, ReleaseKind.SNAPSHOT_STORED).t()).isEqualTo(micros("900 s"));
    }

    @Test
    void everyChangeIsTold() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 2)
                .change(new UpdateCode(micros("1 s"), "f", taking("3 s")))
                .change(new PublishVersion(micros("2 s"), "f"))
                .change(new PublishVersion(micros("3 s"), "f"))
                .change(new PointAlias(micros("4 s"), "f", Alias.of("beta", 1).with(3, 125)))
                .change(new PointAlias(micros("5 s"), "f", Alias.of("beta", 3)))
                .change(new SetReserved(micros("6 s"), "f", OptionalLong.of(1)))
                .change(new SetReserved(micros("7 s"), "f", OptionalLong.of(20)))
                .change(new SetReserved(micros("8 s"), "f", OptionalLong.empty()))
                .change(new PutProvisioned(micros("9 s"), "f", new warmstart.simulator.function.Provisioned("live", 3)))
                .change(new DeleteProvisioned(micros("10 s"), "f", "live"))
                .change(new SetRecursion(micros("11 s"), "f", warmstart.simulator.function.RecursiveLoop.ALLOW))
                .change(new InjectFaults(micros("12 s"), micros("13 s"), "f", "beta", Faults.rates(500, 25)))
                .calls("f", 1, "14 s")
                .run();
        assertThat(ReleaseWorlds.told(trace, ReleaseKind.class)).containsExactly("""
                1.0 s: f has new code. What runs goes on with the old; what comes next starts in new environments.
                2.0 s: The code of f is published as version 3.
                3.0 s: Nothing has changed in f since version 3, so no new version is published.
                4.0 s: Of the calls of f:beta 12.5 % go to version 3 and the rest to version 1.
                5.0 s: The alias beta of f points to version 3.
                6.0 s: The service refuses to reserve 1 (400): a reservation of 1 is less than the 2 environments that f has provisioned.
                7.0 s: 20 executions at a time are reserved for f, and it gets no more.
                8.0 s: f has no reservation any more and shares with the others.
                9.0 s: 3 provisioned environments are asked for by f:live.
                10.0 s: f:live gives its provisioned environments up.
                11.0 s: Recursive loops of f: Allow from now on.
                12.0 s: Something that f:beta needs fails: of its attempts 50 % throw and 2.5 % hang.
                13.0 s: What f:beta needs works again.""".split("\n"));
        assertThat(ReleaseWorlds.told(trace, EnvironmentKind.class)).containsExactly("""
                0.0 s: Lambda begins to make 2 environments for f:live (version 1). They hold their places in the concurrency from now on; none is used before all are ready.
                0.0 s: All 2 environments of f:live (version 1) are initialised and can be used.
                9.0 s: Lambda begins to make 1 environment for f:live (version 1). It holds its place in the concurrency from now on and is not used before it is ready.
                10.0 s: f:live (version 1) gives 3 environments back; 0 of them finish what they do first.""".split("\n"));
    }

    @Test
    void snapshotsAreTold() {
        Trace trace = new ReleaseWorlds()
                .snapStart("20 s")
                .change(new UpdateCode(
                        0,
                        "f",
                        Code.taking(micros("2 s"), micros("3 s"))
                                .init(Timing.fixed(micros("8 s")))
                                .build()))
                .change(new PublishVersion(0, "f"))
                .change(new UpdateCode(
                        micros("10 s"),
                        "f",
                        Code.taking(micros("2 s"), micros("3 s"))
                                .init(Timing.fixed(micros("901 s")))
                                .build()))
                .change(new PublishVersion(micros("10 s"), "f"))
                .calls("f:live", 1, "1000 s")
                .run();
        assertThat(ReleaseWorlds.told(trace, ReleaseKind.class))
                .contains(
                        "8.0 s: Version 3 of f was initialised in 8 s and its snapshot is stored. It can be called now.",
                        "910.0 s: Version 4 of f could not be initialised, so it has no snapshot and cannot be called.");
        assertThat(ReleaseWorlds.told(trace, EnvironmentKind.class))
                .containsExactly(
                        "1010.0 s: The snapshot was not restored within 10 s. The handler does not run, and the"
                                + " environment ends.");
    }

    @Test
    void failedAndEndedEnvironmentsAreTold() {
        Trace trace = new ReleaseWorlds()
                .takes("10 s")
                .provisioned("live", 1)
                .second(code -> code.faults(new Faults(0, 0, 0, 1_000, 0, java.util.Map.of())))
                .change(new PointAlias(micros("1 s"), "f", Alias.of("live", 2)))
                .calls("f:live", 1, "0 s")
                .run();
        assertThat(ReleaseWorlds.told(trace, EnvironmentKind.class))
                .contains(
                        "1.0 s: f:live (version 1) gives 1 environment back; it finishes what it does first.",
                        "10.0 s: The environment had been given back and ends now; its place is free.",
                        "64.0 s: The initialisation failed 6 times, so f:live (version 2) does not get its environment"
                                + " (FUNCTION_ERROR_INIT_FAILURE). Calls are served on demand.");
    }
}
