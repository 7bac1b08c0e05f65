package warmstart.simulator.release;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.simulator.ReleaseWorlds.numbers;
import static warmstart.simulator.Worlds.micros;
import static warmstart.simulator.Worlds.only;

import java.util.List;
import org.junit.jupiter.api.Test;
import warmstart.simulator.ReleaseWorlds;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.Sending;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.Trace;

/** What is in an environment when {@code $LATEST} gets new code stays what it was. */
class OldCodeTest {
    private static Code taking(String span) {
        return Code.taking(micros(span), micros("900 s")).build();
    }

    /** The environment is initialised from 0 s to 5 s; the code that was deployed at 0 s runs in it, for 1 s. */
    @Test
    void whatIsBeingInitialisedRunsTheOldCode() {
        Trace trace = new ReleaseWorlds()
                .init("5 s")
                .change(new UpdateCode(micros("2 s"), "f", taking("3 s")))
                .calls("f", 1, "0 s")
                .run();
        assertThat(only(trace, LambdaKind.INVOCATION_SUCCEEDED).t()).isEqualTo(micros("6 s"));
    }

    /** What it depends on is gone for the old code too, whose environment is initialised from 0 s to 5 s. */
    @Test
    void aDisturbanceReachesTheOldCodeToo() {
        Trace trace = new ReleaseWorlds()
                .init("5 s")
                .change(new UpdateCode(micros("2 s"), "f", taking("3 s")))
                .change(new InjectFaults(micros("3 s"), micros("9 s"), "f", "$LATEST", Faults.rates(1000, 0)))
                .calls("f", 1, "0 s")
                .run();
        assertThat(only(trace, LambdaKind.INVOCATION_FAILED).t()).isEqualTo(micros("6 s"));
    }

    /** The old code ends at 10.5 s and sends an event, which the new one handles in 3 s without sending any. */
    @Test
    void whatIsSentIsWhatTheOldCodeSends() {
        Trace trace = new ReleaseWorlds()
                .takes("10 s")
                .code(code -> code.sends(List.of(new Sending(Sending.Service.EVENTBRIDGE, "e0"))))
                .change(new UpdateCode(micros("5 s"), "f", taking("3 s")))
                .events("f", 1, "0 s")
                .run();
        assertThat(numbers(trace, LambdaKind.INVOCATION_SUCCEEDED, "tookMicros"))
                .containsExactly(micros("10 s"), micros("3 s"));
    }
}
