package warmstart.web.labs.page;

import java.util.List;
import warmstart.labs.LabRun;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.TraceRow;
import warmstart.web.labs.stage.RunClock;

/**
 * A row of the trace that shows something, as a link that moves the stage there.
 *
 * @param label {@code uploads-4 at 3:04.4}
 * @param address the moment
 * @param seconds the moment as the scrubber has it
 * @param event the event it is about; empty when it is about none
 */
public record Evidence(String label, String address, String seconds, String event) {
    /** So many rows are linked; the rest is a number. */
    static final int SHOWN = 5;

    static List<Evidence> of(LabRun run, RunAddress address, List<Long> rows) {
        return rows.stream()
                .limit(SHOWN)
                .map(seq -> of(run.trace().row(seq), address))
                .toList();
    }

    private static Evidence of(TraceRow row, RunAddress address) {
        String event = row.kind() == LambdaKind.ENVIRONMENT_INIT_STARTED
                ? row.numbers().text("event")
                : row.kind() == LambdaKind.ENVIRONMENT_EXPIRED ? "" : row.subject();
        return new Evidence(
                row.subject() + " at " + RunClock.words(row.t()),
                event.isEmpty() ? address.moment(row.t()) : address.moment(row.t(), event),
                RunClock.seconds(row.t()),
                event);
    }
}
