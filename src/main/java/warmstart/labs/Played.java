package warmstart.labs;

import java.util.List;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.trace.Trace;

/** A run that can be looked back on and counted: that of a lab, that of a scenario of the library. */
public interface Played {
    /** What happened. */
    Trace trace();

    /** What became of each event. */
    List<Fate> fates();
}
