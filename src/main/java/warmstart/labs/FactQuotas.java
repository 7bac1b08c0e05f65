package warmstart.labs;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.labs.number.FactLimits;
import warmstart.labs.number.FactNumbers;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.filter.FilterLimits;
import warmstart.simulator.quota.AsyncQuotas;
import warmstart.simulator.quota.BillingRules;
import warmstart.simulator.quota.CallQuotas;
import warmstart.simulator.quota.ConcurrencyQuotas;
import warmstart.simulator.quota.FilterQuotas;
import warmstart.simulator.quota.FunctionQuotas;
import warmstart.simulator.quota.PackageQuotas;
import warmstart.simulator.quota.PayloadQuotas;
import warmstart.simulator.quota.ProvisioningRules;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.quota.Range;
import warmstart.simulator.quota.ReleaseQuotas;
import warmstart.simulator.quota.ScalingRules;
import warmstart.simulator.quota.SqsQuotas;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.quota.Undocumented;

/**
 * The simulator's numbers, from the register of facts, as they were on a day. The few that no page documents stand here,
 * with what they rest on.
 */
public final class FactQuotas {
    /** Recorded tries of a throttled event were about 0, 1, 3, 7, 16.6, 32.8 and 67.9 s old: each pause twice the last. */
    private static final int BACKOFF_GROWTH = 2;

    /** Recorded waits of 60 and 120 s took 65.2 to 66.2 and 126.2 to 130.2 s; recorded pauses were 6 to 11 % longer. */
    private static final int WAIT_STRETCH_PER_MILLE_MAX = 120;

    /** The value that SimFaaS and LocalStack use; AWS documents none. */
    private static final long IDLE_LIFETIME_SECONDS = 600;

    /** An older edition of the page on function states has "about a minute"; the newest gives no time. */
    private static final long INTERFACE_SECONDS = 60;

    /** The fact {@code scaling-rate} carries its period in the name of its unit: environments per 10 s. */
    private static final long GROWTH_PERIOD_SECONDS = 10;

    /**
     * Until November 2023 the functions of a Region shared a burst, of 3,000 in the largest Regions (fact
     * {@code scaling-rate}, former value), and then got 500 more a minute.
     */
    private static final ConcurrencyQuotas.Growth GROWTH_UNTIL_2023 =
            new ConcurrencyQuotas.Growth(3_000, 500, Micros.ofSeconds(60), false);

    /** The console takes a {@code maxReceiveCount} from 1 to 1,000; no page of the guide that was found states it. */
    private static final long SQS_RECEIVES_MAX = 1_000;

    /** 10,000 on two pages of the guide and in the API, 2,000 on two other pages. */
    private static final long SQS_POLLERS_MAX = 10_000;

    /** "After a minute or two of preparation", says the page on concurrency: the shorter of the two. */
    private static final long PROVISIONING_PREPARATION_SECONDS = 60;

    /** Recorded: an initialisation that always fails was tried six times before the configuration failed. */
    private static final int PROVISIONING_INIT_TRIES = 6;

    /**
     * The page on provisioned concurrency: three data points in a row above the target, a target between 10 and 90 %, 70 %
     * in its example, and less for below 90 % of the target. That Application Auto Scaling asks for fifteen data points
     * before it takes some away stands in its own guide.
     */
    private static final ScalingRules SCALING =
            new ScalingRules(Micros.ofSeconds(60), 3, 15, 900, new Range(100, 900, 700));

    /** The largest answer that got through on AWS, a little above the documented 6 MB. */
    private static final long RESPONSE_BYTES_MAX = 6_291_556;

    /** Input or result of a state in Step Functions: the quota page of that service, not of this register. */
    private static final long STATE_BYTES_MAX = 256 * 1024;

    /**
     * A failing batch was seen to be tried 8 times in 60 s (6 to 10 count as the same). Pauses of 1, 2, 4, 8 and then
     * always 12 s give attempts at 0, 1, 3, 7, 15, 27, 39 and 51 s.
     */
    private static final long STREAM_PAUSE_SECONDS = 1;

    private static final long STREAM_PAUSE_SECONDS_MAX = 12;

    /** The guide: Lambda waits up to 2 minutes before it takes a tumbling window for over. */
    private static final long WINDOW_WAIT_SECONDS = 120;

    private static final int PRICED_REQUESTS = 1_000_000;

    private final FactNumbers facts;

    private FactQuotas(FactNumbers facts) {
        this.facts = facts;
    }

    /**
     * The numbers of today.
     *
     * @throws NoSuchElementException naming the fact that the register lacks
     */
    public static Quotas from(FactCatalog facts) {
        return on(LocalDate.MAX, facts);
    }

    /**
     * The numbers of a day: those facts that moved later have the value they had then.
     *
     * @throws NoSuchElementException naming the fact that the register lacks
     */
    public static Quotas on(LocalDate day, FactCatalog facts) {
        return new FactQuotas(new FactNumbers(facts, day)).quotas();
    }

    /** The facts that the simulator's numbers are taken from, in the order in which they are read. */
    public static Set<FactId> facts(FactCatalog facts) {
        FactNumbers numbers = new FactNumbers(facts, LocalDate.MAX);
        new FactQuotas(numbers).quotas();
        return numbers.read();
    }

    private Quotas quotas() {
        return new Quotas(
                function(),
                concurrency(),
                async(),
                new PayloadQuotas(
                        facts.bytes("payload-sync-request"), RESPONSE_BYTES_MAX, facts.bytes("payload-async")),
                call(),
                sqs(),
                stream(),
                billing(),
                release(),
                new FactLimits(facts).network(),
                new Undocumented(
                        BACKOFF_GROWTH,
                        WAIT_STRETCH_PER_MILLE_MAX,
                        Micros.ofSeconds(IDLE_LIFETIME_SECONDS),
                        Micros.ofSeconds(INTERFACE_SECONDS)));
    }

    private FunctionQuotas function() {
        return new FunctionQuotas(
                facts.micros("timeout-min", "timeout-max", "timeout-default"),
                facts.count("memory-min", "memory-max", "memory-default"),
                facts.count("tmp-min", "tmp-max", "tmp-default"),
                facts.micros("init-10s"),
                facts.micros("snapstart-restore"),
                facts.count("snapstart-tmp"),
                facts.count("memory-one-vcpu"),
                facts.count("alias-canary-weights"));
    }

    private ConcurrencyQuotas concurrency() {
        ConcurrencyQuotas.Growth growth = facts.isAsToday("scaling-rate")
                ? new ConcurrencyQuotas.Growth(
                        facts.count("scaling-rate"),
                        facts.count("scaling-rate"),
                        Micros.ofSeconds(GROWTH_PERIOD_SECONDS),
                        true)
                : GROWTH_UNTIL_2023;
        return new ConcurrencyQuotas(
                facts.count("concurrency-1000"),
                facts.count("unreserved-100"),
                facts.count("rps-ten-times"),
                growth,
                facts.count("provisioned-build-up"));
    }

    private AsyncQuotas async() {
        return new AsyncQuotas(
                facts.shown("async-202"),
                facts.count("async-min-retry-attempts", "async-max-retry-attempts", "async-default-retry-attempts"),
                facts.micros("async-first-retry-wait"),
                facts.micros("async-second-retry-wait"),
                facts.micros("async-backoff-first"),
                facts.micros("async-backoff-max"),
                facts.micros("async-event-age-min", "async-event-age-max", "async-event-age-default"),
                facts.isAsToday("recursion-detection") ? facts.count("recursion-detection") : Long.MAX_VALUE);
    }

    private CallQuotas call() {
        return new CallQuotas(
                facts.micros("api-gateway-29s"),
                facts.micros("http-api-timeout"),
                facts.micros("cognito-trigger-timeout"),
                facts.bytes("alb-request-max"),
                facts.bytes("alb-response-max"),
                facts.bytes("api-gateway-payload"),
                facts.bytes("edge-response-viewer"),
                facts.bytes("edge-response-origin"),
                STATE_BYTES_MAX);
    }

    private SqsQuotas sqs() {
        long retentionMax = facts.micros("sqs-retention-max");
        return new SqsQuotas(
                facts.count("batch-size-sqs-min", "batch-size-sqs-standard-max", "batch-size-sqs-default"),
                facts.count("batch-size-fifo-max"),
                facts.count("batch-size-sqs-default"),
                facts.micros("batch-window-min", "batch-window-max", "batch-window-default"),
                facts.micros("sqs-window-above-ten"),
                facts.bytes("esm-batch-payload"),
                facts.count("sqs-start-concurrency"),
                facts.count("scaling-sqs-per-minute"),
                facts.count("scaling-sqs-max-batches"),
                new Range(
                        facts.count("max-concurrency-min"),
                        facts.count("max-concurrency-max"),
                        facts.count("max-concurrency-max")),
                facts.micros("sqs-poll-20s"),
                new Range(0, facts.micros("sqs-visibility-max"), facts.micros("sqs-visibility-default")),
                new Range(facts.micros("sqs-retention-min"), retentionMax, facts.micros("sqs-retention-default")),
                facts.bytes("sqs-message-size"),
                new Range(0, facts.micros("sqs-delay-max"), 0),
                facts.micros("sqs-deduplication"),
                new Range(1, SQS_RECEIVES_MAX, SQS_RECEIVES_MAX),
                filters(),
                facts.count("sqs-idle-concurrency"),
                new SqsQuotas.ProvisionedMode(
                        facts.count("sqs-min-pollers-min", "sqs-min-pollers-max", "sqs-min-pollers-default"),
                        new Range(
                                facts.count("sqs-max-pollers-min"),
                                SQS_POLLERS_MAX,
                                facts.count("sqs-max-pollers-default")),
                        facts.count("sqs-poller-capacity"),
                        facts.count("sqs-provisioned-growth")));
    }

    private StreamQuotas stream() {
        long retention = facts.micros("kinesis-retention-default");
        return new StreamQuotas(
                facts.count("batch-size-stream-min", "batch-size-stream-max", "batch-size-stream-default"),
                facts.bytes("esm-batch-payload"),
                facts.micros("batch-window-min", "batch-window-max", "batch-window-default"),
                facts.count("parallelization-factor-min", "stream-parallel-10", "stream-iterator-per-shard"),
                facts.count("kinesis-poll-rate"),
                facts.count("ddb-poll-rate"),
                facts.micros("record-age-min", "record-age-max", "record-age-max"),
                facts.count("retry-attempts-max"),
                facts.micros("tumbling-window-min", "tumbling-window-max", "tumbling-window-min"),
                new Range(retention, facts.micros("kinesis-retention-max"), retention),
                facts.micros("ddb-stream-retention"),
                filters(),
                facts.count("ddb-two-readers"),
                new StreamQuotas.WindowState(
                        facts.bytes("tumbling-window-state"), Micros.ofSeconds(WINDOW_WAIT_SECONDS)),
                new StreamQuotas.Pacing(
                        Micros.ofSeconds(STREAM_PAUSE_SECONDS),
                        BACKOFF_GROWTH,
                        Micros.ofSeconds(STREAM_PAUSE_SECONDS_MAX)));
    }

    private FilterQuotas filters() {
        FilterLimits limits = new FactLimits(facts).filters();
        return new FilterQuotas(
                limits.filtersMax(), limits.patternCharsMax(), limits.numberMax(), limits.combinationsMax());
    }

    private ReleaseQuotas release() {
        return new ReleaseQuotas(
                new PackageQuotas(
                        facts.bytes("deps-50mb"),
                        facts.bytes("limit-unzipped-250"),
                        facts.count("layers-five"),
                        facts.bytes("image-10gb"),
                        facts.bytes("env-size-max"),
                        facts.count("env-key-length"),
                        facts.count("handler-128"),
                        facts.count("function-name-64")),
                new ProvisioningRules(
                        facts.count("provisioned-min"),
                        facts.micros("init-max-prepared"),
                        Micros.ofSeconds(PROVISIONING_PREPARATION_SECONDS),
                        PROVISIONING_INIT_TRIES),
                SCALING,
                facts.micros("hooks-one-hour"));
    }

    private BillingRules billing() {
        return new BillingRules(
                facts.micros("price-rounding"),
                facts.isAsToday("price-init-billed"),
                facts.price("price-requests").divide(java.math.BigDecimal.valueOf(PRICED_REQUESTS)),
                facts.price("price-duration-x86"),
                facts.price("price-duration-arm64"),
                facts.price("price-provisioned"),
                facts.price("price-provisioned-duration"));
    }
}
