package warmstart.simulator.mixed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import warmstart.iam.Policy;
import warmstart.iam.Role;
import warmstart.iam.Statement;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.function.RecursiveLoop;
import warmstart.simulator.function.Releases;
import warmstart.simulator.function.Sending;
import warmstart.simulator.function.Target;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.function.Timing;
import warmstart.simulator.function.Version;
import warmstart.simulator.quota.FunctionQuotas;
import warmstart.simulator.quota.Range;

/** Random functions: {@code f0}, {@code f1}, … Each has versions 1 and 2 and an alias {@code live}. */
final class RandomFunctions {
    private static final FunctionQuotas QUOTAS = Worlds.QUOTAS.function();
    private static final String ARN = "arn:aws:lambda:eu-west-1:111122223333:function:";

    private final Draw draw;
    private final int functions;
    private final List<String> inlets;

    /** So many functions, which may write to these sources. */
    RandomFunctions(Draw draw, int functions, List<String> inlets) {
        this.draw = draw;
        this.functions = functions;
        this.inlets = inlets;
    }

    static String name(int number) {
        return "f" + number;
    }

    List<FunctionConfig> all() {
        List<FunctionConfig> all = new ArrayList<>();
        for (int i = 0; i < functions; i++) {
            all.add(one(name(i)));
        }
        return all;
    }

    private FunctionConfig one(String name) {
        boolean snapStart = draw.oneIn(5);
        long timeout = timeout();
        List<Provisioned> provisioned = snapStart || draw.oneIn(2)
                ? List.of()
                : List.of(new Provisioned(draw.oneIn(3) ? "2" : "live", 1 + draw.below(3)));
        FunctionConfig.Builder function = FunctionConfig.of(name, code(timeout), compute(snapStart), async())
                .releases(new Releases(versions(timeout), List.of(alias(provisioned)), provisioned))
                .outlets(outlets())
                .role(new Role(name + "-role", List.of(new Policy(name + "-policy", statements()))))
                .recursion(draw.oneIn(8) ? RecursiveLoop.ALLOW : RecursiveLoop.TERMINATE);
        if (draw.oneIn(3)) {
            long least =
                    provisioned.stream().mapToLong(Provisioned::environments).sum();
            function.reserved(least + draw.between(0, 9));
        }
        return function.build();
    }

    private long timeout() {
        return draw.oneIn(3) ? QUOTAS.timeoutMicros().unset() : draw.seconds(QUOTAS.timeoutMicros());
    }

    private Compute compute(boolean snapStart) {
        Range memory = QUOTAS.memoryMegabytes();
        return new Compute(
                draw.oneIn(4) ? QUOTAS.megabytesPerVcpu() : draw.between(memory.min(), memory.max()),
                draw.between(QUOTAS.tmpMegabytes().min(), QUOTAS.tmpMegabytes().max()),
                draw.of(List.of(Compute.Architecture.values())),
                draw.of(List.of(Compute.Packaging.values())),
                snapStart
                        ? OptionalLong.of(draw.between(0, QUOTAS.restoreMicrosMax() + Micros.PER_SECOND))
                        : OptionalLong.empty());
    }

    /** New code that has the timeout of the function, as versions and later changes need it. */
    Code code(long timeout) {
        long most = draw.oneIn(5) ? timeout + Micros.PER_SECOND : Math.min(timeout, Micros.ofSeconds(20));
        Code.Builder code = Code.taking(0, timeout)
                .init(timing(QUOTAS.initMicrosMax() + (draw.oneIn(6) ? Micros.PER_SECOND : 0)))
                .handler(timing(most))
                .faults(faults());
        if (draw.oneIn(3)) {
            code.cpuMicros(draw.between(0, Micros.PER_SECOND));
        }
        if (draw.oneIn(4)) {
            code.perItemMicros(Micros.ofMillis(draw.between(0, 300)));
        }
        if (draw.oneIn(2)) {
            code.reportingItemFailures();
        }
        if (draw.oneIn(6)) {
            long most6 = Worlds.QUOTAS.payload().syncResponseMax();
            long most1 = Worlds.QUOTAS.call().albResponseBytesMax();
            code.responseBytes(draw.of(List.of(most1, most1 + 1, most6, most6 + 1)));
        }
        if (!inlets.isEmpty() && draw.oneIn(4)) {
            code.sends(List.of(new Sending(draw.of(List.of(Sending.Service.values())), draw.of(inlets))));
        }
        return code.build();
    }

    private Timing timing(long most) {
        return switch (draw.below(4)) {
            case 0 -> Timing.NONE;
            case 1 -> Timing.fixed(draw.between(0, most));
            case 2 -> new Timing.Exponential(draw.between(0, Math.max(0, most / 2)));
            default -> new Timing.Uniform(0, draw.between(0, most));
        };
    }

    Faults faults() {
        TreeMap<String, Integer> poison = new TreeMap<>();
        if (draw.oneIn(3)) {
            poison.put("s0-" + (1 + draw.below(9)), draw.below(4) - 1);
            poison.put("q0-m-" + (1 + draw.below(9)), draw.below(4) - 1);
        }
        return draw.oneIn(3)
                ? new Faults(0, 0, 0, 0, 0, poison)
                : new Faults(
                        draw.perMille(),
                        draw.oneIn(3) ? draw.perMille() : 0,
                        draw.oneIn(4) ? draw.perMille() : 0,
                        draw.oneIn(4) ? draw.perMille() : 0,
                        draw.oneIn(2) ? draw.below(200) : 0,
                        poison);
    }

    private List<Version> versions(long timeout) {
        return List.of(new Version(1, code(timeout)), new Version(2, code(timeout)));
    }

    private Alias alias(List<Provisioned> provisioned) {
        Alias alias = Alias.of("live", 1);
        return provisioned.isEmpty() && draw.oneIn(2) ? alias.with(2, draw.between(0, 1_000)) : alias;
    }

    private AsyncConfig async() {
        Range age = Worlds.QUOTAS.async().eventAgeMicros();
        return new AsyncConfig(draw.between(0, 2), draw.seconds(age));
    }

    /** Its dead-letter queue and destinations, functions of the same scenario among them. */
    private List<Outlet> outlets() {
        List<Outlet> outlets = new ArrayList<>();
        for (Outlet.Use use : Outlet.Use.values()) {
            TargetKind kind = draw.of(List.of(TargetKind.values()));
            if (draw.oneIn(3) && use.takes(kind)) {
                String arn = kind == TargetKind.LAMBDA
                        ? ARN + name(draw.below(functions)) + (draw.oneIn(2) ? ":live" : "")
                        : Worlds.arn(kind);
                outlets.add(new Outlet(use, new Target(kind, "keeper", arn)));
            }
        }
        return outlets;
    }

    /** Mostly everything; else some of what it needs. */
    private List<Statement> statements() {
        if (!draw.oneIn(4)) {
            return List.of(Statement.allow("*", "*"));
        }
        List<Statement> some = new ArrayList<>();
        for (String action : List.of("sqs:*", "sqs:SendMessage", "sns:*", "lambda:*", "s3:*", "kinesis:*", "kms:*")) {
            if (draw.oneIn(2)) {
                some.add(Statement.allow(action, "*"));
            }
        }
        if (draw.oneIn(3)) {
            some.add(Statement.deny("events:*", "*"));
        }
        return some;
    }
}
