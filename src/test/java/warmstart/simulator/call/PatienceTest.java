package warmstart.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Timing;
import warmstart.simulator.response.FunctionAnswer;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** How long callers wait, and what is told of them. */
class PatienceTest {
    /** 29 s are in time, a microsecond more is not; whether the environment is new makes no difference. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            29000000 | 60 s | 2
            29000000 | 29 s | 2
            29000001 | 60 s | 0
            """)
    void anAnswerInTheLastMomentIsInTime(long handlerMicros, String timeout, int answered) {
        Trace trace = new Worlds()
                .timeout(timeout)
                .code(code -> code.handler(Timing.fixed(handlerMicros)))
                .events(2, "60 s")
                .called(Door.REST_API)
                .run();
        assertThat(Worlds.rows(trace, CallKind.CALL_ANSWERED)).hasSize(answered);
        assertThat(Worlds.rows(trace, CallKind.CALL_ABANDONED)).hasSize(2 - answered);
    }

    /** The second of two callers comes at 60 s; both wait as long as the other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20 s | CALL_ANSWERED  | 20
            40 s | CALL_ABANDONED | 29
            """)
    void aCallerWaitsFromItsOwnCallOn(String takes, CallKind end, long seconds) {
        Trace trace = new Worlds()
                .takes(takes)
                .timeout("60 s")
                .events(2, "60 s")
                .called(Door.REST_API)
                .run();
        assertThat(Worlds.rows(trace, end))
                .extracting(row -> row.numbers().number("latencyMicros"))
                .containsExactly(Micros.ofSeconds(seconds), Micros.ofSeconds(seconds));
    }

    /** A bot that gets plain text has its answer; one whose function failed has its error. */
    @ParameterizedTest
    @EnumSource(
            value = Door.class,
            names = {"LEX", "FIREHOSE"})
    void plainDoorsTakeWhatTheFunctionReturns(Door door) {
        Worlds world = new Worlds().called(door);
        Trace text = world.answering(Answering.with(new FunctionAnswer.RawText("hello")))
                .run();
        assertThat(Worlds.only(text, CallKind.CALL_ANSWERED).numbers().has("error"))
                .isFalse();
        Trace failed = world.fails(1000).run();
        TraceRow answered = Worlds.only(failed, CallKind.CALL_ANSWERED);
        assertThat(answered.numbers().text("error")).isEqualTo("Unhandled");
        assertThat(answered.numbers().text("because")).isEqualTo("the function failed, or was refused");
    }

    private static String told(Trace trace, CallKind kind) {
        TraceRow row = Worlds.only(trace, kind);
        return row.kind().tell(row.numbers()).replace('\u00a0', ' ');
    }

    /** What a learner reads of a caller who is kept waiting, refused or given an error. */
    @Test
    void everyCallIsTold() {
        Trace late =
                new Worlds().takes("40 s").timeout("60 s").called(Door.REST_API).run();
        assertThat(told(late, CallKind.CALL_MADE)).isEqualTo("A caller asks for f through rest-api and waits.");
        assertThat(told(late, CallKind.CALL_ABANDONED))
                .isEqualTo(
                        "The door gives up after 29 s and answers status 504; the function goes on and is paid for.");
        Trace refused = new Worlds()
                .reserved(0)
                .called(Door.COGNITO, 0, new ClientRetries(2, 0, 0))
                .run();
        assertThat(told(refused, CallKind.CLIENT_RETRY_PLANNED))
                .isEqualTo(
                        "The client itself will try again, for the 2. time, in 0 ms. Lambda does not retry for a caller"
                                + " that waits.");
        assertThat(told(refused, CallKind.CALL_GIVEN_UP))
                .isEqualTo("The caller gives up after 2 tries, with UnexpectedLambdaException.");
        Trace throttled = new Worlds().reserved(0).called(Door.API).run();
        assertThat(told(throttled, CallKind.CALL_THROTTLED))
                .isEqualTo(
                        "Lambda refuses to run it now: ReservedFunctionConcurrentInvocationLimitExceeded, 0 of 0 in use."
                                + " The caller hears status 429.");
    }
}
