package warmstart.simulator.sources.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;
import warmstart.simulator.Simulation;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.sqs.config.AnswerForm;
import warmstart.simulator.sources.sqs.config.Letter;
import warmstart.simulator.sources.sqs.config.Producer;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.config.SqsQueue;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Basis;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceJson;
import warmstart.simulator.trace.TraceRow;

/** Random queues, mappings, producers and faults under all invariants; a run that breaks one fails with its seed. */
final class RandomShopsTest {
    private static final Bounds BOUNDS = new Bounds(20_000, Micros.ofSeconds(5 * 86_400), 200_000);

    @Test
    void invariantsHoldInFiveHundredRandomShops() {
        long complete = runs(500);
        // Most stories end; the others are poison that is tried until it is too old.
        assertThat(complete).isGreaterThan(350);
    }

    @Test
    @Tag("deep")
    void invariantsHoldInTenThousandRandomShops() {
        assertThat(runs(10_000)).isGreaterThan(7_000);
    }

    @Test
    void sameSeedGivesTheSameBytes() {
        for (long seed = 1; seed <= 20; seed++) {
            assertThat(TraceJson.lines(run(seed))).isEqualTo(TraceJson.lines(run(seed)));
        }
    }

    @Test
    void everyRowCanBeTold() {
        for (long seed = 1; seed <= 40; seed++) {
            for (TraceRow row : run(seed).rows()) {
                if (row.kind() instanceof SqsKind) {
                    assertThat(row.kind().tell(row.numbers())).endsWith(".").hasSizeGreaterThan(20);
                    assertThat(Basis.of(row.rule())).isNotNull();
                }
            }
        }
    }

    private static long runs(int seeds) {
        long complete = 0;
        for (long seed = 1; seed <= seeds; seed++) {
            try {
                complete += run(seed).ending().complete() ? 1 : 0;
            } catch (RuntimeException broken) {
                throw new AssertionError("seed " + seed, broken);
            }
        }
        return complete;
    }

    private static Trace run(long seed) {
        return Simulation.run(scenario(new Rng(seed)), seed, BOUNDS, StopSignal.NEVER);
    }

    static Scenario scenario(Rng rng) {
        boolean fifo = rng.nextInt(2) == 0;
        Shop shop = fifo ? Shop.fifo() : Shop.standard();
        function(shop, rng);
        queue(shop, rng);
        mapping(shop, rng, fifo);
        messages(shop, rng, fifo);
        company(shop, rng);
        return shop.scenario();
    }

    private static void function(Shop shop, Rng rng) {
        shop.takes((1 + rng.nextInt(60)) * 100 + " ms");
        shop.timeout(3 + rng.nextInt(4) + " s");
        if (rng.nextInt(3) == 0) {
            shop.init(rng.nextInt(14) + " s");
        }
        if (rng.nextInt(2) == 0) {
            shop.fails(rng.nextInt(600));
        }
        if (rng.nextInt(4) == 0) {
            shop.timesOut(rng.nextInt(300));
        }
        if (rng.nextInt(2) == 0) {
            shop.itemsFail(rng.nextInt(200));
        }
        if (rng.nextInt(3) == 0) {
            shop.poison("m-" + (1 + rng.nextInt(9)), rng.nextInt(4) - 1);
        }
        if (rng.nextInt(3) == 0) {
            shop.reserved(rng.nextInt(5));
        }
        if (rng.nextInt(2) == 0) {
            shop.observed();
        }
    }

    private static void queue(Shop shop, Rng rng) {
        shop.queue(q -> q.visibility(Micros.ofSeconds(6 + rng.nextInt(40))));
        if (rng.nextInt(2) == 0) {
            shop.queue(q -> q.retention(Micros.ofSeconds(60 + rng.nextInt(400))));
        }
        if (rng.nextInt(3) == 0) {
            shop.queue(q -> q.delay(Micros.ofSeconds(rng.nextInt(90))));
        }
        if (rng.nextInt(3) == 0) {
            shop.queue(q -> q.duplicates(rng.nextInt(300)));
        }
        if (shop.queue().fifo() && rng.nextInt(4) == 0) {
            shop.queue(SqsQueue.Builder::contentBasedDeduplication);
        }
        if (rng.nextInt(3) > 0) {
            SqsQueue dead = shop.deadLetterQueue()
                    .retention(Micros.ofSeconds(60 + rng.nextInt(4_000)))
                    .build();
            shop.queue(q -> q.redrive(1 + rng.nextInt(5), dead));
        }
    }

    private static void mapping(Shop shop, Rng rng, boolean fifo) {
        shop.mapping(m -> m.batchSize(1 + rng.nextInt(10)));
        if (!fifo && rng.nextInt(2) == 0) {
            shop.mapping(m -> m.window(Micros.ofSeconds(1 + rng.nextInt(40))).batchSize(1 + rng.nextInt(60)));
        }
        if (rng.nextInt(3) == 0) {
            shop.mapping(m -> m.maximumConcurrency(2 + rng.nextInt(8)));
        } else if (rng.nextInt(6) == 0) {
            shop.mapping(m -> m.provisioned(2, 4));
        }
        if (rng.nextInt(2) == 0) {
            shop.mapping(SqsMapping.Builder::reportingItemFailures);
        }
        if (rng.nextInt(2) == 0) {
            shop.codeReports();
        }
        if (rng.nextInt(4) == 0) {
            shop.mapping(m -> m.filters(List.of(letter -> !letter.body().startsWith("noise"))));
        }
        shop.answers(AnswerForm.values()[rng.nextInt(AnswerForm.values().length)]);
    }

    private static void messages(Shop shop, Rng rng, boolean fifo) {
        int count = 1 + rng.nextInt(150);
        shop.arrivals(
                rng.nextInt(2) == 0
                        ? new Arrivals.Evenly(count, 0, rng.nextInt(3) * Micros.ofMillis(rng.nextInt(700)))
                        : new Arrivals.Randomly(count, 0, Micros.ofMillis(rng.nextInt(2_000))));
        List<Letter> letters = new ArrayList<>();
        int kinds = 1 + rng.nextInt(7);
        for (int i = 0; i < kinds; i++) {
            Letter letter = Letter.of(rng.nextInt(5) == 0 ? "noise" : "order " + rng.nextInt(50))
                    .sized(rng.nextInt(4) == 0 ? 900_000L : 300L);
            letters.add(fifo ? letter.in("g" + rng.nextInt(4)) : letter);
        }
        if (fifo && rng.nextInt(3) == 0) {
            letters.add(Letter.of("once").in("g1").once("id"));
        }
        shop.letters(letters.toArray(new Letter[0]));
    }

    /** Others at the same queues, and what their owners do meanwhile. */
    private static void company(Shop shop, Rng rng) {
        SqsQueue queue = shop.queue();
        FunctionTarget f = FunctionTarget.parse("f");
        if (rng.nextInt(3) == 0) {
            Letter letter = Letter.of("other").in(queue.fifo() ? "g2" : "");
            Producer other = new Producer("o", new Arrivals.Evenly(20, 0, Micros.ofMillis(333)), List.of(letter));
            SqsMapping second = SqsMapping.standard(Shop.QUOTAS).batchSize(3).build();
            shop.also(new SqsSource("second", f, queue, List.of(other), second));
        }
        if (queue.redrive().isPresent() && rng.nextInt(3) == 0) {
            SqsMapping.Builder undertaker = SqsMapping.standard(Shop.QUOTAS);
            SqsQueue dead = queue.redrive().get().deadLetterQueue();
            shop.also(new SqsSource("undertaker", f, dead, List.of(), undertaker.build()));
        } else if (queue.redrive().isPresent() && rng.nextInt(2) == 0) {
            String dead = queue.redrive().get().deadLetterQueue().name();
            OptionalLong rate = rng.nextInt(2) == 0 ? OptionalLong.empty() : OptionalLong.of(2);
            shop.change(new MoveMessages(Micros.ofSeconds(rng.nextInt(300)), dead, Optional.empty(), rate));
        }
        if (rng.nextInt(5) == 0) {
            long off = Micros.ofSeconds(rng.nextInt(60));
            shop.change(new SwitchMapping(off, "orders", false));
            shop.change(new SwitchMapping(off + Micros.ofSeconds(rng.nextInt(200)), "orders", true));
        }
    }
}
