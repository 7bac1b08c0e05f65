package warmstart.simulator.mixed;

import java.util.ArrayList;
import java.util.List;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.TraceRow;

/** The row that led to another exists, is earlier in the trace and no later in time; only some rows have no cause. */
final class CausesComeFirst extends AcrossWings.Judge {
    private final List<Long> times = new ArrayList<>();

    CausesComeFirst() {
        super("causes come first");
    }

    @Override
    public void see(Row row) {
        long cause = row.cause();
        require(cause >= TraceRow.NO_CAUSE && cause < row.seq(), "row ", row.seq(), " is caused by row ", cause);
        require(
                cause == TraceRow.NO_CAUSE || times.get((int) cause) <= row.t(),
                "row ",
                row.seq(),
                " is earlier than its cause");
        times.add(row.t());
    }
}
