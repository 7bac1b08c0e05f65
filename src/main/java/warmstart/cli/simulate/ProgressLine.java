package warmstart.cli.simulate;

import java.io.PrintWriter;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Watcher;

/** Says now and then how far a long run has come. Short runs end before it has said anything. */
final class ProgressLine implements Watcher {
    private static final long ROWS_BETWEEN = 250_000;

    private final PrintWriter err;
    private long rows;

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void see(Row row) {
        rows++;
        if (rows % ROWS_BETWEEN == 0) {
            err.println(rows + " rows, " + Micros.words(row.t()) + " …");
            err.flush();
        }
    }

    @Override
    public void end(Ending ending) {
        err.flush();
    }
}
