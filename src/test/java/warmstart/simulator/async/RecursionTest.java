package warmstart.simulator.async;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.simulator.ReleaseWorlds.numbers;
import static warmstart.simulator.ReleaseWorlds.texts;
import static warmstart.simulator.Worlds.micros;
import static warmstart.simulator.Worlds.only;
import static warmstart.simulator.Worlds.rows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import warmstart.simulator.ReleaseWorlds;
import warmstart.simulator.Simulation;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.RecursiveLoop;
import warmstart.simulator.function.Sending;
import warmstart.simulator.function.Target;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.release.SetRecursion;
import warmstart.simulator.scenario.ChainKind;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * Loops in which a function sets itself off.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html">Use Lambda recursive loop detection
 *     to prevent infinite loops</a>
 */
class RecursionTest {
    private static final String ARN = "arn:aws:lambda:eu-west-1:111122223333:function:";

    private static Outlet to(Outlet.Use use, String function) {
        return new Outlet(use, new Target(TargetKind.LAMBDA, function, ARN + function));
    }

    private static Outlet deadLetterQueue() {
        return new Outlet(
                Outlet.Use.DEAD_LETTER_QUEUE, new Target(TargetKind.SQS, "keeper", Worlds.arn(TargetKind.SQS)));
    }

    private static FunctionConfig.Builder other(String name, Code code) {
        return FunctionConfig.of(name, code, Compute.standard(Worlds.QUOTAS), AsyncConfig.unset(Worlds.QUOTAS))
                .role(new warmstart.iam.Role(
                        "r", List.of(new warmstart.iam.Policy("p", List.of(warmstart.iam.Statement.allow("*", "*"))))));
    }

    private static Code plain() {
        return Code.taking(micros("1 s"), micros("3 s")).build();
    }

    /** An event of e0 runs f, which writes to e0 when it succeeds. */
    private static ReleaseWorlds loop(Sending.Service service) {
        return new ReleaseWorlds()
                .code(code -> code.sends(List.of(new Sending(service, "e0"))))
                .events("f", 1, "0 s");
    }

    private static Trace bounded(ReleaseWorlds world, long seconds) {
        return Simulation.run(world.scenario(), 1, new Bounds(100_000, seconds * 1_000_000, 100_000), StopSignal.NEVER);
    }

    /** Sixteen invocations of one chain run, the seventeenth is stopped. */
    @ParameterizedTest
    @EnumSource(
            value = Sending.Service.class,
            names = {"S3", "SNS", "SQS"})
    void aLoopIsStoppedAfterSixteenInvocations(Sending.Service service) {
        Trace trace = loop(service)
                .function(f -> f.outlets(List.of(deadLetterQueue())))
                .run();
        assertThat(rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(16);
        TraceRow stopped = only(trace, ChainKind.LOOP_STOPPED);
        assertThat(stopped.subject()).isEqualTo("e0-1/16");
        assertThat(texts(trace, LambdaKind.EVENT_GIVEN_UP, "condition"))
                .containsExactly("RecursiveInvocationException");
        // The event of the stopped invocation goes to the dead-letter queue.
        assertThat(only(trace, LambdaKind.RECORD_DELIVERED).subject()).isEqualTo("e0-1/16");
    }

    @Test
    void withoutAnOutletTheStoppedEventIsLost() {
        Trace trace = loop(Sending.Service.S3).run();
        assertThat(texts(trace, LambdaKind.EVENT_DISCARDED, "because")).containsExactly("NoFailureTarget");
    }

    /** DynamoDB and EventBridge do not pass the count on. */
    @ParameterizedTest
    @EnumSource(
            value = Sending.Service.class,
            names = {"DYNAMODB", "EVENTBRIDGE"})
    void someLoopsGoUnnoticed(Sending.Service service) {
        Trace trace = bounded(loop(service), 100);
        assertThat(trace.ending().reason()).isEqualTo(Ending.Reason.TIME_MAX);
        // The first takes 1.5 s, each other 1 s: 99 have ended after 99.5 s.
        assertThat(rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(99);
        assertThat(rows(trace, ChainKind.LOOP_STOPPED)).isEmpty();
        // The trace knows what Lambda does not.
        assertThat(numbers(trace, LambdaKind.EVENT_ACCEPTED, "status")).hasSize(100);
        assertThat(rows(trace, LambdaKind.EVENT_ACCEPTED).get(99).numbers().number("chain"))
                .isEqualTo(100);
    }

    @Test
    void allowedLoopsGoOn() {
        Trace trace = bounded(loop(Sending.Service.S3).function(f -> f.recursion(RecursiveLoop.ALLOW)), 100);
        assertThat(trace.ending().reason()).isEqualTo(Ending.Reason.TIME_MAX);
        assertThat(rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(99);
    }

    @Test
    void theSettingCanBeSwitchedWhileItLoops() {
        Trace trace = loop(Sending.Service.S3)
                .function(f -> f.recursion(RecursiveLoop.ALLOW))
                .change(new SetRecursion(micros("50 s"), "f", RecursiveLoop.TERMINATE))
                .run();
        // 49 have ended at 49.5 s, the fiftieth was let through at that moment and ends at 50.5 s.
        assertThat(rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(50);
        assertThat(only(trace, ChainKind.LOOP_STOPPED).t()).isEqualTo(micros("50500 ms"));
    }

    /** The chain can be read in the trace: each event is accepted because of the end of the one before. */
    @Test
    void theTraceShowsTheChain() {
        Trace trace = loop(Sending.Service.S3).run();
        List<TraceRow> accepted = rows(trace, LambdaKind.EVENT_ACCEPTED);
        assertThat(accepted).hasSize(17);
        assertThat(accepted.get(0).numbers().has("chain")).isFalse();
        for (int i = 1; i < accepted.size(); i++) {
            TraceRow row = accepted.get(i);
            assertThat(row.numbers().number("chain")).isEqualTo(i + 1L);
            assertThat(row.subject()).isEqualTo("e0-1/" + i);
            TraceRow cause = trace.row(row.cause());
            assertThat(cause.kind()).isEqualTo(LambdaKind.INVOCATION_SUCCEEDED);
            assertThat(cause.subject()).isEqualTo(accepted.get(i - 1).subject());
        }
    }

    /** A destination of kind Lambda invokes the function, if the scenario has it. */
    @Test
    void aDestinationInvokesTheNextFunction() {
        Trace trace = new ReleaseWorlds()
                .function(f -> f.outlets(List.of(to(Outlet.Use.ON_SUCCESS, "g"))))
                .other(other("g", plain()).build())
                .events("f", 1, "0 s")
                .run();
        assertThat(texts(trace, LambdaKind.EVENT_ACCEPTED, "function")).containsExactly("f", "g");
        TraceRow second = rows(trace, LambdaKind.EVENT_ACCEPTED).get(1);
        assertThat(trace.row(second.cause()).kind()).isEqualTo(LambdaKind.RECORD_DELIVERED);
        assertThat(second.numbers().text("source")).isEqualTo("f");
        assertThat(rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(2);
    }

    @Test
    void aFailureDestinationInvokesItToo() {
        Trace trace = new ReleaseWorlds()
                .code(code -> code.faults(Faults.rates(1_000, 0)))
                .function(f -> f.outlets(List.of(to(Outlet.Use.ON_FAILURE, "g"))))
                .other(other("g", plain()).build())
                .events("f", 1, "0 s")
                .run();
        assertThat(texts(trace, LambdaKind.EVENT_ACCEPTED, "function")).containsExactly("f", "g");
        assertThat(rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(1);
    }

    @Test
    void aFunctionOutsideTheScenarioIsOnlyATarget() {
        Trace trace = new ReleaseWorlds()
                .function(f -> f.outlets(List.of(to(Outlet.Use.ON_SUCCESS, "elsewhere"))))
                .events("f", 1, "0 s")
                .run();
        assertThat(rows(trace, LambdaKind.RECORD_DELIVERED)).hasSize(1);
        assertThat(rows(trace, LambdaKind.EVENT_ACCEPTED)).hasSize(1);
    }

    @Test
    void aRefusedDeliveryInvokesNothing() {
        Trace trace = new ReleaseWorlds()
                .function(f ->
                        f.outlets(List.of(to(Outlet.Use.ON_SUCCESS, "g"))).role(new warmstart.iam.Role("r", List.of())))
                .other(other("g", plain()).build())
                .events("f", 1, "0 s")
                .run();
        assertThat(rows(trace, LambdaKind.DELIVERY_DENIED)).hasSize(1);
        assertThat(rows(trace, LambdaKind.EVENT_ACCEPTED)).hasSize(1);
    }

    /** f invokes itself as its own destination. */
    @Test
    void aFunctionThatIsItsOwnDestinationIsStopped() {
        Trace trace = new ReleaseWorlds()
                .function(f -> f.outlets(List.of(to(Outlet.Use.ON_SUCCESS, "f"))))
                .events("f", 1, "0 s")
                .run();
        assertThat(rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(16);
        assertThat(rows(trace, ChainKind.LOOP_STOPPED)).hasSize(1);
    }

    /** What is counted is how often each function was invoked: f and g run 16 times each, then f is stopped. */
    @Test
    void eachFunctionOfALoopIsCounted() {
        Trace trace = new ReleaseWorlds()
                .function(f -> f.outlets(List.of(to(Outlet.Use.ON_SUCCESS, "g"))))
                .other(other("g", plain())
                        .outlets(List.of(to(Outlet.Use.ON_SUCCESS, "f")))
                        .build())
                .events("f", 1, "0 s")
                .run();
        assertThat(rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(32);
        assertThat(only(trace, ChainKind.LOOP_STOPPED).numbers().text("function"))
                .isEqualTo("f");
        assertThat(numbers(trace, LambdaKind.EVENT_GIVEN_UP, "attempts")).containsExactly(0L);
    }

    /** A long row of different functions is no loop. */
    @Test
    void aLongChainOfDifferentFunctionsIsNoLoop() {
        ReleaseWorlds world = new ReleaseWorlds()
                .function(f -> f.outlets(List.of(to(Outlet.Use.ON_SUCCESS, "g1"))))
                .events("f", 1, "0 s");
        for (int i = 1; i <= 20; i++) {
            world.other(other("g" + i, plain())
                    .outlets(List.of(to(Outlet.Use.ON_SUCCESS, "g" + (i + 1))))
                    .build());
        }
        assertThat(rows(world.run(), LambdaKind.INVOCATION_SUCCEEDED)).hasSize(21);
    }

    /** Retries of one event are one invocation of the chain: those that fail at first loop as often as the others. */
    @Test
    void retriesAreNotCounted() {
        Trace trace = new ReleaseWorlds()
                .code(code -> code.sends(List.of(new Sending(Sending.Service.S3, "e0")))
                        .faults(Faults.rates(300, 0)))
                .events("f", 1, "0 s")
                .run(3);
        long succeeded = rows(trace, LambdaKind.INVOCATION_SUCCEEDED).size();
        assertThat(rows(trace, LambdaKind.RETRY_PLANNED)).isNotEmpty();
        assertThat(succeeded).isEqualTo(16);
    }

    @Test
    void theStopIsTold() {
        Trace trace = loop(Sending.Service.S3).run();
        assertThat(ReleaseWorlds.told(trace, ChainKind.class))
                .containsExactly("16.5 s: f was invoked 16 times in this chain of requests. Lambda takes it for a"
                        + " recursive loop and stops it here (RecursiveInvocationException). RecursiveInvocationsDropped"
                        + " counts one.");
        assertThat(ReleaseWorlds.told(trace, LambdaKind.class))
                .contains("16.5 s: Lambda gives the event up without another attempt (RecursiveInvocationException).");
    }

    /** Until 2023 loops were not detected. */
    @Test
    void oldRulesKnowNoLoops() {
        assertThat(Worlds.QUOTAS.async().chainMax()).isEqualTo(16);
    }
}
