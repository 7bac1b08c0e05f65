package warmstart.simulator.sources.stream.model;

import java.util.ArrayList;
import java.util.List;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.filter.FilterCriteria;
import warmstart.simulator.lambda.DeployedFunction;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.sources.FilterBounds;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.sources.stream.config.StreamRule;
import warmstart.simulator.sources.stream.config.StreamService;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.SubjectInts;
import warmstart.simulator.trace.Subjects;
import warmstart.simulator.trace.TraceRow;

/** A mapping while a scenario runs: it has a reader for each shard it has come to, and an iterator in each. */
final class MappingReader {
    final LiveStream stream;
    final StreamMapping mapping;
    final Engine engine;
    final StreamQuotas quotas;
    final DeployedFunction function;
    final Subject subject;
    final Subjects batches;
    final RecordFilter filter;
    final FailureReports reports;
    final Weather weather;
    /** How often each record was handed to the function. */
    final SubjectInts deliveries = new SubjectInts();

    private final List<ShardReader> readers = new ArrayList<>();
    private boolean started;
    private boolean on;
    private boolean denied;
    private boolean cancelled;
    private long fromMicros;
    long lastRow = TraceRow.NO_CAUSE;

    MappingReader(LiveStream stream, StreamMapping mapping, int serviceErrorsPerMille) {
        this.stream = stream;
        this.mapping = mapping;
        this.engine = stream.engine;
        this.quotas = stream.world.quotas().stream();
        this.function = stream.world.lambda().function(mapping.target().function());
        this.subject = engine.subject(mapping.name());
        this.batches = engine.subjects(mapping.name() + "/batch-");
        FilterCriteria criteria = FilterCriteria.read(
                        mapping.filters(), stream.config.service().filtered(), FilterBounds.of(quotas.filters()))
                .criteria()
                .orElseThrow(() -> new IllegalArgumentException(mapping.name() + " has a filter that cannot be read"));
        this.filter =
                new RecordFilter(criteria, stream.config, mapping.filters().isEmpty());
        this.reports = new FailureReports(this);
        this.weather = new Weather(engine.chance("service errors").named(mapping.name()), serviceErrorsPerMille);
    }

    /** Begins to read, unless the role of the function forbids it. */
    void start() {
        if (started || cancelled) {
            return;
        }
        started = true;
        on = true;
        fromMicros = mapping.start().fromMicros(engine.now());
        lastRow = engine.row(
                        StreamKind.MAPPING_STARTED,
                        subject,
                        TraceRow.NO_CAUSE,
                        mapping.start().rule())
                .and("source", stream.config.name())
                .and("function", function.name())
                .and("position", mapping.start().word())
                .and("factor", mapping.batching().parallelizationFactor())
                .write();
        denied = new ReadPermission(this).isMissing();
        shardsChanged();
    }

    void turn(boolean enabled) {
        cancelled = !enabled;
        if (enabled && !started) {
            start();
            return;
        }
        on = enabled;
        lastRow = engine.row(StreamKind.MAPPING_SWITCHED, subject, lastRow, StreamRule.SWITCH)
                .and("enabled", enabled ? 1 : 0)
                .write();
        if (isReading()) {
            List.copyOf(readers).forEach(ShardReader::resume);
            shardsChanged();
        }
    }

    boolean isReading() {
        return started && on && !denied;
    }

    /** Whether a record lies in front of where the mapping began. */
    boolean isInFront(StreamRecord record) {
        return record.arrivedMicros() < fromMicros;
    }

    /** How long there is between two polls of a shard. */
    long pollMicros() {
        long polls = stream.config.service() == StreamService.KINESIS
                ? quotas.kinesisPollsPerSecond()
                : quotas.dynamoDbPollsPerSecond();
        return Micros.PER_SECOND / polls;
    }

    void arrived(Shard shard) {
        if (isReading()) {
            for (ShardReader reader : readers) {
                if (reader.shard == shard) {
                    reader.wake();
                    return;
                }
            }
        }
    }

    /** Shards were opened or closed, or one was finished: whatever can be read now has a reader afterwards. */
    void shardsChanged() {
        if (!isReading()) {
            return;
        }
        List.copyOf(readers).forEach(ShardReader::finishIfDone);
        for (Shard shard : List.copyOf(stream.shards)) {
            boolean known = readers.stream().anyMatch(reader -> reader.shard == shard);
            if (!known && shard.parents.stream().allMatch(this::isFinished)) {
                ShardReader reader = new ShardReader(this, shard);
                readers.add(reader);
                reader.begin();
                reader.finishIfDone();
            }
        }
    }

    private boolean isFinished(Shard shard) {
        return readers.stream().anyMatch(reader -> reader.shard == shard && reader.isFinished());
    }
}
