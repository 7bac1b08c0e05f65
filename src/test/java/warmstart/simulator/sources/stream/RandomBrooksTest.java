package warmstart.simulator.sources.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;
import warmstart.base.json.Json;
import warmstart.iam.Statement;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.filter.RecordData;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.sources.stream.config.BatchAnswer;
import warmstart.simulator.sources.stream.config.Content;
import warmstart.simulator.sources.stream.config.MappingSwitch;
import warmstart.simulator.sources.stream.config.PartitionKeys;
import warmstart.simulator.sources.stream.config.Reshard;
import warmstart.simulator.sources.stream.config.StartingPosition;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.trace.Basis;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceJson;
import warmstart.simulator.trace.TraceRow;

/** Random streams, mappings, writers and faults under all invariants; a run that breaks one fails with its seed. */
final class RandomBrooksTest {
    private static final Bounds BOUNDS = new Bounds(20_000, Micros.ofSeconds(5 * 86_400), 200_000);

    @Test
    void invariantsHoldInFiveHundredRandomBrooks() {
        // Most stories end; the others are poison that is tried until a bound.
        assertThat(runs(500)).isGreaterThan(350);
    }

    @Test
    @Tag("deep")
    void invariantsHoldInTenThousandRandomBrooks() {
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
        for (long seed = 1; seed <= 60; seed++) {
            for (TraceRow row : run(seed).rows()) {
                if (row.kind() instanceof StreamKind) {
                    assertThat(row.kind().tell(row.numbers())).endsWith(".").hasSizeGreaterThan(15);
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
        return brook(new Rng(seed)).bounds(BOUNDS).run(seed);
    }

    private static Brook brook(Rng rng) {
        Brook brook = new Brook();
        boolean table = rng.nextInt(4) == 0;
        if (table) {
            brook.table();
        } else {
            brook.shards(1 + rng.nextInt(4));
        }
        records(brook, rng);
        function(brook, rng);
        mapping(brook, rng, table);
        failures(brook, rng);
        company(brook, rng, table);
        return brook;
    }

    private static void records(Brook brook, Rng rng) {
        int count = 1 + rng.nextInt(150);
        brook.arrivals(
                rng.nextInt(2) == 0
                        ? new Arrivals.Evenly(count, 0, rng.nextInt(3) * Micros.ofMillis(rng.nextInt(700)))
                        : new Arrivals.Randomly(count, 0, Micros.ofMillis(rng.nextInt(2_000))));
        brook.keys(
                rng.nextInt(3) == 0
                        ? new PartitionKeys.Unique("k")
                        : new PartitionKeys.AtRandom("user-", 1 + rng.nextInt(12)));
        brook.bytes(rng.nextInt(5) == 0 ? 900_000 : 1_000);
        if (rng.nextInt(3) == 0) {
            Json kind = Json.object().put("kind", "noise").build();
            brook.contents(Content.EMPTY, Content.of(RecordData.json(kind)));
            brook.filters(Json.object()
                    .put("data", Json.object().put("kind", Json.texts(List.of("noise"))))
                    .build());
        }
    }

    private static void function(Brook brook, Rng rng) {
        brook.takes((1 + rng.nextInt(40)) * 100 + " ms");
        if (rng.nextInt(2) == 0) {
            brook.fails(rng.nextInt(600));
        }
        if (rng.nextInt(4) == 0) {
            brook.timesOut(rng.nextInt(300));
        }
        if (rng.nextInt(2) == 0) {
            brook.recordsFail(rng.nextInt(100));
        }
        if (rng.nextInt(3) == 0) {
            brook.poison("clicks-" + (1 + rng.nextInt(9)), rng.nextInt(4) - 1);
        }
        if (rng.nextInt(3) == 0) {
            brook.reserved(rng.nextInt(4));
        }
        if (rng.nextInt(4) == 0) {
            brook.serviceErrors(rng.nextInt(400));
        }
        if (rng.nextInt(3) == 0) {
            brook.codeReports();
        }
    }

    private static void mapping(Brook brook, Rng rng, boolean table) {
        brook.size(1 + rng.nextInt(30));
        if (rng.nextInt(2) == 0) {
            brook.window(1 + rng.nextInt(30) + " s");
        }
        if (rng.nextInt(4) == 0) {
            brook.tumbling(5 + rng.nextInt(60) + " s").stateBytes(rng.nextInt(2) == 0 ? 0 : 100_000);
        } else if (rng.nextInt(2) == 0) {
            brook.factor(1 + rng.nextInt(10));
        }
        if (rng.nextInt(4) == 0) {
            StartingPosition late = table || rng.nextInt(2) == 0
                    ? new StartingPosition.Latest()
                    : new StartingPosition.AtTimestamp(Micros.ofSeconds(5));
            // A timestamp cannot lie in the future of the mapping.
            brook.starting(5 + rng.nextInt(30) + " s", late);
        }
    }

    private static void failures(Brook brook, Rng rng) {
        if (rng.nextInt(4) > 0) {
            brook.retries(rng.nextInt(6));
        }
        if (rng.nextInt(3) == 0) {
            brook.age(60 + rng.nextInt(300) + " s");
        }
        if (rng.nextInt(2) == 0) {
            brook.bisects();
        }
        if (rng.nextInt(3) == 0) {
            brook.reports();
        }
        switch (rng.nextInt(8)) {
            case 0 -> brook.answering(new BatchAnswer.AllDone());
            case 1 -> brook.answering(new BatchAnswer.Listed(List.of("clicks-3")));
            case 2 -> brook.answering(new BatchAnswer.Malformed("empty itemIdentifier"));
            default -> brook.answering(new BatchAnswer.Honest());
        }
        if (rng.nextInt(2) == 0) {
            brook.onFailure(
                    switch (rng.nextInt(3)) {
                        case 0 -> TargetKind.SQS;
                        case 1 -> TargetKind.SNS;
                        default -> TargetKind.S3;
                    });
        }
        if (rng.nextInt(6) == 0) {
            brook.may(Statement.allow("kinesis:*", "*")).may(Statement.allow("dynamodb:*", "*"));
        }
    }

    /** Others at the same stream, and what its owner does meanwhile. */
    private static void company(Brook brook, Rng rng, boolean table) {
        if (rng.nextInt(3) == 0) {
            brook.also(StreamMapping.of("second", FunctionTarget.parse("g"), Brook.QUOTAS));
        }
        if (rng.nextInt(5) == 0) {
            long off = Micros.ofSeconds(rng.nextInt(60));
            brook.change(new MappingSwitch(off, "clicks", "m", false));
            brook.change(new MappingSwitch(off + Micros.ofSeconds(rng.nextInt(200)), "clicks", "m", true));
        }
        if (!table && rng.nextInt(3) == 0) {
            int first = brook.source().stream().shards().size();
            long at = Micros.ofSeconds(rng.nextInt(40));
            brook.change(Reshard.split(at, "clicks", 0));
            if (rng.nextInt(2) == 0) {
                // The split of shard 0 has made two neighbours of the next numbers.
                brook.change(Reshard.merge(at + Micros.ofSeconds(rng.nextInt(40)), "clicks", first, first + 1));
            }
        }
    }
}
