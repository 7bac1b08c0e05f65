package warmstart.simulator.sources.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import warmstart.simulator.Simulation;
import warmstart.simulator.Worlds;
import warmstart.simulator.call.Caller;
import warmstart.simulator.call.ClientRetries;
import warmstart.simulator.call.Door;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.RecursiveLoop;
import warmstart.simulator.function.Sending;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.ChainKind;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * A function that sends to the queue it reads.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html">Use Lambda recursive loop detection
 *     to prevent infinite loops</a>
 */
class LoopsTest {
    private static Shop loop() {
        return Shop.standard().messages(1, "0 s").sends(Sending.Service.SQS, "orders");
    }

    private static Trace forHundredSeconds(Shop shop) {
        Bounds bounds = new Bounds(1_000_000, Micros.ofSeconds(100), 1_000_000);
        return Simulation.run(shop.scenario(), 1, bounds, StopSignal.NEVER);
    }

    /** Each of the sixteen takes 1 s, so the seventeenth message comes after 16 s. */
    @Test
    void theSeventeenthMessageOfAChainIsNotHandedOn() {
        Trace trace = loop().deadLetters(1).run();
        assertThat(Shop.count(trace, LambdaKind.INVOCATION_SUCCEEDED)).isEqualTo(16);
        assertThat(Shop.millis(trace, ChainKind.LOOP_STOPPED)).containsExactly(16_000L);
        TraceRow failed = Shop.rows(trace, SqsKind.BATCH_FAILED).get(0);
        assertThat(failed.numbers().text("error")).isEqualTo("RecursiveInvocationException");
        assertThat(failed.cause())
                .isEqualTo(Shop.rows(trace, ChainKind.LOOP_STOPPED).get(0).seq());
        assertThat(Shop.count(trace, SqsKind.MESSAGE_DEAD_LETTERED)).isEqualTo(1);
    }

    @Test
    void everyMessageIsCausedByTheInvocationThatSentIt() {
        Trace trace = loop().deadLetters(1).run();
        List<TraceRow> sent = Shop.rows(trace, SqsKind.MESSAGE_SENT);
        // One from outside, and one for each success.
        assertThat(sent).hasSize(17);
        assertThat(sent.subList(1, sent.size()))
                .allMatch(row -> trace.row(row.cause()).kind() == LambdaKind.INVOCATION_SUCCEEDED);
    }

    /** The visibility timeout is 30 s. */
    @Test
    void aStoppedMessageComesBackUntilItIsADeadLetter() {
        Trace trace = loop().deadLetters(3).run();
        assertThat(Shop.millis(trace, ChainKind.LOOP_STOPPED)).containsExactly(16_000L, 46_000L, 76_000L);
        assertThat(Shop.millis(trace, SqsKind.MESSAGE_DEAD_LETTERED)).containsExactly(106_000L);
    }

    @ParameterizedTest
    @EnumSource(
            value = Sending.Service.class,
            names = {"DYNAMODB", "EVENTBRIDGE"})
    void aLoopThroughAServiceThatDoesNotCountGoesOn(Sending.Service service) {
        Trace trace = forHundredSeconds(Shop.standard().messages(1, "0 s").sends(service, "orders"));
        assertThat(Shop.count(trace, ChainKind.LOOP_STOPPED)).isZero();
        assertThat(Shop.count(trace, LambdaKind.INVOCATION_SUCCEEDED)).isGreaterThan(90);
    }

    @Test
    void anAllowedLoopGoesOn() {
        Trace trace = forHundredSeconds(loop().loops(RecursiveLoop.ALLOW));
        assertThat(Shop.count(trace, ChainKind.LOOP_STOPPED)).isZero();
        assertThat(Shop.count(trace, LambdaKind.INVOCATION_SUCCEEDED)).isGreaterThan(90);
    }

    /**
     * Windows are open from 2k to 2k + 1 s, as each batch waits 1 s and runs 1 s. The second message comes at 16.5 s into the
     * batch of the ninth link and does not make the chain younger.
     */
    @Test
    void aMessageFromOutsideDoesNotMakeAChainYounger() {
        Trace trace = loop().messages(2, "16500 ms")
                .mapping(mapping -> mapping.window(Micros.ofSeconds(1)))
                .deadLetters(1)
                .run();
        assertThat(Shop.count(trace, LambdaKind.INVOCATION_SUCCEEDED)).isEqualTo(16);
    }

    private static Caller callAt(String time) {
        Arrivals once = new Arrivals.Evenly(1, Worlds.micros(time), 0);
        return new Caller("c", FunctionTarget.parse("f"), Door.API, once, 0, ClientRetries.NONE);
    }

    /**
     * The call ends at 9.5 s, and what it sent waits for 1 s. At 10 s the sixth message of the loop joins it. Of the two chains
     * that of the loop counts: sixteen invocations and the call.
     */
    @Test
    void ofABatchTheLongestChainCounts() {
        Trace trace = loop().mapping(mapping -> mapping.window(Micros.ofSeconds(1)))
                .deadLetters(1)
                .also(callAt("8500 ms"))
                .run();
        assertThat(Shop.count(trace, LambdaKind.INVOCATION_SUCCEEDED)).isEqualTo(17);
    }

    @Test
    void aCallIsTheFirstLinkOfItsChain() {
        Trace trace =
                loop().messages(0, "0 s").deadLetters(1).also(callAt("0 s")).run();
        assertThat(Shop.count(trace, LambdaKind.INVOCATION_SUCCEEDED)).isEqualTo(16);
        assertThat(Worlds.rows(trace, SqsKind.MESSAGE_SENT).get(0).subject()).isEqualTo("c-1/1");
    }

    /** Two thousand loops are stopped one after the other, not one inside the other. */
    @Test
    void manyLoopsAreStoppedAtOnce() {
        Trace trace = loop().messages(2_000, "0 s")
                .mapping(mapping -> mapping.batchSize(1))
                .deadLetters(1)
                .run();
        assertThat(Shop.count(trace, ChainKind.LOOP_STOPPED)).isEqualTo(2_000);
        assertThat(Shop.count(trace, LambdaKind.INVOCATION_SUCCEEDED)).isEqualTo(32_000);
    }
}
