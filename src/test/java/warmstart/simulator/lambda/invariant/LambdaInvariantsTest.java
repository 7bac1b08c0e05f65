package warmstart.simulator.lambda.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import warmstart.simulator.PlantedRows;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.quota.ConcurrencyQuotas;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Numbers;

/** Each invariant is shown a trace that no sound model would write, and has to object. */
class LambdaInvariantsTest {
    private static final Ending QUIET = new Ending(Ending.Reason.QUIET, 0, 0);

    private final PlantedRows rows = new PlantedRows();

    @Test
    void anEventThatJustVanishesIsNoticedAtTheEnd() {
        accepted("e-1");
        EveryEventEnds invariant = new EveryEventEnds();
        assertThat(violation(invariant)).isEmpty();
        assertThat(invariant.atEnd(QUIET)).contains("1 events have not ended when the run is over");
        assertThat(invariant.atEnd(new Ending(Ending.Reason.TIME_MAX, 0, 0))).isEmpty();
    }

    @Test
    void anEventThatIsGivenUpAndNeitherKeptNorDiscardedIsNoticed() {
        accepted("e-1");
        row(LambdaKind.EVENT_GIVEN_UP, "e-1", Numbers.of("condition", "RetriesExhausted"));
        EveryEventEnds invariant = new EveryEventEnds();
        assertThat(violation(invariant)).isEmpty();
        assertThat(invariant.atEnd(QUIET)).contains("1 events have not ended when the run is over");
    }

    @Test
    void anEventThatComesBackAfterItsEndIsNoticed() {
        accepted("e-1");
        row(LambdaKind.INVOCATION_SUCCEEDED, "e-1", Numbers.none());
        row(LambdaKind.INVOCATION_STARTED, "e-1", attempt(2));
        assertThat(violation(new EveryEventEnds())).contains("InvocationStarted for e-1, which is SUCCEEDED");
    }

    @Test
    void aLossWithoutAReasonIsNoticed() {
        accepted("e-1");
        row(LambdaKind.EVENT_GIVEN_UP, "e-1", Numbers.of("condition", "RetriesExhausted"));
        row(LambdaKind.EVENT_DISCARDED, "e-1", Numbers.none());
        assertThat(violation(new EveryEventEnds())).contains("e-1 is discarded without a reason");
    }

    @Test
    void givingUpWithoutAConditionIsNoticed() {
        accepted("e-1");
        row(LambdaKind.EVENT_GIVEN_UP, "e-1", Numbers.none());
        assertThat(violation(new EveryEventEnds())).contains("e-1 is given up without a condition");
    }

    @Test
    void aDeliveryOfAnEventThatStillWaitsIsNoticed() {
        accepted("e-1");
        row(LambdaKind.RECORD_DELIVERED, "e-1", Numbers.none());
        assertThat(violation(new EveryEventEnds())).contains("e-1 is handed on while OPEN");
    }

    @Test
    void anEventThatIsAcceptedTwiceIsNoticed() {
        accepted("e-1");
        accepted("e-1");
        assertThat(violation(new EveryEventEnds())).contains("e-1 is accepted twice");
    }

    @Test
    void oneAttemptTooManyIsNoticed() {
        accepted("e-1");
        for (int attempt = 1; attempt <= 4; attempt++) {
            row(LambdaKind.INVOCATION_STARTED, "e-1", attempt(attempt));
        }
        Invariant invariant =
                new AttemptsStayWithinTheAllowance(new Worlds().retries(2).scenario());
        assertThat(violation(invariant)).contains("attempt 4 of e-1");
    }

    @Test
    void aGapBetweenAttemptsIsNoticed() {
        accepted("e-1");
        row(LambdaKind.INVOCATION_STARTED, "e-1", attempt(2));
        Invariant invariant =
                new AttemptsStayWithinTheAllowance(new Worlds().retries(2).scenario());
        assertThat(violation(invariant)).contains("attempt 2 of e-1");
    }

    @Test
    void oneExecutionTooManyIsNoticed() {
        environment("f#1");
        environment("f#2");
        environment("f#3");
        Invariant reserved =
                new ConcurrencyStaysWithinItsLimit(new Worlds().reserved(2).scenario());
        assertThat(violation(reserved)).contains("3 executions where 2 may run, with f#3");
        Invariant account =
                new ConcurrencyStaysWithinItsLimit(new Worlds().account(2).scenario());
        assertThat(violation(account)).contains("3 executions where 2 may run, with f#3");
        assertThat(violation(new ConcurrencyStaysWithinItsLimit(new Worlds().scenario())))
                .isEmpty();
    }

    @Test
    void twoInvocationsInOneEnvironmentAreNoticed() {
        environment("f#1");
        row(
                LambdaKind.INVOCATION_STARTED,
                "e-2",
                attempt(1).and("environment", "f#1").and("cold", 0));
        assertThat(violation(new ConcurrencyStaysWithinItsLimit(new Worlds().scenario())))
                .contains("f#1 has two invocations at a time");
    }

    @Test
    void anEndWithoutABeginningIsNoticed() {
        row(LambdaKind.INVOCATION_FAILED, "e-1", Numbers.of("environment", "f#1"));
        assertThat(violation(new ConcurrencyStaysWithinItsLimit(new Worlds().scenario())))
                .contains("f#1 finishes what it never started");
    }

    @Test
    void aDenialThatNamesNoPolicyIsNoticed() {
        Numbers numbers =
                Numbers.of("role", "r").and("policy", " ").and("action", "a").and("resource", "x");
        row(LambdaKind.DELIVERY_DENIED, "e-1", numbers);
        assertThat(violation(new DenialsNameTheirPolicy())).contains("the denial of e-1 does not name its policy");
    }

    /** Two at once and one a second more: the fourth within the first second is one too many. */
    @Test
    void anEnvironmentThatComesTooSoonIsNoticed() {
        ConcurrencyQuotas.Growth growth = new ConcurrencyQuotas.Growth(2, 1, 1_000_000, true);
        environmentAt(0, "f#1");
        environmentAt(0, "f#2");
        environmentAt(0, "g#1");
        environmentAt(1_000_000, "f#3");
        assertThat(violation(new EnvironmentsComeAtTheirRate(growth))).isEmpty();
        environmentAt(1_999_999, "f#4");
        assertThat(violation(new EnvironmentsComeAtTheirRate(growth))).contains("f#4 comes too soon");
        ConcurrencyQuotas.Growth shared = new ConcurrencyQuotas.Growth(2, 1, 1_000_000, false);
        assertThat(violation(new EnvironmentsComeAtTheirRate(shared))).contains("g#1 comes too soon");
    }

    @Test
    void aChargeThatIsNotTheTimeOfTheHandlerIsNoticed() {
        invoked(500_000, 499);
        assertThat(violation(new TheBillAddsUp(1_000))).contains("e-1 is charged 499000 µs for 300000 and 500000 µs");
    }

    @Test
    void aChargeForMoreThanInitialisationAndHandlerIsNoticed() {
        invoked(500_000, 801);
        assertThat(violation(new TheBillAddsUp(1_000))).contains("e-1 is charged 801000 µs for 300000 and 500000 µs");
    }

    @Test
    void aDurationThatIsNotTheTimeBetweenTheRowsIsNoticed() {
        invoked(400_000, 700);
        assertThat(violation(new TheBillAddsUp(1_000))).contains("e-1 took 400000 µs, but not between its rows");
    }

    @Test
    void aRightChargeIsNoViolation() {
        invoked(500_000, 800);
        assertThat(violation(new TheBillAddsUp(1_000))).isEmpty();
    }

    /** 300 ms of initialisation, then a handler between 300 and 800 ms. */
    private void invoked(long tookMicros, long billedMillis) {
        rows.row(0, LambdaKind.ENVIRONMENT_INIT_STARTED, "f#1", Numbers.of("initMicros", 300_000));
        rows.row(300_000, LambdaKind.INVOCATION_STARTED, "e-1", Numbers.of("environment", "f#1"));
        rows.row(
                800_000,
                LambdaKind.INVOCATION_SUCCEEDED,
                "e-1",
                Numbers.of("environment", "f#1").and("tookMicros", tookMicros).and("billedMillis", billedMillis));
    }

    private void environmentAt(long t, String id) {
        rows.row(t, LambdaKind.ENVIRONMENT_INIT_STARTED, id, Numbers.none());
    }

    private void accepted(String event) {
        row(LambdaKind.EVENT_ACCEPTED, event, Numbers.of("function", "f"));
    }

    private void environment(String id) {
        row(LambdaKind.ENVIRONMENT_INIT_STARTED, id, Numbers.none());
    }

    private static Numbers attempt(int number) {
        return Numbers.of("attempt", number);
    }

    private void row(LambdaKind kind, String subject, Numbers numbers) {
        rows.row(kind, subject, numbers);
    }

    private Optional<String> violation(Invariant invariant) {
        return rows.violation(invariant);
    }

    /** The initialisation is charged with the first invocation of an environment only. */
    @Test
    void anInitialisationThatIsChargedTwiceIsNoticed() {
        invoked(500_000, 800);
        rows.row(1_000_000, LambdaKind.INVOCATION_STARTED, "e-2", Numbers.of("environment", "f#1"));
        rows.row(
                1_500_000,
                LambdaKind.INVOCATION_SUCCEEDED,
                "e-2",
                Numbers.of("environment", "f#1").and("tookMicros", 500_000).and("billedMillis", 800));
        assertThat(violation(new TheBillAddsUp(1_000))).contains("e-2 is charged 800000 µs for 0 and 500000 µs");
    }

    /** The report of a broken run says which of them it was; each run is watched by all of them. */
    @Test
    void eachInvariantHasItsOwnName() {
        assertThat(LambdaInvariants.of(new Worlds().scenario()))
                .extracting(Invariant::name)
                .containsExactly(
                        "time never runs back",
                        "no event is lost without a reason",
                        "attempts stay within the allowance",
                        "concurrency stays within its limit",
                        "the bill adds up",
                        "environments come at their rate",
                        "each denied call names its policy");
    }
}
