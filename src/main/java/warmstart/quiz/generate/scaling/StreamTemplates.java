package warmstart.quiz.generate.scaling;

import static warmstart.quiz.generate.scaling.Draws.between;
import static warmstart.quiz.generate.scaling.Draws.words;

import java.util.List;
import java.util.OptionalLong;
import warmstart.base.Rng;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.metric.Metric;
import warmstart.simulator.metric.Metrics;
import warmstart.simulator.quota.Quotas;

/** How mappings of streams scale. */
final class StreamTemplates {
    /** So many records for each lane that none of them stays empty, whatever their keys hash to. */
    private static final long RECORDS_PER_LANE = 20;

    private static final long LONG_ENOUGH = 5 * Micros.PER_SECOND;

    private StreamTemplates() {}

    static List<Template> all() {
        return List.of(
                Template.of("shards-times-factor", StreamTemplates::withFactor, "stream-parallel-10"),
                Template.of("shards-times-readers", StreamTemplates::readers, "stream-iterator-per-shard"),
                Template.of("stream-batches", StreamTemplates::batches, "batch-size-stream-default"));
    }

    private static Draft withFactor(Quotas quotas, Rng rng) {
        long shards = between(rng, 2, 6);
        long factor = between(rng, 2, quotas.stream().parallelizationFactor().max());
        long size = between(rng, 20, 200, 10);
        return Draft.in("concurrent invocations")
                .drawn("shards", shards)
                .drawn("parallelizationFactor", factor)
                .drawn("batchSize", size)
                .until(LONG_ENOUGH)
                .asks(
                        "A Kinesis stream has " + shards + " shards and a long backlog of records with many different"
                                + " partition keys.",
                        "A mapping with a batch size of " + size + " and `ParallelizationFactor` " + factor
                                + " reads the" + " stream, and the account has plenty of concurrency.",
                        "How many batches can the function process at the same time?")
                .guess(shards, "leaves out the factor; each shard is worked on by several batches")
                .guess(factor, "counts the batches of one shard alone")
                .guess(shards + factor, "adds shards and factor")
                .guess(
                        shards * quotas.stream().parallelizationFactor().max(),
                        "takes the highest factor that can be set")
                .guess(shards * size, "multiplies by the batch size; the records of a batch go to one invocation")
                .guess(
                        quotas.concurrency().accountLimit(),
                        "is the default quota of the account; the stream allows fewer")
                .shownBy(
                        new Stage(quotas)
                                .takes(Micros.PER_MINUTE)
                                .with(new StreamStage(quotas, shards)
                                        .factor(factor)
                                        .batchSize(1)
                                        .holding(shards * factor * RECORDS_PER_LANE)),
                        trace -> Readings.metric(trace, Metric.CONCURRENT_EXECUTIONS_MAX),
                        key -> "Each shard is worked on by as many batches as the factor says: " + shards + " × "
                                + factor + " = " + key + ". The batch size does not matter.");
    }

    private static Draft readers(Quotas quotas, Rng rng) {
        long shards = between(rng, 2, 16);
        long readers = between(rng, 2, 3);
        List<String> names = List.of(Stage.F, "g", "h").subList(0, Math.toIntExact(readers));
        Stage stage = new Stage(quotas).takes(Micros.PER_MINUTE);
        names.stream().skip(1).forEach(name -> stage.other(name, OptionalLong.empty()));
        return Draft.in("concurrent invocations")
                .drawn("shards", shards)
                .drawn("readers", readers)
                .until(LONG_ENOUGH)
                .asks(
                        (readers == 2 ? "Two" : "Three") + " functions read the same Kinesis stream of " + shards
                                + " shards, each through a mapping of its own with default settings.",
                        "All of the shards hold a backlog of records, and there is enough concurrency.",
                        "How many batches do these functions process at once when they are taken together?")
                .guess(shards, "counts the batches of one function; every mapping reads all of the shards by itself")
                .guess(readers, "counts one batch for each function; a mapping works on its shards side by side")
                .guess(
                        shards
                                * readers
                                * quotas.stream().parallelizationFactor().max(),
                        "takes the highest parallelization factor for the default")
                .guess(
                        shards * quotas.stream().parallelizationFactor().max(),
                        "takes the highest parallelization factor" + " and leaves out how many functions read")
                .guess(shards + readers, "adds shards and functions")
                .shownBy(
                        stage.with(
                                new StreamStage(quotas, shards).batchSize(1).holding(shards * RECORDS_PER_LANE, names)),
                        trace -> {
                            Metrics metrics = Metrics.of(trace, names);
                            return names.stream()
                                    .mapToLong(name -> metrics.of(name, Metric.CONCURRENT_EXECUTIONS_MAX))
                                    .sum();
                        },
                        key -> "By default a mapping works on one batch of each shard at a time, independently of other"
                                + " mappings: " + shards + " × " + readers + " = " + key + ".");
    }

    private static Draft batches(Quotas quotas, Rng rng) {
        long size = quotas.stream().batchSize().unset();
        long records = between(rng, 2, 8) * size + between(rng, 1, size - 1);
        long queue = quotas.sqs().batchSize().unset();
        return Draft.in("invocations")
                .drawn("records", records)
                .asks(
                        "The only shard of a Kinesis stream holds " + words(records)
                                + " small records when a mapping with the"
                                + " default batch size begins to read at `TRIM_HORIZON`.",
                        "Every batch is as full as it can be, and the function fails for none.",
                        "How many invocations does it take to process these records?")
                .guess(records, "would be right for a batch size of 1")
                .guess((records + queue - 1) / queue, "takes the default batch size of a queue for that of a stream")
                .guess(1, "puts all records of the shard into one batch")
                .guess(2 * records / size, "takes half the default batch size")
                .guess(records / 2 / size, "takes twice the default batch size")
                .shownBy(
                        new Stage(quotas).takes(Micros.ofMillis(100)).with(new StreamStage(quotas, 1).holding(records)),
                        trace -> Readings.count(trace, LambdaKind.INVOCATION_STARTED),
                        key -> "The default batch size of a stream is " + size + " records: " + words(records) + " ÷ "
                                + size + ", rounded up, is " + key + ".");
    }
}
