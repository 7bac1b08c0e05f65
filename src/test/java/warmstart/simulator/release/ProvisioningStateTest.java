package warmstart.simulator.release;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.simulator.ReleaseWorlds.numbers;
import static warmstart.simulator.Worlds.micros;
import static warmstart.simulator.Worlds.only;
import static warmstart.simulator.Worlds.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import warmstart.simulator.ReleaseWorlds;
import warmstart.simulator.Worlds;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.function.Releases;
import warmstart.simulator.function.Version;
import warmstart.simulator.lambda.EnvironmentKind;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.Provisioning;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.Trace;

/** How far provisioned environments are, and whose they are. */
class ProvisioningStateTest {
    /** Writes down how far the environments of f:live are. */
    private record Look(long atMicros, List<String> seen) implements Change {
        @Override
        public void apply(World world) {
            Provisioning provisioning = world.lambda().provisioning();
            var function = world.lambda().function("f");
            seen.add(provisioning.status(function, "live") + " " + provisioning.ready(function, "live") + "/"
                    + provisioning.requested(function, "live"));
        }
    }

    private static PutProvisioned put(String at, String qualifier, long environments) {
        return new PutProvisioned(micros(at), "f", new Provisioned(qualifier, environments));
    }

    /** The states in the words of GetProvisionedConcurrencyConfig, with what is available and what was asked for. */
    @Test
    void itIsInProgressUntilItIsReady() {
        List<String> seen = new ArrayList<>();
        new ReleaseWorlds()
                .change(new Look(0, seen))
                .change(put("1 s", "live", 3))
                .change(new Look(micros("2 s"), seen))
                .change(new Look(micros("100 s"), seen))
                .change(new DeleteProvisioned(micros("101 s"), "f", "live"))
                .change(new Look(micros("102 s"), seen))
                .run();
        assertThat(seen).containsExactly("NONE 0/0", "IN_PROGRESS 0/3", "READY 3/3", "NONE 0/0");
    }

    @Test
    void itFailsAndCanBeTriedAgain() {
        List<String> seen = new ArrayList<>();
        new ReleaseWorlds()
                .init("1 s")
                .second(code -> code.faults(new Faults(0, 0, 0, 1_000, 0, Map.of())))
                .alias(Alias.of("live", 2))
                .change(put("0 s", "live", 3))
                .change(new Look(micros("100 s"), seen))
                .change(new PointAlias(micros("101 s"), "f", Alias.of("live", 1)))
                .change(new Look(micros("102 s"), seen))
                .change(new Look(micros("200 s"), seen))
                .run();
        assertThat(seen).containsExactly("FAILED 0/3", "IN_PROGRESS 0/3", "READY 3/3");
    }

    private static FunctionConfig provisionedG() {
        FunctionConfig plain = ReleaseWorlds.plain("g");
        Releases releases = new Releases(
                List.of(new Version(1, plain.code())),
                List.of(Alias.of("live", 1)),
                List.of(new Provisioned("live", 50)));
        return FunctionConfig.of("g", plain.code(), Compute.standard(Worlds.QUOTAS), AsyncConfig.unset(Worlds.QUOTAS))
                .releases(releases)
                .build();
    }

    /** What g has provisioned is neither f's nor in the way of it. */
    @Test
    void functionsAreToldApart() {
        Trace trace = new ReleaseWorlds()
                .other(provisionedG())
                .change(new SetReserved(micros("1 s"), "f", OptionalLong.of(10)))
                .change(put("2 s", "1", 5))
                .run();
        assertThat(rows(trace, ReleaseKind.CHANGE_REFUSED)).isEmpty();
        assertThat(numbers(trace, EnvironmentKind.PROVISIONING_READY, "environments"))
                .containsExactly(50L, 5L);
    }

    /** When its alias has moved away, a version can be provisioned anew. */
    @Test
    void aVersionIsFreeWhenItsAliasHasGone() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 2)
                .change(new PointAlias(micros("1 s"), "f", Alias.of("live", 2)))
                .change(put("2 s", "1", 5))
                .run();
        assertThat(rows(trace, ReleaseKind.CHANGE_REFUSED)).isEmpty();
        assertThat(ReleaseWorlds.told(trace, EnvironmentKind.class)).hasSize(7);
    }

    /** Free environments that are given back leave their places at once. */
    @Test
    void whatIsGivenBackCanBeUsedByOthers() {
        Trace trace = new ReleaseWorlds()
                .reserved(5)
                .provisioned("live", 5)
                .change(put("1 s", "live", 2))
                .calls("f", 4, "2 s")
                .run();
        // Two places are held, so three calls of $LATEST find one and the fourth does not.
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(3);
        assertThat(only(trace, CallKind.CALL_THROTTLED).numbers().number("inUse"))
                .isEqualTo(5);
    }

    @Test
    void whatIsTakenOffLeavesItsPlaceToo() {
        Trace trace = new ReleaseWorlds()
                .reserved(5)
                .change(put("0 s", "live", 5))
                .change(put("1 s", "live", 2))
                .calls("f", 4, "2 s")
                .run();
        assertThat(rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(3);
        assertThat(rows(trace, CallKind.CALL_THROTTLED)).hasSize(1);
    }

    /** Lots of 5 and 3 are on their way and 2 are wanted: all of the first and one of the second are taken off. */
    @Test
    void lotsAreTakenOffInTheirOrder() {
        Trace trace = new ReleaseWorlds()
                .change(put("0 s", "live", 5))
                .change(put("1 s", "live", 8))
                .change(put("2 s", "live", 2))
                .run();
        assertThat(numbers(trace, EnvironmentKind.PROVISIONING_STARTED, "environments"))
                .containsExactly(5L, 3L);
        assertThat(only(trace, EnvironmentKind.PROVISIONING_REDUCED).numbers().number("unmade"))
                .isEqualTo(6);
        assertThat(numbers(trace, EnvironmentKind.PROVISIONING_READY, "environments"))
                .containsExactly(2L);
    }

    /** Of five that are ready one works: two free ones and then none at work have to go. */
    @Test
    void readyOnesGoAfterUnmadeOnes() {
        Trace trace = new ReleaseWorlds()
                .takes("500 s")
                .provisioned("live", 3)
                .change(put("1 s", "live", 5))
                .change(put("2 s", "live", 1))
                .calls("f:live", 2, "0 s")
                .run();
        var numbers = only(trace, EnvironmentKind.PROVISIONING_REDUCED).numbers();
        // Four go: two that are not made yet, the free one, and one of the two at work.
        assertThat(numbers.number("environments")).isEqualTo(4);
        assertThat(numbers.number("unmade")).isEqualTo(2);
        assertThat(numbers.number("working")).isEqualTo(1);
        assertThat(rows(trace, EnvironmentKind.PROVISIONED_ENDED)).hasSize(1);
    }

    @Test
    void aWeightDoesNotReachOntoWhatAnotherProvisioned() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 1)
                .provisioned("2", 1)
                .change(new PointAlias(0, "f", Alias.of("live", 1).with(2, 100)))
                .run();
        assertThat(only(trace, ReleaseKind.CHANGE_REFUSED).numbers().text("message"))
                .isEqualTo("version 2 has the provisioned concurrency of `2` already");
    }

    /** Writes down how many environments of version 1 are ready, and how many of them work. */
    private record Count(long atMicros, List<String> seen) implements Change {
        @Override
        public void apply(World world) {
            var version = world.lambda().function("f").version("1");
            seen.add(version.provisionedReady() + " ready, " + version.provisionedBusy() + " busy");
        }
    }

    /** Of five of which two work, two free ones go first, then a free and a working one. */
    @Test
    void whatIsGivenBackIsNotReadyAnyMore() {
        List<String> seen = new ArrayList<>();
        new ReleaseWorlds()
                .takes("500 s")
                .provisioned("live", 5)
                .change(new Count(micros("1 s"), seen))
                .change(put("2 s", "live", 3))
                .change(new Count(micros("3 s"), seen))
                .change(put("4 s", "live", 1))
                .change(new Count(micros("5 s"), seen))
                .calls("f:live", 2, "0 s")
                .run();
        assertThat(seen).containsExactly("5 ready, 2 busy", "3 ready, 2 busy", "1 ready, 1 busy");
    }
}
