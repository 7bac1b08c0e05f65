package warmstart.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import warmstart.simulator.PlantedRows;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Numbers;

/** The invariant is shown calls that no sound model would leave without an answer, or answer twice. */
class EveryCallIsAnsweredTest {
    private static final Ending QUIET = new Ending(Ending.Reason.QUIET, 0, 0);

    private final PlantedRows rows = new PlantedRows();
    private final EveryCallIsAnswered invariant = new EveryCallIsAnswered("c");

    private void made(String call, String source) {
        rows.row(CallKind.CALL_MADE, call, Numbers.of("source", source));
    }

    @Test
    void aCallWithoutAnAnswerIsNoticedAtTheEnd() {
        made("c-1", "c");
        made("c-2", "c");
        rows.row(CallKind.CALL_THROTTLED, "c-1", Numbers.none());
        rows.row(CallKind.CLIENT_RETRY_PLANNED, "c-1", Numbers.none());
        rows.row(CallKind.CALL_ANSWERED, "c-2", Numbers.none());
        assertThat(rows.violation(invariant)).isEmpty();
        assertThat(invariant.atEnd(QUIET)).contains("1 calls of c have no answer");
        // A run that was cut off may leave callers waiting.
        assertThat(invariant.atEnd(new Ending(Ending.Reason.TIME_MAX, 0, 0))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CallKind.class,
            names = {"CALL_REFUSED", "CALL_ANSWERED", "CALL_ABANDONED", "CALL_GIVEN_UP"})
    void everyWayOfEndingIsOne(CallKind end) {
        made("c-1", "c");
        rows.row(end, "c-1", Numbers.none());
        assertThat(rows.violation(invariant)).isEmpty();
        assertThat(invariant.atEnd(QUIET)).isEmpty();
        rows.row(end, "c-1", Numbers.none());
        assertThat(rows.violation(new EveryCallIsAnswered("c"))).contains("c-1 is answered twice");
    }

    @Test
    void callsOfOthersAreNotItsBusiness() {
        made("d-1", "d");
        made("d-2", "d");
        rows.row(CallKind.CALL_ANSWERED, "d-2", Numbers.none());
        rows.row(CallKind.CALL_ANSWERED, "d-2", Numbers.none());
        assertThat(rows.violation(invariant)).isEmpty();
        assertThat(invariant.atEnd(QUIET)).isEmpty();
        assertThat(invariant.looksAt(CallKind.CALL_MADE)).isTrue();
        assertThat(invariant.looksAt(LambdaKind.EVENT_ACCEPTED)).isFalse();
    }

    @Test
    void eachCallerBringsItAlong() {
        var scenario = new Worlds().events(3, "1 s").called(Door.API).scenario();
        assertThat(scenario.sources().get(0).invariants(scenario))
                .extracting(Invariant::name)
                .containsExactly("every call is answered once");
        assertThat(scenario.sources().get(0).sends()).isEqualTo(3);
    }
}
