package warmstart.simulator.sources.sqs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.base.json.Json;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Chain;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Inlet;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.scenario.World;
import warmstart.simulator.sources.sqs.config.AnswerForm;
import warmstart.simulator.sources.sqs.config.AnswerReader;
import warmstart.simulator.sources.sqs.config.Letter;
import warmstart.simulator.sources.sqs.config.Producer;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.config.SqsQueue;
import warmstart.simulator.sources.sqs.config.SqsRules;
import warmstart.simulator.sources.sqs.config.Violation;
import warmstart.simulator.sources.sqs.invariant.Setup;
import warmstart.simulator.sources.sqs.invariant.SqsInvariants;
import warmstart.simulator.trace.Subjects;

/**
 * A queue with who sends to it and a mapping that brings its messages to a function.
 *
 * <p>Several sources can name one queue, which they then share; a source without producers reads what others send, or what
 * became dead letters. A queue that nobody reads is one whose mapping is not enabled.
 *
 * @param name its name; batches are called {@code orders-batch-1}
 * @param target the function
 * @param queue the queue
 * @param producers who sends to it
 * @param mapping how the function gets its messages
 * @param answers how the function's answer is read
 */
public record SqsSource(
        String name,
        FunctionTarget target,
        SqsQueue queue,
        List<Producer> producers,
        SqsMapping mapping,
        AnswerReader answers)
        implements EventSource, Inlet {
    public SqsSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(answers, "answers");
        producers = List.copyOf(producers);
    }

    /** A source whose code answers as AWS advises. */
    public SqsSource(String name, FunctionTarget target, SqsQueue queue, List<Producer> producers, SqsMapping mapping) {
        this(name, target, queue, producers, mapping, AnswerForm.AS_ADVISED);
    }

    @Override
    public long sends() {
        return producers.stream()
                .mapToLong(producer -> producer.arrivals().count())
                .sum();
    }

    /** What the service does not accept about it, given the timeout of its function. */
    public List<Violation> check(long timeoutMicros, Quotas quotas) {
        List<Violation> found = new ArrayList<>(SqsRules.check(queue, quotas));
        found.addAll(SqsRules.check(mapping, queue, timeoutMicros, quotas));
        producers.forEach(producer -> found.addAll(SqsRules.check(producer, queue)));
        return found;
    }

    /** A function sends what the first producer sends; without a producer, a message that says nothing. */
    @Override
    public void send(World world, Chain chain, boolean counted, long cause) {
        Letter letter = producers.isEmpty()
                ? Letter.of(Json.object().build())
                : producers.get(0).letter(1);
        Sqs.of(world).queue(queue).send(letter, counted ? chain : chain.uncounted(), cause);
    }

    @Override
    public void plan(World world) {
        long timeoutMicros = world.scenario().function(target.function()).code().timeoutMicros();
        List<Violation> violations = check(timeoutMicros, world.quotas());
        Check.argument(violations.isEmpty(), "the service refuses " + name + ": " + violations);
        Sqs sqs = Sqs.of(world);
        LiveQueue live = sqs.queue(queue);
        LiveMapping polling = new LiveMapping(world, this, live);
        sqs.add(polling);
        polling.start();
        producers.forEach(producer -> plan(producer, live, world.engine()));
    }

    private static void plan(Producer producer, LiveQueue queue, Engine engine) {
        Subjects messages = engine.subjects(producer.name() + "-");
        producer.arrivals()
                .plan(
                        engine,
                        engine.chance("arrivals").named(producer.name()),
                        number -> queue.send(messages.of(number), producer.letter(number)));
    }

    @Override
    public List<Invariant> invariants(Scenario scenario) {
        List<SqsSource> sources = scenario.sources().stream()
                .filter(SqsSource.class::isInstance)
                .map(SqsSource.class::cast)
                .toList();
        // Sources share queues, so what must hold of all of them is watched once.
        return sources.get(0).name().equals(name)
                ? SqsInvariants.of(
                        sources.stream().map(SqsSource::setup).toList(),
                        scenario.quotas().sqs())
                : List.of();
    }

    private Setup setup() {
        return new Setup(name, queue, mapping);
    }
}
