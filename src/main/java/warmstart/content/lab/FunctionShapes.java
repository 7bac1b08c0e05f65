package warmstart.content.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.iam.Role;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.Target;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.function.Timing;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.quota.Range;

/** Functions as lab files write them. What the service would refuse is refused here, with its bounds. */
final class FunctionShapes {
    private static final int CONCURRENCY_MAX = 1_000_000;

    private final Quotas quotas;

    FunctionShapes(Quotas quotas) {
        this.quotas = quotas;
    }

    Shape<FunctionConfig> function() {
        return Shape.object(fields -> {
            Optional<String> name = fields.need("name", Shape.text());
            Optional<Code> code = fields.need("code", code());
            Optional<AsyncConfig> async = fields.maybe("asynchronous", async());
            Optional<Integer> reserved = fields.maybe("reservedConcurrency", Shape.whole(0, CONCURRENCY_MAX));
            List<Outlet> outlets = outlets(fields);
            Optional<Role> role = fields.need("role", PolicyShapes.role());
            return () -> {
                FunctionConfig.Builder function = FunctionConfig.of(
                                name.orElseThrow(),
                                code.orElseThrow(),
                                Compute.standard(quotas),
                                async.orElse(AsyncConfig.unset(quotas)))
                        .outlets(outlets)
                        .role(role.orElseThrow());
                reserved.ifPresent(function::reserved);
                return function.build();
            };
        });
    }

    private Shape<Code> code() {
        return Shape.object(fields -> {
            Optional<Long> init = fields.need("init", FactShapes.span());
            Optional<Long> duration = fields.need("duration", FactShapes.span(span -> span > 0, "code takes time", ""));
            Optional<Long> timeout = fields.maybe("timeout", timeout());
            Optional<Integer> failures = fields.maybe("failureRate", FactShapes.perMille());
            Optional<Integer> timeouts = fields.maybe("timeoutRate", FactShapes.perMille());
            return () -> Code.taking(
                            duration.orElseThrow(),
                            timeout.orElse(quotas.function().timeoutMicros().unset()))
                    .init(Timing.fixed(init.orElseThrow()))
                    .faults(Faults.rates(failures.orElse(0), timeouts.orElse(0)))
                    .build();
        });
    }

    private Shape<Long> timeout() {
        long max = quotas.function().timeoutMicros().max();
        return FactShapes.span(
                span -> span >= Micros.PER_SECOND && span <= max && span % Micros.PER_SECOND == 0,
                "the service refuses this timeout",
                "use whole seconds up to " + Micros.words(max));
    }

    private Shape<AsyncConfig> async() {
        Range retries = quotas.async().retries();
        Range ages = quotas.async().eventAgeMicros();
        return Shape.object(fields -> {
            Optional<Integer> attempts = fields.maybe(
                    "retryAttempts", Shape.whole(Math.toIntExact(retries.min()), Math.toIntExact(retries.max())));
            Optional<Long> age = fields.maybe(
                    "eventAge",
                    FactShapes.span(
                            ages::accepts,
                            "the service refuses this age",
                            "use " + Micros.words(ages.min()) + " to " + Micros.words(ages.max())));
            return () -> new AsyncConfig(
                    attempts.orElse(AsyncConfig.unset(quotas).retryAttempts()),
                    age.orElse(AsyncConfig.unset(quotas).eventAgeMaxMicros()));
        });
    }

    private static List<Outlet> outlets(JsonFields fields) {
        List<Outlet> outlets = new ArrayList<>();
        outlet("deadLetterQueue", Outlet.Use.DEAD_LETTER_QUEUE, fields).ifPresent(outlets::add);
        outlet("onFailure", Outlet.Use.ON_FAILURE, fields).ifPresent(outlets::add);
        outlet("onSuccess", Outlet.Use.ON_SUCCESS, fields).ifPresent(outlets::add);
        return outlets;
    }

    private static Optional<Outlet> outlet(String field, Outlet.Use use, JsonFields fields) {
        Optional<Target> target = fields.maybe(field, target());
        if (target.isPresent() && !use.takes(target.get().kind())) {
            List<String> taken = Arrays.stream(TargetKind.values())
                    .filter(use::takes)
                    .map(TargetKind::service)
                    .toList();
            String message = target.get().kind().service() + " cannot be the " + use.words();
            fields.error(field, message, "use one of: " + String.join(", ", taken));
            return Optional.empty();
        }
        return target.map(found -> new Outlet(use, found));
    }

    private static Shape<Target> target() {
        return Shape.object(fields -> {
            Optional<TargetKind> kind = fields.need("service", Shape.word(TargetKind.class));
            Optional<String> name = fields.need("name", Shape.text());
            Optional<String> arn = fields.need(
                    "arn", Shape.text().where(text -> text.startsWith("arn:"), "not an ARN", "begin it with `arn:`"));
            return () -> new Target(kind.orElseThrow(), name.orElseThrow(), arn.orElseThrow());
        });
    }
}
