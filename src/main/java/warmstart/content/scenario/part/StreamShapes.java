package warmstart.content.scenario.part;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Target;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.Batching;
import warmstart.simulator.sources.stream.config.PartitionKeys;
import warmstart.simulator.sources.stream.config.Producer;
import warmstart.simulator.sources.stream.config.Retrying;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamMapping;

/**
 * Streams with their mapping: {@code {"type": "kinesis", "name": "clicks", "function": "counter", "shards": 1,
 * "keys": ["a", "b"], "mapping": {"batchSize": 100, "retryAttempts": 3, "bisect": true}, "at": ["0 s"]}}.
 */
final class StreamShapes {
    private static final int COUNT_MAX = 1_000_000;
    private static final int SHARDS_MAX = 10_000;
    private static final long RECORD_BYTES = 1L << 10;

    private final Quotas quotas;
    private final boolean kinesis;

    StreamShapes(Quotas quotas, boolean kinesis) {
        this.quotas = quotas;
        this.kinesis = kinesis;
    }

    Supplier<EventSource> source(JsonFields fields, Optional<String> name, Optional<FunctionTarget> target) {
        Optional<Integer> shards = fields.maybe("shards", Shape.whole(1, SHARDS_MAX));
        Optional<Long> retention = fields.maybe("retention", FactShapes.span());
        List<String> keys = fields.list("keys", Shape.text());
        Optional<Long> size = fields.maybe("recordSize", FactShapes.bytes());
        Optional<MappingDraft> mapping = fields.maybe("mapping", mapping());
        Optional<Arrivals> arrivals = ArrivalShapes.arrivals(fields);
        return () -> {
            PartitionKeys by = keys.isEmpty()
                    ? new PartitionKeys.Unique(name.orElseThrow() + "-key-")
                    : new PartitionKeys.InTurn(keys);
            StreamMapping plain =
                    StreamMapping.of(name.orElseThrow() + "-mapping", target.orElseThrow(), quotas.stream());
            return StreamSource.of(
                    stream(name.orElseThrow(), shards.orElse(1), retention),
                    Producer.of(arrivals.orElseThrow(), by, size.orElse(RECORD_BYTES)),
                    mapping.map(draft -> draft.of(plain)).orElse(plain));
        };
    }

    private Stream stream(String name, int shards, Optional<Long> retention) {
        Stream stream = kinesis
                ? Stream.kinesis(name, "arn:aws:kinesis:us-east-1:111122223333:stream/" + name, shards, quotas.stream())
                : Stream.dynamoDb(
                        name,
                        "arn:aws:dynamodb:us-east-1:111122223333:table/" + name + "/stream/1",
                        shards,
                        quotas.stream());
        return retention.map(stream::keeping).orElse(stream);
    }

    private record MappingDraft(Batching batching, Retrying retrying, Optional<Target> onFailure) {
        StreamMapping of(StreamMapping plain) {
            StreamMapping mapping = plain.with(batching).with(retrying);
            return onFailure.map(mapping::reportingTo).orElse(mapping);
        }
    }

    private Shape<MappingDraft> mapping() {
        StreamQuotas streams = quotas.stream();
        Batching unset = Batching.unset(streams);
        return Shape.object(fields -> {
            Optional<Integer> size = fields.maybe("batchSize", Shape.whole(1, COUNT_MAX));
            Optional<Long> window = fields.maybe("batchWindow", FactShapes.span());
            Optional<Integer> factor = fields.maybe("parallelizationFactor", Shape.whole(1, COUNT_MAX));
            Optional<Long> tumbling = fields.maybe("tumblingWindow", FactShapes.span());
            Optional<Integer> retries = fields.maybe("retryAttempts", Shape.whole(0, COUNT_MAX));
            Optional<Long> age = fields.maybe("recordAge", FactShapes.span());
            Optional<Boolean> bisects = fields.maybe("bisect", Shape.flag());
            Optional<Boolean> reports = fields.maybe("reportBatchItemFailures", Shape.flag());
            Optional<Target> onFailure = fields.maybe("onFailure", OutletShapes.target());
            return () -> new MappingDraft(
                    new Batching(
                            size.map(Integer::longValue).orElse(unset.size()),
                            window.orElse(unset.windowMicros()),
                            factor.map(Integer::longValue).orElse(unset.parallelizationFactor()),
                            tumbling.orElse(unset.tumblingMicros()),
                            0),
                    new Retrying(
                            retries.map(Integer::longValue).orElse(Retrying.FOR_EVER),
                            age.orElse(Retrying.FOR_EVER),
                            bisects.orElse(false),
                            reports.orElse(false)),
                    onFailure);
        });
    }
}
