package warmstart.simulator.mixed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.lambda.EnvironmentKind;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.metric.Bill;
import warmstart.simulator.metric.Metrics;
import warmstart.simulator.quota.BillingRules;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Row;

/** The bill as somebody with a pocket calculator makes it from the rows, against the one that is shown. */
final class BillRecount extends AcrossWings.Judge {
    private static final BigDecimal MICROS_PER_SECOND = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MEGABYTES = BigDecimal.valueOf(1_024);

    private final Scenario scenario;
    private final BillingRules rules;
    private final Metrics metrics;
    /** Environment → its initialisation, as long as it is not paid for. */
    private final Map<String, Long> inits = new TreeMap<>();

    private final Map<String, Long> requests = new TreeMap<>();
    private final Map<String, Long> micros = new TreeMap<>();

    BillRecount(Scenario scenario) {
        super("the bill can be recounted");
        this.scenario = scenario;
        this.rules = scenario.quotas().billing();
        this.metrics = new Metrics(
                scenario.functions().stream().map(FunctionConfig::name).toList());
    }

    @Override
    public void see(Row row) {
        metrics.see(row);
        if (row.kind() == LambdaKind.ENVIRONMENT_INIT_STARTED && isCharged(row)) {
            inits.put(row.who().name(), row.number("initMicros"));
        } else if (row.kind() == EnvironmentKind.INIT_FAILED
                || row.kind() == EnvironmentKind.INIT_TIMED_OUT
                || row.kind() == EnvironmentKind.RESTORE_TIMED_OUT) {
            // The second try is part of the handler's time.
            inits.remove(row.who().name());
        } else if (row.kind() == LambdaKind.INVOCATION_SUCCEEDED
                || row.kind() == LambdaKind.INVOCATION_FAILED
                || row.kind() == LambdaKind.INVOCATION_TIMED_OUT) {
            String environment = row.subject("environment").name();
            String function = environment.substring(0, environment.indexOf('#'));
            Long init = inits.remove(environment);
            long raw = row.number("tookMicros") + (init == null ? 0 : init);
            requests.merge(function, 1L, Long::sum);
            micros.merge(function, roundedUp(raw), Long::sum);
        }
    }

    private boolean isCharged(Row row) {
        String environment = row.who().name();
        Compute compute = scenario.function(environment.substring(0, environment.indexOf('#')))
                .compute();
        boolean image = compute.packaging() == Compute.Packaging.IMAGE;
        return row.text("initType").equals("on-demand") && (image || rules.initOfZipBilled());
    }

    private long roundedUp(long raw) {
        return BigDecimal.valueOf(raw)
                .divide(BigDecimal.valueOf(rules.stepMicros()), 0, RoundingMode.CEILING)
                .multiply(BigDecimal.valueOf(rules.stepMicros()))
                .longValueExact();
    }

    @Override
    public void end(Ending ending) {
        metrics.end(ending);
        for (FunctionConfig function : scenario.functions()) {
            Bill shown = Bill.of(function, scenario, metrics);
            BigDecimal own = dollars(function);
            BigDecimal difference = own.subtract(shown.dollars()).abs();
            // What is shown is rounded to sixteen digits.
            require(
                    difference.compareTo(own.movePointLeft(MathContext.DECIMAL64.getPrecision() - 1)) <= 0,
                    function.name(),
                    " costs ",
                    own,
                    ", and ",
                    shown,
                    " is shown");
        }
    }

    private BigDecimal dollars(FunctionConfig function) {
        BigDecimal rate = function.compute().architecture() == Compute.Architecture.ARM64
                ? rules.perGigabyteSecondArm()
                : rules.perGigabyteSecondX86();
        BigDecimal time = BigDecimal.valueOf(micros.getOrDefault(function.name(), 0L))
                .divide(MICROS_PER_SECOND)
                .multiply(BigDecimal.valueOf(function.compute().memoryMegabytes()))
                .divide(MEGABYTES)
                .multiply(rate);
        return time.add(rules.perRequest().multiply(BigDecimal.valueOf(requests.getOrDefault(function.name(), 0L))));
    }
}
