package warmstart.simulator.release;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.simulator.Worlds.micros;
import static warmstart.simulator.Worlds.only;
import static warmstart.simulator.Worlds.rows;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import warmstart.simulator.ReleaseWorlds;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** What can be reserved and provisioned, and what the service says where it cannot. */
class CapacityRulesTest {
    private static PutProvisioned put(String qualifier, long environments) {
        return new PutProvisioned(0, "f", new Provisioned(qualifier, environments));
    }

    private static SetReserved reserve(long places) {
        return new SetReserved(0, "f", OptionalLong.of(places));
    }

    private static void assertRefused(Trace trace, long status, ReleaseRule rule, String message) {
        TraceRow row = only(trace, ReleaseKind.CHANGE_REFUSED);
        assertThat(row.numbers().number("status")).isEqualTo(status);
        assertThat(row.rule()).isEqualTo(rule.id());
        assertThat(row.numbers().text("message")).isEqualTo(message);
    }

    private static void assertDone(Trace trace, Kind kind) {
        assertThat(rows(trace, ReleaseKind.CHANGE_REFUSED)).isEmpty();
        assertThat(rows(trace, kind)).hasSize(1);
    }

    /** Recorded: a reservation below what is provisioned is refused with 400. */
    @Test
    void aReservationIsNotLessThanWhatIsProvisioned() {
        ReleaseWorlds world = new ReleaseWorlds().provisioned("live", 10);
        assertRefused(
                world.change(reserve(9)).run(),
                400,
                ReleaseRule.PROVISIONED_NOT_ABOVE_RESERVED,
                "a reservation of 9 is less than the 10 environments that f has provisioned");
        assertDone(
                new ReleaseWorlds().provisioned("live", 10).change(reserve(10)).run(),
                ReleaseKind.CONCURRENCY_RESERVED);
    }

    @Test
    void allVersionsTogetherProvisionNoMoreThanIsReserved() {
        assertRefused(
                new ReleaseWorlds()
                        .reserved(10)
                        .provisioned("1", 6)
                        .change(put("2", 5))
                        .run(),
                400,
                ReleaseRule.PROVISIONED_NOT_ABOVE_RESERVED,
                "11 provisioned environments are more than the 10 executions that are reserved for f");
        assertDone(
                new ReleaseWorlds()
                        .reserved(10)
                        .provisioned("1", 6)
                        .change(put("2", 4))
                        .run(),
                ReleaseKind.PROVISIONED_REQUESTED);
    }

    /** What one asks for anew replaces what it had. */
    @Test
    void anotherNumberReplacesTheFirst() {
        assertDone(
                new ReleaseWorlds()
                        .reserved(10)
                        .provisioned("live", 8)
                        .change(put("live", 10))
                        .run(),
                ReleaseKind.PROVISIONED_REQUESTED);
    }

    /** With the default quota of 1,000 one function can provision 900. */
    @Test
    void aHundredPlacesAreAlwaysLeft() {
        assertDone(new ReleaseWorlds().change(put("live", 900)).run(), ReleaseKind.PROVISIONED_REQUESTED);
        assertRefused(
                new ReleaseWorlds().change(put("live", 901)).run(),
                400,
                ReleaseRule.UNRESERVED_LEFT,
                "it would leave 99 executions for functions without a reservation, and 100 are always kept");
        assertDone(new ReleaseWorlds().change(reserve(900)).run(), ReleaseKind.CONCURRENCY_RESERVED);
        assertRefused(
                new ReleaseWorlds().change(reserve(901)).run(),
                400,
                ReleaseRule.UNRESERVED_LEFT,
                "it would leave 99 executions for functions without a reservation, and 100 are always kept");
    }

    /** What is provisioned counts as used up when something is reserved for another function. */
    @Test
    void whatOthersProvisionedIsNotThereToBeReserved() {
        ReleaseWorlds world = new ReleaseWorlds().provisioned("live", 300).other(ReleaseWorlds.plain("g"));
        assertRefused(
                world.change(new SetReserved(0, "g", OptionalLong.of(601))).run(),
                400,
                ReleaseRule.UNRESERVED_LEFT,
                "it would leave 99 executions for functions without a reservation, and 100 are always kept");
    }

    /** What f has provisioned lies within its own reservation, and is not counted twice. */
    @Test
    void aReservationContainsWhatIsProvisioned() {
        assertDone(
                new ReleaseWorlds()
                        .provisioned("live", 300)
                        .change(reserve(900))
                        .run(),
                ReleaseKind.CONCURRENCY_RESERVED);
    }

    @Test
    void aReservationOfNothingIsAlwaysAccepted() {
        assertDone(new ReleaseWorlds().account(10).change(reserve(0)).run(), ReleaseKind.CONCURRENCY_RESERVED);
    }

    @Test
    void aReservationCanBeRemoved() {
        Trace trace = new ReleaseWorlds()
                .reserved(1)
                .change(new SetReserved(micros("1 s"), "f", OptionalLong.empty()))
                .calls("f", 2, "2 s")
                .run();
        assertDone(trace, ReleaseKind.RESERVATION_REMOVED);
        assertThat(rows(trace, warmstart.simulator.lambda.LambdaKind.INVOCATION_STARTED))
                .hasSize(2);
    }

    @Test
    void latestHasNoProvisionedConcurrency() {
        assertRefused(
                new ReleaseWorlds().change(put("$LATEST", 1)).run(),
                400,
                ReleaseRule.PROVISIONED,
                "provisioned concurrency belongs to an alias or a version, not to $LATEST");
    }

    @Test
    void thereMustBeSuchAnAliasOrVersion() {
        for (String unknown : java.util.List.of("beta", "3", "0", "99999999999999999999")) {
            assertRefused(
                    new ReleaseWorlds().change(put(unknown, 1)).run(),
                    404,
                    ReleaseRule.PROVISIONED,
                    "f has no alias or version `" + unknown + "`");
        }
    }

    @Test
    void oneIsTheLeast() {
        assertRefused(
                new ReleaseWorlds().change(put("live", 0)).run(),
                400,
                ReleaseRule.PROVISIONED,
                "at least 1 environment has to be asked for");
    }

    @Test
    void snapStartAndProvisionedExcludeEachOther() {
        assertRefused(
                new ReleaseWorlds().snapStart("200 ms").change(put("live", 1)).run(),
                400,
                ReleaseRule.SNAP_START_NOT_PROVISIONED,
                "a version with SnapStart cannot have provisioned concurrency");
    }

    @Test
    void aWeightedAliasKeepsWhatItHas() {
        assertRefused(
                new ReleaseWorlds()
                        .alias(Alias.of("live", 1).with(2, 100))
                        .change(put("live", 1))
                        .run(),
                400,
                ReleaseRule.PROVISIONED,
                "provisioned concurrency of `live` cannot be changed while the alias divides its calls");
    }

    /** Two aliases of one version cannot both provision it, nor can an alias and its version. */
    @Test
    void aVersionIsProvisionedOnce() {
        assertRefused(
                new ReleaseWorlds().provisioned("live", 1).change(put("1", 1)).run(),
                400,
                ReleaseRule.PROVISIONED,
                "version 1 has the provisioned concurrency of `live` already");
        assertDone(
                new ReleaseWorlds().provisioned("live", 1).change(put("2", 1)).run(),
                ReleaseKind.PROVISIONED_REQUESTED);
    }

    @Test
    void anAliasDoesNotMoveOntoWhatAnotherProvisioned() {
        assertRefused(
                new ReleaseWorlds()
                        .provisioned("live", 1)
                        .provisioned("2", 1)
                        .change(new PointAlias(0, "f", Alias.of("live", 2)))
                        .run(),
                400,
                ReleaseRule.PROVISIONED,
                "version 2 has the provisioned concurrency of `2` already");
    }

    @Test
    void whatIsNotProvisionedCannotBeTakenBack() {
        assertRefused(
                new ReleaseWorlds()
                        .change(new DeleteProvisioned(0, "f", "live"))
                        .run(),
                404,
                ReleaseRule.PROVISIONED,
                "`live` has no provisioned concurrency");
    }
}
