package warmstart.quiz.generate.scaling;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import warmstart.base.json.Json;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.sources.sqs.SqsSource;
import warmstart.simulator.sources.sqs.config.AnswerForm;
import warmstart.simulator.sources.sqs.config.Letter;
import warmstart.simulator.sources.sqs.config.Producer;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.config.SqsQueue;

/** A queue with messages from the start, and its mapping to the function {@code f}. The messages are {@code m-1}, {@code m-2}, … */
final class QueueStage {
    private static final String FIFO_GROUP = "g";

    private final Quotas quotas;
    private final String name;
    private final SqsQueue.Builder queue;
    private final SqsMapping.Builder mapping;

    private QueueStage(Quotas quotas, String name) {
        this.quotas = quotas;
        this.name = name;
        this.queue = SqsQueue.of(name, quotas);
        this.mapping = SqsMapping.standard(quotas);
    }

    static QueueStage standard(Quotas quotas, String name) {
        return new QueueStage(quotas, name);
    }

    static QueueStage fifo(Quotas quotas) {
        return new QueueStage(quotas, "orders" + SqsQueue.FIFO_SUFFIX);
    }

    QueueStage mapping(Consumer<SqsMapping.Builder> change) {
        change.accept(mapping);
        return this;
    }

    QueueStage visibility(long micros) {
        queue.visibility(micros);
        return this;
    }

    /** It has a dead-letter queue. */
    QueueStage deadLetters(long maxReceiveCount) {
        queue.redrive(
                Math.toIntExact(maxReceiveCount), SqsQueue.of("dead", quotas).build());
        return this;
    }

    /** So many messages at the start. */
    SqsSource holding(long messages) {
        return holding(messages, 1);
    }

    /** So many messages at the start, which belong to so many message groups by turns. */
    SqsSource holding(long messages, long groups) {
        SqsQueue built = queue.build();
        List<Letter> letters = LongStream.rangeClosed(1, groups)
                .mapToObj(group -> Letter.of(Json.object().build()).in(built.fifo() ? FIFO_GROUP + group : ""))
                .toList();
        Arrivals atOnce = new Arrivals.Evenly(Math.toIntExact(messages), 0, 0);
        return new SqsSource(
                name,
                FunctionTarget.parse(Stage.F),
                built,
                List.of(new Producer(prefix(), atOnce, letters)),
                mapping.build(),
                AnswerForm.AS_ADVISED);
    }

    /** Messages of several queues need names of their own. */
    private String prefix() {
        return name.startsWith("orders") ? "m" : name;
    }
}
