package warmstart.simulator.sources.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.iam.Effect;
import warmstart.iam.Statement;
import warmstart.iam.condition.Condition;
import warmstart.iam.condition.Operator;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Trace;

/** What a poller does, it does with the execution role. */
final class PollerAccessTest {
    private static final String KEY = "arn:aws:kms:us-east-1:111122223333:key/orders";

    private static final List<String> ACTIONS =
            List.of("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes");

    private static Shop may(String... actions) {
        Shop shop = Shop.standard();
        for (String action : actions) {
            shop.may(Statement.allow(
                    action, action.startsWith("kms") ? KEY : shop.queue().arn()));
        }
        return shop;
    }

    @Test
    void threeActionsAreEnough() {
        Trace trace = may(ACTIONS.toArray(new String[0])).run();
        assertThat(Shop.count(trace, SqsKind.MESSAGE_DELETED)).isEqualTo(10);
        assertThat(Shop.count(trace, SqsKind.MAPPING_DISABLED)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"})
    void eachOfThemIsNeeded(String missing) {
        String[] others =
                ACTIONS.stream().filter(action -> !action.equals(missing)).toArray(String[]::new);
        Trace trace = may(others).run();
        assertThat(Shop.rows(trace, SqsKind.MAPPING_DISABLED)).singleElement().satisfies(row -> {
            assertThat(row.numbers().text("action")).isEqualTo(missing);
            assertThat(row.numbers().text("policy")).isEqualTo("f-policy");
            assertThat(row.numbers().text("role")).isEqualTo("f-role");
            assertThat(row.rule()).isEqualTo("lambda-to-sqs-role");
        });
        assertThat(Shop.count(trace, SqsKind.MESSAGE_RECEIVED)).isZero();
    }

    @Test
    void aDenyBeatsAnAllow() {
        Shop shop = may("sqs:*").may(new Statement("", Effect.DENY, List.of("sqs:DeleteMessage"), List.of("*")));
        assertThat(Shop.rows(shop.run(), SqsKind.MAPPING_DISABLED)
                        .get(0)
                        .numbers()
                        .text("action"))
                .isEqualTo("sqs:DeleteMessage");
    }

    // What is known of a poller's call: that it is encrypted, and nothing about the code of the function.
    @ParameterizedTest
    @CsvSource({"aws:SecureTransport, true, 10", "aws:SecureTransport, false, 0", "aws:ViaAWSService, true, 0"})
    void aConditionOfTheRoleCounts(String key, String value, int deleted) {
        Shop shop = Shop.standard().may(Statement.allow("sqs:*", "*").when(Condition.of(Operator.BOOL, key, value)));
        assertThat(Shop.count(shop.run(), SqsKind.MESSAGE_DELETED)).isEqualTo(deleted);
    }

    @Test
    void anEncryptedQueueNeedsItsKeyToo() {
        Trace refused = may("sqs:*").queue(q -> q.encryptedWith(KEY)).run();
        assertThat(Shop.rows(refused, SqsKind.MAPPING_DISABLED)).singleElement().satisfies(row -> {
            assertThat(row.numbers().text("action")).isEqualTo("kms:Decrypt");
            assertThat(row.numbers().text("resource")).isEqualTo(KEY);
            assertThat(row.rule()).isEqualTo("sqs-encrypted-decrypt");
        });
        Trace allowed =
                may("sqs:*", "kms:Decrypt").queue(q -> q.encryptedWith(KEY)).run();
        assertThat(Shop.count(allowed, SqsKind.MESSAGE_DELETED)).isEqualTo(10);
    }

    @Test
    void enablingDoesNotHelp() {
        Trace trace = may("sqs:ReceiveMessage")
                .change(new SwitchMapping(Micros.ofSeconds(1), "orders", true))
                .run();
        assertThat(Shop.count(trace, SqsKind.MAPPING_DISABLED)).isEqualTo(2);
        assertThat(Shop.count(trace, SqsKind.MESSAGE_RECEIVED)).isZero();
    }
}
