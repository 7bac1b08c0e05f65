package warmstart.simulator.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.Range;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.Batching;
import warmstart.simulator.sources.stream.config.Retrying;
import warmstart.simulator.sources.stream.config.StartingPosition;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.sources.stream.config.StreamService;

/** What can be turned at a stream and its mappings. */
final class StreamDials {
    private static final String NO_LIMIT = "no limit";

    private final Edits edits;
    private final StreamQuotas quotas;
    private final StreamGrants grants;

    StreamDials(Scenario scenario) {
        this.edits = new Edits(scenario);
        this.quotas = scenario.quotas().stream();
        this.grants = new StreamGrants(scenario);
    }

    List<Dial> of(StreamSource source) {
        List<Dial> dials = new ArrayList<>();
        if (source.stream().service() == StreamService.KINESIS) {
            dials.add(retention(source));
        }
        for (StreamMapping mapping : source.mappings()) {
            dials.addAll(batching(source, mapping));
            dials.addAll(retrying(source, mapping));
            dials.addAll(beginning(source, mapping));
            dials.addAll(grants.of(source, mapping));
        }
        return dials;
    }

    private Dial retention(StreamSource source) {
        Stream stream = source.stream();
        return new Dial.Slider(
                "the retention of " + stream.name(),
                stream.retentionMicros(),
                quotas.kinesisRetentionMicros(),
                // Kinesis counts it in hours.
                Micros.PER_HOUR,
                Micros::words,
                micros -> edits.source(
                        source,
                        new StreamSource(
                                stream.keeping(micros),
                                source.producers(),
                                source.mappings(),
                                source.serviceErrorsPerMille())));
    }

    private List<Dial> batching(StreamSource source, StreamMapping mapping) {
        Batching b = mapping.batching();
        List<Dial> dials = new ArrayList<>();
        dials.add(new Dial.Slider(
                "the batch size of " + mapping.name(),
                b.size(),
                quotas.batchSize(),
                1,
                Long::toString,
                size -> with(source, mapping, batching(b, size, b.windowMicros(), b.parallelizationFactor()))));
        dials.add(new Dial.Slider(
                "the batching window of " + mapping.name(),
                b.windowMicros(),
                quotas.windowMicros(),
                Micros.PER_SECOND,
                Micros::words,
                micros -> with(source, mapping, batching(b, b.size(), micros, b.parallelizationFactor()))));
        if (!b.tumbles()) {
            dials.add(new Dial.Slider(
                    "the parallelization factor of " + mapping.name(),
                    b.parallelizationFactor(),
                    quotas.parallelizationFactor(),
                    1,
                    Long::toString,
                    factor -> with(source, mapping, batching(b, b.size(), b.windowMicros(), factor))));
        }
        return dials;
    }

    private static UnaryOperator<StreamMapping> batching(Batching b, long size, long window, long factor) {
        return mapping -> mapping.with(new Batching(size, window, factor, b.tumblingMicros(), b.stateBytesPerRecord()));
    }

    private List<Dial> retrying(StreamSource source, StreamMapping mapping) {
        Retrying r = mapping.retrying();
        Function<Retrying, Scenario> set = other -> with(source, mapping, one -> one.with(other));
        return List.of(
                limited(
                        "the retry attempts of " + mapping.name(),
                        new Limit(r.attemptsMax(), new Range(0, quotas.retriesMax(), 0), 1),
                        Long::toString,
                        most -> set.apply(
                                new Retrying(most, r.recordAgeMicros(), r.bisects(), r.reportsItemFailures()))),
                limited(
                        "the maximum record age of " + mapping.name(),
                        new Limit(r.recordAgeMicros(), quotas.recordAgeMicros(), Micros.PER_SECOND),
                        Micros::words,
                        age -> set.apply(new Retrying(r.attemptsMax(), age, r.bisects(), r.reportsItemFailures()))),
                new Dial.Switch(
                        turn(r.bisects()) + " BisectBatchOnFunctionError of " + mapping.name(),
                        set.apply(new Retrying(
                                r.attemptsMax(), r.recordAgeMicros(), !r.bisects(), r.reportsItemFailures()))),
                new Dial.Switch(
                        turn(r.reportsItemFailures()) + " ReportBatchItemFailures of " + mapping.name(),
                        set.apply(new Retrying(
                                r.attemptsMax(), r.recordAgeMicros(), r.bisects(), !r.reportsItemFailures()))));
    }

    /** A setting that is -1 where there is no limit. */
    private record Limit(long now, Range bounds, long step) {}

    /** No limit lies one step above the greatest. */
    private static Dial limited(String setting, Limit limit, LongFunction<String> words, LongFunction<Scenario> with) {
        long none = limit.bounds.max() + limit.step;
        long now = limit.now == Retrying.FOR_EVER ? none : limit.now;
        return new Dial.Slider(
                setting,
                now,
                new Range(limit.bounds.min(), none, now),
                limit.step,
                value -> value == none ? NO_LIMIT : words.apply(value),
                value -> with.apply(value == none ? Retrying.FOR_EVER : value));
    }

    private List<Dial> beginning(StreamSource source, StreamMapping mapping) {
        List<Dial> dials = new ArrayList<>();
        if (!mapping.enabled()) {
            dials.add(new Dial.Switch("switch on " + mapping.name(), with(source, mapping, StreamMapping::reading)));
        }
        for (StartingPosition other : List.of(new StartingPosition.TrimHorizon(), new StartingPosition.Latest())) {
            if (!other.equals(mapping.start())) {
                dials.add(new Dial.Switch(
                        "let " + mapping.name() + " start at " + other.word(),
                        with(source, mapping, one -> one.starting(one.startMicros(), other))));
            }
        }
        if (mapping.start() instanceof StartingPosition.AtTimestamp at) {
            dials.add(new Dial.Slider(
                    "the starting timestamp of " + mapping.name(),
                    at.micros(),
                    new Range(0, mapping.startMicros(), at.micros()),
                    Micros.PER_SECOND,
                    Micros::words,
                    micros -> with(
                            source,
                            mapping,
                            one -> one.starting(one.startMicros(), new StartingPosition.AtTimestamp(micros)))));
        }
        if (!mapping.filters().isEmpty()) {
            dials.add(new Dial.Switch(
                    "remove the filters of " + mapping.name(), with(source, mapping, one -> one.filtering(List.of()))));
        }
        return dials;
    }

    private Scenario with(StreamSource source, StreamMapping mapping, UnaryOperator<StreamMapping> change) {
        return edits.source(source, Edits.with(source, mapping, change.apply(mapping)));
    }

    private static String turn(boolean on) {
        return on ? "switch off" : "switch on";
    }
}
