package warmstart.simulator.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static warmstart.simulator.ReleaseWorlds.numbers;
import static warmstart.simulator.Worlds.micros;
import static warmstart.simulator.Worlds.only;
import static warmstart.simulator.Worlds.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import warmstart.simulator.ReleaseWorlds;
import warmstart.simulator.Worlds;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.call.Door;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.function.Releases;
import warmstart.simulator.function.Version;
import warmstart.simulator.release.PointAlias;
import warmstart.simulator.release.SetReserved;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.Trace;

/**
 * Reservations that are set while functions run: who counts where.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html">Configuring reserved
 *     concurrency for a function</a>
 */
class ReservationsTest {
    /** Of an account with 200 places, 100 of which nobody may reserve, g has reserved 50. */
    private final Lambda lambda = new Lambda(
            new Engine(1, Worlds.BOUNDS, StopSignal.NEVER),
            Worlds.QUOTAS,
            200,
            List.of(ReleaseWorlds.plain("f"), reserving("g", 50), ReleaseWorlds.plain("h")));

    private final DeployedFunction f = lambda.function("f");
    private final DeployedFunction h = lambda.function("h");

    private static FunctionConfig reserving(String name, long places) {
        Code code = Code.taking(micros("1 s"), micros("3 s")).build();
        return FunctionConfig.of(name, code, Compute.standard(Worlds.QUOTAS), AsyncConfig.unset(Worlds.QUOTAS))
                .reserved(places)
                .build();
    }

    @Test
    void whatIsReservedIsTakenFromThoseWhoShare() {
        lambda.reserve(f, OptionalLong.of(20));
        assertThat(f.concurrencyLimit()).isEqualTo(20);
        assertThat(h.concurrencyLimit()).isEqualTo(130);
        lambda.reserve(f, OptionalLong.of(10));
        assertThat(f.concurrencyLimit()).isEqualTo(10);
        assertThat(h.concurrencyLimit()).isEqualTo(140);
        lambda.reserve(f, OptionalLong.empty());
        assertThat(f.concurrencyLimit()).isEqualTo(150);
        assertThat(h.concurrencyLimit()).isEqualTo(150);
    }

    @Test
    void aHundredPlacesCannotBeReserved() {
        assertThatThrownBy(() -> lambda.reserve(f, OptionalLong.of(51))).hasMessage("more is reserved than can be");
        assertThat(h.concurrencyLimit()).isEqualTo(150);
        lambda.reserve(f, OptionalLong.of(50));
        assertThat(h.concurrencyLimit()).isEqualTo(100);
    }

    /** Writes down how many places are in use where f counts, and where g does. */
    private record Look(long atMicros, List<String> seen) implements Change {
        @Override
        public void apply(World world) {
            seen.add(world.lambda().function("f").concurrencyInUse() + " and "
                    + world.lambda().function("g").concurrencyInUse());
        }
    }

    /** Three run for 10 s from 0 s on; the reservation comes at 1 s and goes at 5 s. */
    @Test
    void whatRunsMovesWithTheReservation() {
        List<String> seen = new ArrayList<>();
        new ReleaseWorlds()
                .takes("10 s")
                .other(ReleaseWorlds.plain("g"))
                .provisioned("live", 2)
                .change(new SetReserved(micros("1 s"), "f", OptionalLong.of(20)))
                .change(new Look(micros("2 s"), seen))
                .change(new SetReserved(micros("5 s"), "f", OptionalLong.empty()))
                .change(new Look(micros("6 s"), seen))
                .change(new Look(micros("11 s"), seen))
                .calls("f", 3, "0 s")
                .run();
        // Three on demand and two places that are held for provisioned environments; in the end only those.
        assertThat(seen).containsExactly("5 and 0", "5 and 5", "2 and 2");
    }

    /** One call has ended when the only place is reserved. */
    @Test
    void whatHasEndedDoesNotMove() {
        Trace trace = new ReleaseWorlds()
                .change(new SetReserved(micros("2 s"), "f", OptionalLong.of(1)))
                .calls("f", 1, "0 s")
                .calls("f", 1, "3 s")
                .run();
        assertThat(rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(2);
    }

    /** The same in a provisioned environment: it has ended at 1 s and its place is free for the next. */
    @Test
    void provisionedWorkThatHasEndedDoesNotMove() {
        Trace trace = new ReleaseWorlds()
                .provisioned("live", 1)
                .change(new SetReserved(micros("2 s"), "f", OptionalLong.of(1)))
                .calls("f:live", 1, "0 s")
                .calls("f:live", 1, "3 s")
                .run();
        assertThat(numbers(trace, LambdaKind.INVOCATION_STARTED, "cold")).containsExactly(0L, 0L);
        assertThat(rows(trace, CallKind.CALL_THROTTLED)).isEmpty();
    }

    /** Two work until 200 s and take both reserved places, although the alias has two fresh environments from 70 s on. */
    @Test
    void provisionedWorkCountsAgainstALaterReservation() {
        Trace trace = new ReleaseWorlds()
                .takes("200 s")
                .provisioned("live", 2)
                .change(new SetReserved(micros("1 s"), "f", OptionalLong.of(2)))
                .change(new PointAlias(micros("10 s"), "f", Alias.of("live", 2)))
                .calls("f:live", 2, "0 s")
                .calls("f:live", 1, "100 s")
                .calls("f:live", 1, "201 s")
                .run();
        assertThat(only(trace, CallKind.CALL_THROTTLED).t()).isEqualTo(micros("100 s"));
    }

    private static FunctionConfig provisionedG(long environments) {
        FunctionConfig plain = ReleaseWorlds.plain("g");
        Releases releases = new Releases(
                List.of(new Version(1, plain.code())),
                List.of(Alias.of("live", 1)),
                List.of(new Provisioned("live", environments)));
        return FunctionConfig.of("g", plain.code(), Compute.standard(Worlds.QUOTAS), AsyncConfig.unset(Worlds.QUOTAS))
                .releases(releases)
                .build();
    }

    /** Of 1,000 places f takes two with it; of the other 998, 898 are g's provisioned ones and 100 are h's. */
    @Test
    void provisionedWorkLeavesThePlacesOfTheOthers() {
        Trace trace = new ReleaseWorlds()
                .takes("200 s")
                .provisioned("live", 2)
                .other(provisionedG(898))
                .other(ReleaseWorlds.plain("h"))
                .change(new SetReserved(micros("1 s"), "f", OptionalLong.of(2)))
                .calls("f:live", 2, "0 s")
                .calls("h", 100, "2 s")
                .calls("g:live", 898, "2 s")
                .run();
        assertThat(rows(trace, CallKind.CALL_THROTTLED)).isEmpty();
        assertThat(rows(trace, LambdaKind.ENVIRONMENT_INIT_STARTED)).hasSize(100);
    }

    /** Since November 2023 each function has 1,000 new environments at once to itself; the next is one too many. */
    @Test
    void functionsGrowWithoutEachOther() {
        Trace trace = new ReleaseWorlds()
                .account(5_000)
                .other(ReleaseWorlds.plain("g"))
                .calls("f", 1_000, "0 s")
                .calls("g", 1_001, "0 s")
                .run();
        assertThat(rows(trace, LambdaKind.ENVIRONMENT_INIT_STARTED)).hasSize(2_000);
        assertThat(only(trace, CallKind.CALL_THROTTLED).numbers().number("limit"))
                .isEqualTo(1_000);
    }

    /** One place takes ten calls a second; of events, which wait in a queue, it takes as many as it can run. */
    @Test
    void theRateOfRequestsIsNotForEvents() {
        Worlds world = new Worlds().reserved(1).events(40, "2 ms");
        assertThat(rows(world.run(), LambdaKind.EVENT_THROTTLED)).isEmpty();
        assertThat(rows(world.called(Door.API).run(), CallKind.CALL_THROTTLED)).isNotEmpty();
    }
}
