package warmstart.simulator.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.iam.Effect;
import warmstart.iam.Statement;
import warmstart.labs.FixtureFacts;
import warmstart.simulator.Worlds;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * Where events go in the end.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">Capturing records of
 *     Lambda asynchronous invocations</a>
 */
class DeliveriesTest {
    private static final String DELIVERY = """
            # use               | target      | action                | fact                      | metric
            DEAD_LETTER_QUEUE   | SQS         | sqs:SendMessage       | dlq-permission-sqs        | DeadLetterErrors
            DEAD_LETTER_QUEUE   | SNS         | sns:Publish           | dlq-permission-sns        | DeadLetterErrors
            ON_FAILURE          | SQS         | sqs:SendMessage       | destinations-sqs          | DestinationDeliveryFailures
            ON_FAILURE          | SNS         | sns:Publish           | destinations-sns          | DestinationDeliveryFailures
            ON_FAILURE          | LAMBDA      | lambda:InvokeFunction | destinations-lambda       | DestinationDeliveryFailures
            ON_FAILURE          | EVENTBRIDGE | events:PutEvents      | destinations-eventbridge  | DestinationDeliveryFailures
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DELIVERY)
    void theRightPermissionKeepsTheEvent(Outlet.Use use, TargetKind kind, String action, String fact) {
        Trace trace = failing()
                .outlet(use, kind)
                .may(Statement.allow(action, Worlds.arn(kind)))
                .run();
        TraceRow delivered = Worlds.only(trace, LambdaKind.RECORD_DELIVERED);

        assertThat(delivered.rule()).isEqualTo(fact);
        assertThat(Worlds.rows(trace, LambdaKind.EVENT_DISCARDED)).isEmpty();
        Fate fate = Fate.of(trace).get(0);
        assertThat(fate.end().kept()).isTrue();
        assertThat(fate.end())
                .isEqualTo(
                        use == Outlet.Use.ON_FAILURE
                                ? Fate.End.SENT_TO_DESTINATION
                                : Fate.End.SENT_TO_DEAD_LETTER_QUEUE);
        assertThat(fate).extracting(Fate::reason, Fate::place).containsExactly("RetriesExhausted", "keeper");
        // The action is the one that the fact names.
        assertThat(FixtureFacts.catalog().require(fact).shownValue()).isEqualTo(action);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DELIVERY)
    void withoutItTheEventIsLostAndTheRolePolicyAndActionAreNamed(
            Outlet.Use use, TargetKind kind, String action, String fact, String metric) {
        Trace trace =
                failing().outlet(use, kind).may(Statement.allow("logs:*", "*")).run();
        TraceRow denied = Worlds.only(trace, LambdaKind.DELIVERY_DENIED);

        assertThat(denied.rule()).isEqualTo(fact);
        assertThat(denied.numbers().text("role")).isEqualTo("f-role");
        assertThat(denied.numbers().text("policy")).isEqualTo("f-policy");
        assertThat(denied.numbers().text("action")).isEqualTo(action);
        assertThat(denied.numbers().text("metric")).isEqualTo(metric);
        assertThat(Worlds.only(trace, LambdaKind.EVENT_DISCARDED).numbers().text("because"))
                .isEqualTo("DeliveryDenied");
        assertThat(Fate.of(trace).get(0).end()).isEqualTo(Fate.End.DISCARDED);
    }

    @Test
    void aBucketNeedsTwoActions() {
        String bucket = Worlds.arn(TargetKind.S3);
        Statement put = Statement.allow("s3:PutObject", bucket + "/*");
        Statement list = Statement.allow("s3:ListBucket", bucket);

        assertThat(missing(put)).isEqualTo("s3:ListBucket");
        assertThat(missing(list)).isEqualTo("s3:PutObject");
        assertThat(missing(Statement.allow("s3:GetObject", "*"))).isEqualTo("s3:PutObject, s3:ListBucket");
        assertThat(toBucket(put, list)).isEqualTo(Fate.End.SENT_TO_DESTINATION);
        // The object's permission is on the objects, not on the bucket.
        assertThat(toBucket(Statement.allow("s3:PutObject", bucket), list)).isEqualTo(Fate.End.DISCARDED);
    }

    private static String missing(Statement allowed) {
        Trace trace = failing()
                .outlet(Outlet.Use.ON_FAILURE, TargetKind.S3)
                .may(allowed)
                .run();
        return Worlds.only(trace, LambdaKind.DELIVERY_DENIED).numbers().text("action");
    }

    private static Fate.End toBucket(Statement... allowed) {
        Worlds world = failing().outlet(Outlet.Use.ON_FAILURE, TargetKind.S3);
        List.of(allowed).forEach(world::may);
        return Fate.of(world.run()).get(0).end();
    }

    @Test
    void anExplicitDenyBeatsThePermission() {
        Statement deny = new Statement("Freeze", Effect.DENY, List.of("sqs:*"), List.of("*"));
        Trace trace = failing()
                .outlet(Outlet.Use.DEAD_LETTER_QUEUE, TargetKind.SQS)
                .may(Statement.allow("*", "*"))
                .may(deny)
                .run();
        assertThat(Worlds.only(trace, LambdaKind.DELIVERY_DENIED).numbers().text("outcome"))
                .isEqualTo("ExplicitlyDenied");
    }

    @Test
    void anEventThatNobodyKeepsIsDiscardedWithItsReason() {
        Trace trace = failing().run();
        TraceRow discarded = Worlds.only(trace, LambdaKind.EVENT_DISCARDED);
        assertThat(discarded.numbers().text("because")).isEqualTo("NoFailureTarget");
        assertThat(discarded.numbers().text("condition")).isEqualTo("RetriesExhausted");
        assertThat(discarded.rule()).isEqualTo("chosen:no-outlet");
    }

    @Test
    void oneOfTwoKeepersIsEnough() {
        Trace trace = failing()
                .outlet(Outlet.Use.DEAD_LETTER_QUEUE, TargetKind.SQS)
                .outlet(Outlet.Use.ON_FAILURE, TargetKind.SNS)
                .may(Statement.allow("sns:Publish", "*"))
                .run();
        assertThat(Worlds.rows(trace, LambdaKind.DELIVERY_DENIED)).hasSize(1);
        assertThat(Worlds.rows(trace, LambdaKind.EVENT_DISCARDED)).isEmpty();
        assertThat(Fate.of(trace).get(0).end()).isEqualTo(Fate.End.SENT_TO_DESTINATION);
    }

    @Test
    void aSuccessIsReportedToItsOwnDestinationOnly() {
        Trace trace = new Worlds()
                .outlet(Outlet.Use.ON_SUCCESS, TargetKind.LAMBDA)
                .outlet(Outlet.Use.ON_FAILURE, TargetKind.SQS)
                .may(Statement.allow("*", "*"))
                .run();
        TraceRow delivered = Worlds.only(trace, LambdaKind.RECORD_DELIVERED);
        assertThat(delivered.numbers().text("use")).isEqualTo("on-success");
        assertThat(delivered.numbers().text("condition")).isEqualTo("Success");
        assertThat(Fate.of(trace).get(0).end()).isEqualTo(Fate.End.SUCCEEDED);
    }

    @Test
    void aRefusedReportOfSuccessDoesNotUndoTheSuccess() {
        Trace trace = new Worlds().outlet(Outlet.Use.ON_SUCCESS, TargetKind.SQS).run();
        assertThat(Worlds.rows(trace, LambdaKind.DELIVERY_DENIED)).hasSize(1);
        assertThat(Worlds.rows(trace, LambdaKind.EVENT_DISCARDED)).isEmpty();
        assertThat(Fate.of(trace).get(0).end()).isEqualTo(Fate.End.SUCCEEDED);
    }

    @ParameterizedTest
    @CsvSource({
        "DEAD_LETTER_QUEUE, LAMBDA, a dead-letter queue is SQS or SNS",
        "DEAD_LETTER_QUEUE, S3, a dead-letter queue is SQS or SNS",
        "ON_SUCCESS, S3, a bucket takes failures only"
    })
    void whatTheServiceRefusesCannotBeBuilt(Outlet.Use use, TargetKind kind, String because) {
        assertThatThrownBy(() -> new Worlds().outlet(use, kind))
                .as(because)
                .hasMessage(use.words() + " cannot be " + kind.service());
    }

    private static Worlds failing() {
        return new Worlds().fails(1000);
    }

    /** The event is lost for want of a permission to report failures; successes have nothing to do with it. */
    @Test
    void aLossRestsOnTheFailureDestination() {
        Trace trace = failing()
                .outlet(Outlet.Use.ON_SUCCESS, TargetKind.SNS)
                .outlet(Outlet.Use.ON_FAILURE, TargetKind.SQS)
                .run();
        assertThat(Worlds.only(trace, LambdaKind.EVENT_DISCARDED).rule()).isEqualTo("destinations-sqs");
    }
}
