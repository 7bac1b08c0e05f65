package warmstart.simulator.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.SqsQuotas;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.sqs.SqsSource;
import warmstart.simulator.sources.sqs.config.QueueTimes;
import warmstart.simulator.sources.sqs.config.RedrivePolicy;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.config.SqsQueue;

/** What can be turned at a queue and its mapping. */
final class SqsDials {
    private final Edits edits;
    private final SqsQuotas quotas;

    SqsDials(Scenario scenario) {
        this.edits = new Edits(scenario);
        this.quotas = scenario.quotas().sqs();
    }

    List<Dial> of(SqsSource source) {
        List<Dial> dials = new ArrayList<>();
        String queue = source.queue().name();
        dials.add(new Dial.Slider(
                "the visibility timeout of " + queue,
                source.queue().times().visibilityMicros(),
                quotas.visibilityMicros(),
                Micros.PER_SECOND,
                Micros::words,
                micros -> edits.source(source, with(source, withVisibility(source.queue(), micros)))));
        dials.add(new Dial.Slider(
                "the batch size of " + source.name(),
                source.mapping().batchSize(),
                quotas.batchSize(),
                1,
                Long::toString,
                size -> edits.source(source, with(source, withBatchSize(source.mapping(), size)))));
        source.queue()
                .redrive()
                .ifPresent(redrive -> dials.add(new Dial.Slider(
                        "maxReceiveCount of " + queue,
                        redrive.maxReceiveCount(),
                        quotas.receives(),
                        1,
                        Long::toString,
                        count -> edits.source(source, with(source, withReceives(source.queue(), redrive, count))))));
        source.mapping()
                .maximumConcurrency()
                .ifPresent(limit -> dials.add(new Dial.Slider(
                        "MaximumConcurrency of " + source.name(),
                        limit,
                        quotas.maximumConcurrency(),
                        1,
                        Long::toString,
                        most -> edits.source(source, with(source, withConcurrency(source.mapping(), most))))));
        dials.add(new Dial.Switch(
                (source.mapping().reportBatchItemFailures() ? "switch off" : "switch on")
                        + " ReportBatchItemFailures of " + source.name(),
                edits.source(source, with(source, reporting(source.mapping())))));
        return dials;
    }

    private static SqsSource with(SqsSource s, SqsQueue queue) {
        return new SqsSource(s.name(), s.target(), queue, s.producers(), s.mapping(), s.answers());
    }

    private static SqsSource with(SqsSource s, SqsMapping mapping) {
        return new SqsSource(s.name(), s.target(), s.queue(), s.producers(), mapping, s.answers());
    }

    private static SqsQueue withVisibility(SqsQueue q, long micros) {
        QueueTimes times =
                new QueueTimes(micros, q.times().retentionMicros(), q.times().delayMicros());
        return copy(q, times, q.redrive());
    }

    private static SqsQueue withReceives(SqsQueue q, RedrivePolicy redrive, long count) {
        return copy(q, q.times(), Optional.of(new RedrivePolicy((int) count, redrive.deadLetterQueue())));
    }

    private static SqsQueue copy(SqsQueue q, QueueTimes times, Optional<RedrivePolicy> redrive) {
        return new SqsQueue(
                q.name(),
                q.arn(),
                q.fifo(),
                times,
                q.messageBytesMax(),
                q.contentBasedDeduplication(),
                q.duplicatePerMille(),
                q.encryptionKey(),
                redrive);
    }

    private static SqsMapping withBatchSize(SqsMapping m, long size) {
        return copy(m, size, m.maximumConcurrency(), m.reportBatchItemFailures());
    }

    private static SqsMapping withConcurrency(SqsMapping m, long most) {
        return copy(m, m.batchSize(), OptionalLong.of(most), m.reportBatchItemFailures());
    }

    private static SqsMapping reporting(SqsMapping m) {
        return copy(m, m.batchSize(), m.maximumConcurrency(), !m.reportBatchItemFailures());
    }

    private static SqsMapping copy(SqsMapping m, long size, OptionalLong most, boolean reports) {
        return new SqsMapping(size, m.windowMicros(), most, reports, m.filters(), m.enabled(), m.provisioned());
    }
}
