package warmstart.simulator.sources.sqs.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Arrivals;

/** What the service refuses to create, with its own rule as the message. */
final class SqsRulesTest {
    private static final Quotas QUOTAS = Worlds.QUOTAS;
    private static final long TIMEOUT = Micros.ofSeconds(3);

    private static SqsQueue.Builder orders() {
        return SqsQueue.of("orders", QUOTAS);
    }

    private static List<Violation> queue(SqsQueue.Builder queue) {
        return SqsRules.check(queue.build(), QUOTAS);
    }

    private static List<Violation> mapping(SqsMapping.Builder mapping, SqsQueue.Builder queue) {
        return SqsRules.check(mapping.build(), queue.build(), TIMEOUT, QUOTAS);
    }

    private static SqsMapping.Builder standard() {
        return SqsMapping.standard(QUOTAS);
    }

    private static void assertOnly(List<Violation> found, String path, String words) {
        assertThat(found).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo(path);
            assertThat(violation.message()).contains(words);
            assertThat(violation.hint()).isNotBlank();
        });
    }

    @Test
    void theServicesDefaultsAreAccepted() {
        assertThat(queue(orders())).isEmpty();
        assertThat(mapping(standard(), orders())).isEmpty();
        assertThat(mapping(standard(), SqsQueue.of("orders.fifo", QUOTAS))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # batch, window, path, words
            10,     0,   ,                                       ''
            11,     0,   mapping.MaximumBatchingWindowInSeconds, must be greater than 0 if maximum batch size is greater than 10
            11,     1,   ,                                       ''
            10000,  1,   ,                                       ''
            10001,  1,   mapping.BatchSize,                      10001 is not between 1 and 10000
            1,      300, ,                                       ''
            1,      301, mapping.MaximumBatchingWindowInSeconds, 301 s is not between 0 and 300 s
            """)
    void batchAndWindowOfAStandardQueue(long batch, long window, String path, String words) {
        List<Violation> found = mapping(standard().batchSize(batch).window(Micros.ofSeconds(window)), orders());
        if (path == null) {
            assertThat(found).isEmpty();
        } else {
            assertOnly(found, path, words);
        }
    }

    @Test
    void aFifoBatchIsTenAtMostAndHasNoWindow() {
        SqsQueue.Builder fifo = SqsQueue.of("orders.fifo", QUOTAS);
        assertOnly(
                mapping(standard().batchSize(11), fifo),
                "mapping.BatchSize",
                "the batch size of a FIFO queue is at most 10, not 11");
        assertOnly(
                mapping(standard().window(Micros.ofSeconds(1)), fifo),
                "mapping.MaximumBatchingWindowInSeconds",
                "not supported for FIFO queues");
    }

    @Test
    void theFunctionMustNotTakeLongerThanTheVisibilityTimeout() {
        SqsQueue.Builder queue = orders().visibility(Micros.ofSeconds(30));
        assertThat(SqsRules.check(standard().build(), queue.build(), Micros.ofSeconds(30), QUOTAS))
                .isEmpty();
        assertOnly(
                SqsRules.check(standard().build(), queue.build(), Micros.ofSeconds(31), QUOTAS),
                "queue.VisibilityTimeout",
                "Queue visibility timeout: 30 seconds is less than Function timeout: 31 seconds");
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "1000, true", "1001, false"})
    void maximumConcurrencyIsTwoToAThousand(long limit, boolean accepted) {
        List<Violation> found = mapping(standard().maximumConcurrency(limit), orders());
        if (accepted) {
            assertThat(found).isEmpty();
        } else {
            assertOnly(found, "mapping.MaximumConcurrency", limit + " is not between 2 and 1000");
        }
    }

    @Test
    void fiveFiltersAreEnough() {
        MessageFilter filter = letter -> true;
        assertThat(mapping(standard().filters(Collections.nCopies(5, filter)), orders()))
                .isEmpty();
        assertOnly(
                mapping(standard().filters(Collections.nCopies(6, filter)), orders()),
                "mapping.FilterCriteria.Filters",
                "6 filters are more than the 5");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, ''",
        "200, 10000, ''",
        "1, 2, MinimumPollers",
        "201, 300, MinimumPollers",
        "2, 10001, MaximumPollers"
    })
    void provisionedPollersHaveBounds(long minimum, long maximum, String setting) {
        List<Violation> found = mapping(standard().provisioned(minimum, maximum), orders());
        if (setting.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertOnly(found, "mapping.ProvisionedPollerConfig." + setting, "is not between");
        }
    }

    @Test
    void provisionedPollersAndMaximumConcurrencyExcludeEachOther() {
        assertOnly(
                mapping(standard().provisioned(2, 4).maximumConcurrency(5), orders()),
                "mapping.ProvisionedPollerConfig",
                "exclude each other");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 345600, 0, ''", "43200, 345600, 0, ''", "43201, 345600, 0, VisibilityTimeout",
        "30, 60, 0, ''", "30, 59, 0, MessageRetentionPeriod", "30, 1209600, 0, ''",
        "30, 1209601, 0, MessageRetentionPeriod", "30, 345600, 900, ''", "30, 345600, 901, DelaySeconds"
    })
    void timesOfAQueueHaveBounds(long visibility, long retention, long delay, String setting) {
        List<Violation> found = queue(orders().times(new QueueTimes(
                Micros.ofSeconds(visibility), Micros.ofSeconds(retention), Micros.ofSeconds(delay))));
        if (setting.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertOnly(found, "queue." + setting, "is not between");
        }
    }

    @Test
    void timesAreWholeSeconds() {
        assertOnly(queue(orders().visibility(Micros.ofMillis(1_500))), "queue.VisibilityTimeout", "whole seconds");
    }

    @Test
    void aFifoQueueNeedsAFifoDeadLetterQueue() {
        SqsQueue dead = SqsQueue.of("dead", QUOTAS).build();
        SqsQueue deadFifo = SqsQueue.of("dead.fifo", QUOTAS).build();
        assertThat(queue(orders().redrive(3, dead))).isEmpty();
        assertOnly(
                queue(SqsQueue.of("orders.fifo", QUOTAS).redrive(3, dead)),
                "queue.RedrivePolicy.deadLetterTargetArn",
                "the dead-letter queue of a FIFO queue must be a FIFO queue too, `dead` is not");
        assertOnly(
                queue(orders().redrive(3, deadFifo)),
                "queue.RedrivePolicy.deadLetterTargetArn",
                "of a standard queue must be a standard queue");
    }

    @Test
    void aQueueIsNotItsOwnDeadLetterQueue() {
        assertOnly(
                queue(orders().redrive(3, orders().build())),
                "queue.RedrivePolicy.deadLetterTargetArn",
                "its own dead-letter queue");
    }

    @Test
    void maxReceiveCountIsAThousandAtMost() {
        SqsQueue dead = SqsQueue.of("dead", QUOTAS).build();
        assertThat(queue(orders().redrive(1_000, dead))).isEmpty();
        assertOnly(queue(orders().redrive(1_001, dead)), "queue.RedrivePolicy.maxReceiveCount", "between 1 and 1000");
    }

    @Test
    void theDeadLetterQueueIsLookedAtToo() {
        SqsQueue dead = SqsQueue.of("dead", QUOTAS).delay(Micros.ofSeconds(901)).build();
        assertOnly(
                queue(orders().redrive(3, dead)), "queue.RedrivePolicy.deadLetterQueue.DelaySeconds", "is not between");
    }

    @Test
    void theNameTellsTheType() {
        SqsQueue wrong = new SqsQueue(
                "orders",
                "arn:aws:sqs:us-east-1:111122223333:orders",
                true,
                QueueTimes.unset(QUOTAS),
                1_000,
                false,
                0,
                java.util.Optional.empty(),
                java.util.Optional.empty());
        assertOnly(SqsRules.check(wrong, QUOTAS), "queue.QueueName", "ends with `.fifo`");
    }

    @Test
    void onlyFifoQueuesDeduplicate() {
        assertOnly(
                queue(orders().contentBasedDeduplication()), "queue.ContentBasedDeduplication", "is for FIFO queues");
    }

    @Test
    void aMessageHasItsBounds() {
        long most = QUOTAS.sqs().messageBytesMax();
        assertOnly(queue(orders().messageBytesMax(most + 1)), "queue.MaximumMessageSize", "at most " + most);
        Arrivals one = new Arrivals.Evenly(1, 0, 0);
        Producer large = new Producer("m", one, List.of(Letter.of("").sized(most + 1)));
        assertOnly(SqsRules.check(large, orders().build()), "producers.m.letters[0].bytes", "is larger than");
        Producer fits = new Producer("m", one, List.of(Letter.of("").sized(most)));
        assertThat(SqsRules.check(fits, orders().build())).isEmpty();
    }

    @Test
    void groupsAndIdsBelongToFifoQueues() {
        Arrivals one = new Arrivals.Evenly(1, 0, 0);
        SqsQueue fifo = SqsQueue.of("orders.fifo", QUOTAS).build();
        assertOnly(
                SqsRules.check(Producer.of("m", one), fifo),
                "producers.m.letters[0].MessageGroupId",
                "needs a MessageGroupId");
        Producer once = new Producer("m", one, List.of(Letter.of("{}").once("id")));
        assertOnly(
                SqsRules.check(once, orders().build()),
                "producers.m.letters[0].MessageDeduplicationId",
                "only FIFO queues know");
    }

    @Test
    void whatIsNonsenseFailsAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QueueTimes(-1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> orders().redrive(0, orders().build()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard().batchSize(0).build());
        assertThatIllegalArgumentException().isThrownBy(() -> standard().provisioned(4, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> orders().duplicates(1_000).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Producer("m", new Arrivals.Evenly(1, 0, 0), List.of()));
    }
}
