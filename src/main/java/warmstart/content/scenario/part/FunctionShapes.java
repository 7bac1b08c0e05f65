package warmstart.content.scenario.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.content.scenario.network.AttachmentShapes;
import warmstart.iam.Role;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.RecursiveLoop;
import warmstart.simulator.function.Releases;
import warmstart.simulator.function.Violation;
import warmstart.simulator.network.NetworkWorld;
import warmstart.simulator.packaging.SnapStartRules;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.quota.Range;
import warmstart.simulator.vpc.Networking;

/** Functions as scenarios write them. What the service would refuse is refused here, with its bounds. */
public final class FunctionShapes {
    private static final int CONCURRENCY_MAX = 1_000_000;
    private static final long BYTES_PER_MEGABYTE = 1L << 20;

    private final Quotas quotas;
    private final NetworkWorld network;

    /** Functions within the bounds of these numbers, in these networks. */
    public FunctionShapes(Quotas quotas, NetworkWorld network) {
        this.quotas = quotas;
        this.network = network;
    }

    /** {@code {"name": "thumbnails", "code": {"duration": "200 ms"}, "reservedConcurrency": 2}} */
    public Shape<FunctionConfig> function() {
        return Shape.object(fields -> {
            Optional<String> name = fields.need("name", FactShapes.name());
            Optional<Code> code = fields.need("code", new CodeShapes(quotas).code());
            Compute compute = compute(fields);
            Releases releases = new ReleaseShapes(quotas).releases(fields, code);
            Optional<AsyncConfig> async = fields.maybe("asynchronous", async());
            Optional<Integer> reserved = fields.maybe("reservedConcurrency", Shape.whole(0, CONCURRENCY_MAX));
            List<Outlet> outlets = OutletShapes.outlets(fields);
            Optional<Role> role = fields.maybe("role", RoleShapes.role(name.orElse("") + "-role"));
            Optional<RecursiveLoop> loops = fields.maybe("recursiveLoop", Shape.word(RecursiveLoop.class));
            Networking networking =
                    new AttachmentShapes(network, quotas.network()).networking(fields, name.orElse(""), role);
            checkProvisioned(fields, reserved, releases);
            new PackageShapes(quotas).check(fields, name, compute);
            checkSnapStart(fields, compute, releases);
            return () -> {
                FunctionConfig.Builder function = FunctionConfig.of(
                                name.orElseThrow(),
                                code.orElseThrow(),
                                compute,
                                async.orElse(AsyncConfig.unset(quotas)))
                        .releases(releases)
                        .outlets(outlets)
                        .networking(networking);
                role.ifPresent(function::role);
                loops.ifPresent(function::recursion);
                reserved.ifPresent(function::reserved);
                return function.build();
            };
        });
    }

    private static void checkProvisioned(JsonFields fields, Optional<Integer> reserved, Releases releases) {
        if (reserved.isPresent() && releases.provisionedTotal() > reserved.get()) {
            String message = "reserved concurrency of " + reserved.get() + " is less than the provisioned "
                    + releases.provisionedTotal();
            fields.error("reservedConcurrency", message, "reserve at least as much as is provisioned");
        }
    }

    private Compute compute(JsonFields fields) {
        Compute standard = Compute.standard(quotas);
        Optional<Long> memory =
                fields.maybe("memory", megabytes(quotas.function().memoryMegabytes()));
        Optional<Long> tmp = fields.maybe("tmp", megabytes(quotas.function().tmpMegabytes()));
        Optional<Compute.Architecture> processor =
                fields.maybe("architecture", lowerCase(Compute.Architecture.values()));
        Optional<Compute.Packaging> packaging = fields.maybe("package", Shape.word(Compute.Packaging.class));
        Optional<Long> snapStart = fields.maybe("snapStart", FactShapes.span());
        return new Compute(
                memory.orElse(standard.memoryMegabytes()),
                tmp.orElse(standard.tmpMegabytes()),
                processor.orElse(standard.architecture()),
                packaging.orElse(standard.packaging()),
                snapStart.map(OptionalLong::of).orElse(OptionalLong.empty()));
    }

    /** A version may still be published in the middle of the run, so one that is missing now is a warning. */
    private void checkSnapStart(JsonFields fields, Compute compute, Releases releases) {
        FunctionConfig function = FunctionConfig.of(
                        "", Code.taking(1, Micros.PER_SECOND).build(), compute, AsyncConfig.unset(quotas))
                .releases(releases)
                .build();
        for (Violation refused : SnapStartRules.check(function, quotas)) {
            switch (refused.path()) {
                case "releases.versions" -> fields.warning("snapStart", refused.message(), refused.hint());
                case "compute.tmpMegabytes" -> fields.error("tmp", refused.message(), refused.hint());
                default -> fields.error("snapStart", refused.message(), refused.hint());
            }
        }
    }

    private static Shape<Compute.Architecture> lowerCase(Compute.Architecture... values) {
        Map<String, Compute.Architecture> words = new LinkedHashMap<>();
        for (Compute.Architecture value : values) {
            words.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return Shape.oneOf(words);
    }

    private static Shape<Long> megabytes(Range bounds) {
        return FactShapes.bytes()
                .where(bytes -> bytes % BYTES_PER_MEGABYTE == 0, "not whole megabytes", "write whole MB or GB")
                .mapped(bytes -> Optional.of(bytes / BYTES_PER_MEGABYTE), "", "")
                .where(
                        bounds::accepts,
                        "the service refuses this size in MB",
                        "use " + bounds.min() + " to " + bounds.max() + " MB");
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
}
