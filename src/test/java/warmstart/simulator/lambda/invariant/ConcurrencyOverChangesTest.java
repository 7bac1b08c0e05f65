package warmstart.simulator.lambda.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import warmstart.simulator.PlantedRows;
import warmstart.simulator.ReleaseWorlds;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.lambda.EnvironmentKind;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.release.ReleaseKind;
import warmstart.simulator.trace.Numbers;

/** The invariant of concurrency is shown provisioned environments and changed limits that no sound model would write. */
class ConcurrencyOverChangesTest {
    private final PlantedRows rows = new PlantedRows();

    /** Functions f and g share 110 places until f has a reservation. */
    private Optional<String> violation() {
        return rows.violation(new ConcurrencyStaysWithinItsLimit(
                new ReleaseWorlds().account(110).other(ReleaseWorlds.plain("g")).scenario()));
    }

    private void provisioning(EnvironmentKind kind, long environments, long working) {
        rows.row(
                kind,
                "f:live",
                Numbers.of("function", "f").and("environments", environments).and("working", working));
    }

    private void onDemand(String function, int count) {
        for (int i = 0; i < count; i++) {
            rows.row(LambdaKind.ENVIRONMENT_INIT_STARTED, function + "#" + i, Numbers.none());
        }
    }

    private void provisioned(int count) {
        rows.under(LambdaRule.PROVISIONED);
        for (int i = 0; i < count; i++) {
            rows.row(
                    LambdaKind.INVOCATION_STARTED,
                    "e-" + i,
                    Numbers.of("environment", "f#p" + i).and("cold", 0));
        }
    }

    private void reserve(long places) {
        rows.row(
                ReleaseKind.CONCURRENCY_RESERVED,
                "f",
                Numbers.of("function", "f").and("places", places));
    }

    @Test
    void heldPlacesAreNotForOthers() {
        provisioning(EnvironmentKind.PROVISIONING_STARTED, 10, 0);
        onDemand("g", 100);
        assertThat(violation()).isEmpty();
        onDemand("f", 1);
        assertThat(violation()).contains("f#0 runs on demand in a place that a provisioned environment holds");
    }

    @Test
    void failedAndReducedOnesHoldNothing() {
        provisioning(EnvironmentKind.PROVISIONING_STARTED, 10, 0);
        provisioning(EnvironmentKind.PROVISIONING_FAILED, 4, 0);
        provisioning(EnvironmentKind.PROVISIONING_REDUCED, 3, 1);
        rows.row(EnvironmentKind.PROVISIONED_ENDED, "f#9", Numbers.of("function", "f"));
        // 10 - 4 - (3 - 1) - 1 = 3 are held.
        onDemand("g", 107);
        assertThat(violation()).isEmpty();
        onDemand("f", 1);
        assertThat(violation()).isPresent();
    }

    @Test
    void noMoreWorkThanAreHeld() {
        provisioning(EnvironmentKind.PROVISIONING_STARTED, 2, 0);
        provisioned(2);
        assertThat(violation()).isEmpty();
        rows.row(
                LambdaKind.INVOCATION_STARTED,
                "e-x",
                Numbers.of("environment", "f#x").and("cold", 0));
        assertThat(violation()).contains("3 provisioned environments work where 2 are held");
    }

    @Test
    void allTogetherKeepToTheLimit() {
        reserve(2);
        onDemand("f", 2);
        provisioning(EnvironmentKind.PROVISIONING_STARTED, 1, 0);
        provisioned(1);
        assertThat(violation()).contains("3 executions where 2 may run, with f#p0");
    }

    @Test
    void oneProvisionedEnvironmentDoesOneThing() {
        provisioning(EnvironmentKind.PROVISIONING_STARTED, 2, 0);
        provisioned(1);
        provisioned(1);
        assertThat(violation()).contains("f#p0 has two invocations at a time");
    }

    @Test
    void whatEndsFreesItsPlace() {
        provisioning(EnvironmentKind.PROVISIONING_STARTED, 1, 0);
        provisioned(1);
        rows.row(LambdaKind.INVOCATION_SUCCEEDED, "e-0", Numbers.of("environment", "f#p0"));
        provisioned(1);
        assertThat(violation()).isEmpty();
    }

    @Test
    void aReservationMovesTheLimits() {
        reserve(10);
        onDemand("g", 100);
        assertThat(violation()).isEmpty();
        rows.row(LambdaKind.ENVIRONMENT_INIT_STARTED, "g#x", Numbers.none());
        assertThat(violation()).contains("101 executions where 100 may run, with g#x");
    }

    @Test
    void anotherReservationMovesThemAgain() {
        reserve(10);
        reserve(5);
        onDemand("g", 105);
        onDemand("f", 5);
        assertThat(violation()).isEmpty();
        rows.row(LambdaKind.ENVIRONMENT_INIT_STARTED, "f#x", Numbers.none());
        assertThat(violation()).contains("6 executions where 5 may run, with f#x");
    }

    @Test
    void whatAnotherReservationGivesBackIsShared() {
        reserve(10);
        reserve(5);
        onDemand("g", 105);
        assertThat(violation()).isEmpty();
        rows.row(LambdaKind.ENVIRONMENT_INIT_STARTED, "g#x", Numbers.none());
        assertThat(violation()).contains("106 executions where 105 may run, with g#x");
    }

    @Test
    void aReservationTakesWhatRunsAlong() {
        onDemand("f", 3);
        provisioning(EnvironmentKind.PROVISIONING_STARTED, 2, 0);
        provisioned(1);
        reserve(5);
        // 105 are left for g, none of which f has.
        onDemand("g", 105);
        assertThat(violation()).isEmpty();
        rows.row(LambdaKind.ENVIRONMENT_INIT_STARTED, "f#x", Numbers.none());
        assertThat(violation()).isPresent();
    }

    @Test
    void withoutTheReservationAllIsShared() {
        reserve(5);
        onDemand("f", 5);
        rows.row(ReleaseKind.RESERVATION_REMOVED, "f", Numbers.of("function", "f"));
        rows.row(ReleaseKind.RESERVATION_REMOVED, "f", Numbers.of("function", "f"));
        onDemand("g", 105);
        assertThat(violation()).isEmpty();
        rows.row(LambdaKind.ENVIRONMENT_INIT_STARTED, "g#x", Numbers.none());
        assertThat(violation()).contains("111 executions where 110 may run, with g#x");
    }
}
