package warmstart.simulator.mixed;

import java.util.ArrayList;
import java.util.List;
import warmstart.base.json.Json;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.filter.RecordData;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Target;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.BatchAnswer;
import warmstart.simulator.sources.stream.config.Batching;
import warmstart.simulator.sources.stream.config.Content;
import warmstart.simulator.sources.stream.config.MappingSwitch;
import warmstart.simulator.sources.stream.config.PartitionKeys;
import warmstart.simulator.sources.stream.config.Producer;
import warmstart.simulator.sources.stream.config.Reshard;
import warmstart.simulator.sources.stream.config.Retrying;
import warmstart.simulator.sources.stream.config.StartingPosition;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.sources.stream.config.StreamService;

/** Random streams of Kinesis and DynamoDB with writers, mappings, and what their owners do meanwhile. */
final class RandomStreams {
    private static final StreamQuotas QUOTAS = Worlds.QUOTAS.stream();

    private final Draw draw;
    private final List<FunctionConfig> functions;
    private final List<StreamSource> sources = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    RandomStreams(Draw draw, List<FunctionConfig> functions) {
        this.draw = draw;
        this.functions = functions;
    }

    /** A stream of this name, {@code s0}, with all that belongs to it. */
    void add(String name) {
        Stream stream = draw.oneIn(3)
                ? Stream.dynamoDb(
                        name, "arn:aws:dynamodb:eu-west-1:111122223333:table/t/stream/1", 1 + draw.below(2), QUOTAS)
                : Stream.kinesis(
                        name, "arn:aws:kinesis:eu-west-1:111122223333:stream/" + name, 1 + draw.below(4), QUOTAS);
        boolean kinesis = stream.service() == StreamService.KINESIS;
        if (kinesis && draw.oneIn(3)) {
            stream = stream.keeping(draw.seconds(QUOTAS.kinesisRetentionMicros()));
        }
        List<StreamMapping> mappings = new ArrayList<>(List.of(mapping(name + "-a", kinesis)));
        if (draw.oneIn(3)) {
            mappings.add(mapping(name + "-b", kinesis));
        }
        List<Producer> producers = new ArrayList<>(List.of(producer()));
        if (draw.oneIn(4)) {
            producers.add(producer());
        }
        sources.add(new StreamSource(stream, producers, mappings, draw.oneIn(4) ? draw.below(400) : 0));
        company(stream, name + "-a");
    }

    List<StreamSource> sources() {
        return sources;
    }

    List<Change> changes() {
        return changes;
    }

    private Producer producer() {
        PartitionKeys keys = switch (draw.below(3)) {
            case 0 -> new PartitionKeys.Unique("k");
            case 1 -> new PartitionKeys.InTurn(List.of("a", "b", "a"));
            default -> new PartitionKeys.AtRandom("user-", 1 + draw.below(12));
        };
        Content noise = Content.of(
                draw.oneIn(3)
                        ? RecordData.text("plain text")
                        : RecordData.json(Json.object().put("kind", "noise").build()));
        List<Content> contents = draw.oneIn(2) ? List.of(Content.EMPTY) : List.of(Content.EMPTY, noise);
        return new Producer(draw.arrivals(120), keys, draw.oneIn(5) ? 900_000 : draw.between(1, 1_000), contents);
    }

    private StreamMapping mapping(String name, boolean kinesis) {
        FunctionTarget target =
                new FunctionTarget(draw.of(functions).name(), draw.of(List.of(FunctionTarget.LATEST, "live", "2")));
        StreamMapping mapping = StreamMapping.of(name, target, QUOTAS)
                .with(batching())
                .with(retrying())
                .answering(answer());
        if (draw.oneIn(3)) {
            Json noise = Json.object()
                    .put("data", Json.object().put("kind", Json.texts(List.of("noise"))))
                    .build();
            Json none = Json.object()
                    .put("eventName", Json.texts(List.of("REMOVE")))
                    .build();
            mapping = mapping.filtering(kinesis ? List.of(noise) : List.of(none));
        }
        if (draw.oneIn(3)) {
            int seconds = draw.between(0, 60);
            mapping = mapping.starting(Micros.ofSeconds(seconds), position(kinesis, seconds));
        }
        if (draw.oneIn(2)) {
            TargetKind kind = draw.of(List.of(TargetKind.SQS, TargetKind.SNS, TargetKind.S3));
            mapping = mapping.reportingTo(new Target(kind, "keeper", Worlds.arn(kind)));
        }
        return draw.oneIn(12) ? mapping.disabled() : mapping;
    }

    /** A timestamp cannot lie in the future of the mapping. */
    private StartingPosition position(boolean kinesis, int startSeconds) {
        return switch (draw.below(kinesis ? 3 : 2)) {
            case 0 -> new StartingPosition.TrimHorizon();
            case 1 -> new StartingPosition.Latest();
            default -> new StartingPosition.AtTimestamp(Micros.ofSeconds(draw.between(0, startSeconds)));
        };
    }

    private Batching batching() {
        long tumbling = draw.oneIn(4)
                ? Math.max(Micros.PER_SECOND, draw.seconds(QUOTAS.tumblingWindowMicros(), draw.oneIn(3) ? 900 : 60))
                : 0;
        return new Batching(
                draw.between(1, draw.oneIn(3) ? QUOTAS.batchSize().max() : 30),
                draw.oneIn(2) ? 0 : draw.seconds(QUOTAS.windowMicros(), draw.oneIn(4) ? 300 : 20),
                tumbling > 0
                        ? 1
                        : draw.between(1, QUOTAS.parallelizationFactor().max()),
                tumbling,
                draw.oneIn(2) ? 0 : draw.between(1, 100_000));
    }

    private Retrying retrying() {
        return new Retrying(
                draw.oneIn(5) ? Retrying.FOR_EVER : draw.between(0, 6),
                draw.oneIn(3) ? draw.seconds(QUOTAS.recordAgeMicros(), 600) : Retrying.FOR_EVER,
                draw.oneIn(2),
                draw.oneIn(2));
    }

    private BatchAnswer answer() {
        return switch (draw.below(8)) {
            case 0 -> new BatchAnswer.AllDone();
            case 1 -> new BatchAnswer.Listed(List.of("s0-3"));
            case 2 -> new BatchAnswer.Malformed("empty itemIdentifier");
            default -> new BatchAnswer.Honest();
        };
    }

    private void company(Stream stream, String mapping) {
        if (draw.oneIn(4)) {
            long off = draw.moment();
            changes.add(new MappingSwitch(off, stream.name(), mapping, false));
            changes.add(new MappingSwitch(off + Micros.ofSeconds(draw.below(200)), stream.name(), mapping, true));
        }
        if (stream.service() == StreamService.KINESIS && draw.oneIn(3)) {
            int first = stream.shards().size();
            long at = Micros.ofSeconds(draw.between(0, 60));
            changes.add(Reshard.split(at, stream.name(), 0));
            long later = at + Micros.ofSeconds(draw.between(0, 40));
            if (draw.oneIn(2)) {
                // The split of shard 0 has made two neighbours of the next numbers.
                changes.add(Reshard.merge(later, stream.name(), first, first + 1));
            } else if (draw.oneIn(2)) {
                changes.add(Reshard.split(later, stream.name(), first + 1));
            }
        }
    }
}
