package warmstart.content.scenario.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import warmstart.base.Problems;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.content.scenario.network.TargetShapes;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.Sending;
import warmstart.simulator.function.Timing;
import warmstart.simulator.network.Target;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.vpc.OutboundCall;

/**
 * How code behaves: {@code {"init": "400 ms", "duration": "200 ms", "timeout": "3 s", "failureRate": "20%"}}. What is left
 * out takes no time and does not go wrong.
 */
final class CodeShapes {
    private static final int DELIVERIES_MAX = 1_000_000;
    private static final String ALWAYS = "always";

    private final Quotas quotas;

    CodeShapes(Quotas quotas) {
        this.quotas = quotas;
    }

    Shape<Code> code() {
        return Shape.object(fields -> {
            Optional<Timing> init = fields.maybe("init", TimingShapes.timing());
            Optional<Timing> duration = fields.need("duration", TimingShapes.timing());
            Optional<Long> cpu = fields.maybe("cpu", FactShapes.span());
            if (duration.isPresent() && duration.get().meanMicros() + cpu.orElse(0L) == 0) {
                fields.error("duration", "code takes time", "write more than nothing");
            }
            Optional<Long> perItem = fields.maybe("perItem", FactShapes.span());
            Optional<Long> timeout = fields.maybe("timeout", timeout());
            Optional<Long> response = fields.maybe("response", FactShapes.bytes());
            Optional<Boolean> reports = fields.maybe("reportsItemFailures", Shape.flag());
            List<Sending> sends = fields.list("sends", sending());
            List<OutboundCall> calls = fields.list("calls", call());
            Faults faults = faults(fields);
            return () -> {
                long unset = quotas.function().timeoutMicros().unset();
                Code.Builder code = Code.taking(0, timeout.orElse(unset))
                        .init(init.orElse(Timing.NONE))
                        .handler(duration.orElseThrow())
                        .cpuMicros(cpu.orElse(0L))
                        .perItemMicros(perItem.orElse(0L))
                        .responseBytes(response.orElse(0L))
                        .faults(faults)
                        .sends(sends)
                        .calls(calls);
                return (reports.orElse(false) ? code.reportingItemFailures() : code).build();
            };
        });
    }

    /** {@code {"service": "s3", "source": "uploads"}}: each success sends an event there. */
    private static Shape<Sending> sending() {
        return Shape.object(fields -> {
            Optional<Sending.Service> service = fields.need("service", Shape.word(Sending.Service.class));
            Optional<String> source = fields.need("source", FactShapes.name());
            return () -> new Sending(service.orElseThrow(), source.orElseThrow());
        });
    }

    /** {@code {"service": "dynamodb", "patience": "1 s"}}: code that connects to something before all else. */
    private static Shape<OutboundCall> call() {
        return Shape.object(fields -> {
            Optional<Target> target = TargetShapes.target(fields);
            Optional<Long> patience = fields.maybe(
                    "patience", FactShapes.span(span -> span > 0, "to wait takes time", "write more than nothing"));
            return () -> new OutboundCall(
                    target.orElseThrow(), patience.map(OptionalLong::of).orElse(OptionalLong.empty()));
        });
    }

    private Shape<Long> timeout() {
        long max = quotas.function().timeoutMicros().max();
        return FactShapes.span(
                span -> span >= Micros.PER_SECOND && span <= max && span % Micros.PER_SECOND == 0,
                "the service refuses this timeout",
                "use whole seconds up to " + Micros.words(max));
    }

    static Faults faults(JsonFields fields) {
        return new Faults(
                share("failureRate", fields),
                share("timeoutRate", fields),
                share("exitRate", fields),
                share("initFailureRate", fields),
                share("itemFailureRate", fields),
                fields.maybe("poison", poison()).orElse(new LinkedHashMap<>()));
    }

    private static int share(String field, JsonFields fields) {
        return fields.maybe(field, FactShapes.perMille()).orElse(0);
    }

    /** {@code {"orders-3": "always", "orders-5": 2}}: a message fails for ever, or so many times. */
    private static Shape<Map<String, Integer>> poison() {
        return Shape.mapOf((JsonValue value, Problems problems) -> {
            boolean always = value instanceof JsonValue.Text text && text.text().equals(ALWAYS);
            return always
                    ? Optional.of(Faults.ALWAYS)
                    : Shape.whole(1, DELIVERIES_MAX).read(value, problems);
        });
    }
}
