package warmstart.simulator.sources.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.sources.sqs.measure.Depth;
import warmstart.simulator.sources.sqs.measure.MappingMeter;
import warmstart.simulator.sources.sqs.measure.QueueMeter;

/** What a chart of a queue shows. */
final class MetersTest {
    private static final long SECOND = Micros.PER_SECOND;

    /** Eight messages at once for pollers of five batches of one message and 4 s: five in flight, three wait. */
    @Test
    void depthAndAgeOverTime() {
        QueueMeter queue = new QueueMeter("orders", SECOND);
        Shop.standard()
                .messages(8, "0 s")
                .takes("4 s")
                .timeout("10 s")
                .mapping(m -> m.batchSize(1).maximumConcurrency(5))
                .run(1, queue);
        assertThat(queue.samples().get(0)).isEqualTo(new Depth(SECOND, 3, 5, 0, SECOND));
        // At 4 s the five are deleted and the three are received; at 8 s nothing is left.
        assertThat(queue.samples().get(4)).isEqualTo(new Depth(5 * SECOND, 0, 3, 0, 5 * SECOND));
        assertThat(queue.samples().get(queue.samples().size() - 1)).isEqualTo(new Depth(8 * SECOND, 0, 0, 0, 0));
        assertThat(queue.receives()).isEqualTo(8);
        assertThat(queue.mostVisible()).isEqualTo(8);
    }

    @Test
    void deadLettersLieInTheirQueue() {
        QueueMeter orders = new QueueMeter("orders", SECOND);
        QueueMeter dead = new QueueMeter("dead", SECOND);
        Shop.standard().messages(3, "0 s").fails(1000).deadLetters(1).run(1, orders, dead);
        assertThat(orders.samples().get(0)).isEqualTo(new Depth(SECOND, 0, 3, 0, SECOND));
        assertThat(orders.samples().get(orders.samples().size() - 1).visible()).isZero();
        assertThat(dead.samples().get(dead.samples().size() - 1)).isEqualTo(new Depth(30 * SECOND, 3, 0, 0, 0));
    }

    @Test
    void heldBackMessagesAreCountedApart() {
        QueueMeter queue = new QueueMeter("orders", SECOND);
        Shop.standard().queue(q -> q.delay(5 * SECOND)).run(1, queue);
        assertThat(queue.samples().get(0)).isEqualTo(new Depth(SECOND, 0, 0, 10, SECOND));
    }

    /** Five at once and one more every 200 ms: within the first second nine, within the second 5 + 9. */
    @Test
    void concurrencyOverTime() {
        MappingMeter mapping = new MappingMeter("orders", SECOND);
        Shop.standard()
                .messages(100, "0 s")
                .takes("20 s")
                .timeout("20 s")
                .mapping(m -> m.batchSize(1))
                .run(1, mapping);
        assertThat(mapping.mostInEachPeriod()).startsWith(9L, 14L, 19L);
        assertThat(mapping.batches()).isEqualTo(100);
        assertThat(mapping.most()).isEqualTo(100);
    }
}
