package warmstart.simulator.mixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import warmstart.base.json.Json;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.quota.SqsQuotas;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.sources.FilterBounds;
import warmstart.simulator.sources.sqs.MoveMessages;
import warmstart.simulator.sources.sqs.SqsSource;
import warmstart.simulator.sources.sqs.SwitchMapping;
import warmstart.simulator.sources.sqs.config.AnswerForm;
import warmstart.simulator.sources.sqs.config.Letter;
import warmstart.simulator.sources.sqs.config.PatternFilter;
import warmstart.simulator.sources.sqs.config.Producer;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.config.SqsQueue;

/** Random queues, standard and FIFO, with producers, mappings, dead-letter queues and what their owners do meanwhile. */
final class RandomQueues {
    private static final SqsQuotas QUOTAS = Worlds.QUOTAS.sqs();

    private final Draw draw;
    private final List<FunctionConfig> functions;
    private final List<SqsSource> sources = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    RandomQueues(Draw draw, List<FunctionConfig> functions) {
        this.draw = draw;
        this.functions = functions;
    }

    /** A queue of this name, {@code q0}, with all that belongs to it. */
    void add(String name) {
        FunctionConfig function = draw.of(functions);
        boolean fifo = draw.oneIn(2);
        SqsQueue queue = queue(name, fifo, longestTimeout());
        SqsMapping mapping = mapping(fifo);
        AnswerForm answers = draw.of(List.of(AnswerForm.values()));
        List<Producer> producers = new ArrayList<>(List.of(producer(name + "-m", queue)));
        if (draw.oneIn(3)) {
            producers.add(producer(name + "-n", queue));
        }
        sources.add(new SqsSource(name, target(function), queue, producers, mapping, answers));
        company(name, queue);
    }

    List<SqsSource> sources() {
        return sources;
    }

    List<Change> changes() {
        return changes;
    }

    private FunctionTarget target(FunctionConfig function) {
        return new FunctionTarget(function.name(), draw.of(List.of(FunctionTarget.LATEST, "live", "1")));
    }

    /** A mapping is refused when a message can become visible while its function still may run. */
    private long longestTimeout() {
        return functions.stream()
                .mapToLong(function -> function.code().timeoutMicros())
                .max()
                .orElseThrow();
    }

    private SqsQueue queue(String name, boolean fifo, long leastVisibility) {
        SqsQueue.Builder queue = SqsQueue.of(fifo ? name + SqsQueue.FIFO_SUFFIX : name, Worlds.QUOTAS);
        long least = leastVisibility / Micros.PER_SECOND;
        queue.visibility(Micros.ofSeconds(
                draw.oneIn(8)
                        ? draw.between(least, QUOTAS.visibilityMicros().max() / Micros.PER_SECOND)
                        : draw.between(least, 6 * least + 1)));
        if (draw.oneIn(2)) {
            queue.retention(draw.seconds(QUOTAS.retentionMicros(), 900));
        }
        if (draw.oneIn(3)) {
            queue.delay(draw.seconds(QUOTAS.delayMicros(), 90));
        }
        if (draw.oneIn(3)) {
            queue.duplicates(draw.below(300));
        }
        if (fifo && draw.oneIn(4)) {
            queue.contentBasedDeduplication();
        }
        if (draw.oneIn(8)) {
            queue.encryptedWith("arn:aws:kms:us-east-1:111122223333:key/1");
        }
        if (!draw.oneIn(3)) {
            SqsQueue.Builder dead = SqsQueue.of(name + (fifo ? "-dead.fifo" : "-dead"), Worlds.QUOTAS)
                    .visibility(leastVisibility);
            if (draw.oneIn(2)) {
                dead.retention(draw.seconds(QUOTAS.retentionMicros(), 4_000));
            }
            if (draw.oneIn(4)) {
                dead.delay(draw.seconds(QUOTAS.delayMicros(), 20));
            }
            queue.redrive(draw.between(1, 5), dead.build());
        }
        return queue.build();
    }

    private SqsMapping mapping(boolean fifo) {
        SqsMapping.Builder mapping = SqsMapping.standard(Worlds.QUOTAS)
                .batchSize(draw.between(1, fifo ? QUOTAS.fifoBatchMax() : QUOTAS.batchWithoutWindowMax()));
        if (!fifo && draw.oneIn(2)) {
            long window = Math.max(draw.seconds(QUOTAS.windowMicros(), draw.oneIn(4) ? 300 : 40), Micros.PER_SECOND);
            mapping.window(window).batchSize(draw.between(1, QUOTAS.batchSize().max()));
        }
        if (draw.oneIn(3)) {
            mapping.maximumConcurrency(draw.between(QUOTAS.maximumConcurrency().min(), 10));
        } else if (draw.oneIn(5)) {
            long least = QUOTAS.provisioned().minimumPollers().min();
            mapping.provisioned(least, least + draw.below(3));
        }
        if (draw.oneIn(2)) {
            mapping.reportingItemFailures();
        }
        if (draw.oneIn(4)) {
            mapping.filters(List.of(filter("order"), filter("other")));
        }
        if (draw.oneIn(12)) {
            mapping.disabled();
        }
        return mapping.build();
    }

    private static PatternFilter filter(String type) {
        Json pattern = Json.object()
                .put("body", Json.object().put("type", Json.texts(List.of(type))))
                .build();
        return PatternFilter.read(pattern, FilterBounds.of(Worlds.QUOTAS.sqs().filters()))
                .filter()
                .orElseThrow();
    }

    private Producer producer(String name, SqsQueue queue) {
        List<Letter> letters = new ArrayList<>();
        for (int i = 1 + draw.below(6); i > 0; i--) {
            Letter letter = draw.oneIn(4)
                    ? Letter.of("plain text " + draw.below(9))
                    : Letter.of(Json.object()
                            .put("type", draw.oneIn(4) ? "noise" : "order")
                            .build());
            Letter sized = draw.oneIn(4) ? letter.sized(draw.between(1, QUOTAS.messageBytesMax())) : letter;
            letters.add(queue.fifo() ? sized.in("g" + draw.below(4)) : sized);
        }
        if (queue.fifo() && draw.oneIn(3)) {
            letters.add(Letter.of("once").in("g1").once("id"));
        }
        return new Producer(name, draw.arrivals(120), letters);
    }

    /** Others at the same queues, and what their owners do meanwhile. */
    private void company(String name, SqsQueue queue) {
        if (draw.oneIn(3)) {
            SqsMapping second = SqsMapping.standard(Worlds.QUOTAS)
                    .batchSize(draw.between(1, 10))
                    .build();
            sources.add(new SqsSource(name + "-second", target(draw.of(functions)), queue, List.of(), second));
        }
        queue.redrive().ifPresent(redrive -> deadLetters(name, redrive.deadLetterQueue()));
        if (draw.oneIn(4)) {
            long off = draw.moment();
            changes.add(new SwitchMapping(off, name, false));
            changes.add(new SwitchMapping(off + Micros.ofSeconds(draw.below(200)), name, true));
        }
    }

    private void deadLetters(String name, SqsQueue dead) {
        if (draw.oneIn(3)) {
            SqsMapping undertaker = SqsMapping.standard(Worlds.QUOTAS).build();
            sources.add(new SqsSource(name + "-undertaker", target(draw.of(functions)), dead, List.of(), undertaker));
        } else if (draw.oneIn(2)) {
            OptionalLong rate = draw.oneIn(2) ? OptionalLong.empty() : OptionalLong.of(draw.between(1, 5));
            changes.add(new MoveMessages(draw.moment(), dead.name(), Optional.empty(), rate));
        }
    }
}
