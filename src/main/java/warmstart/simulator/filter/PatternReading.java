package warmstart.simulator.filter;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a pattern: the pattern, or all that is wrong with it.
 *
 * @param pattern there when nothing is wrong
 * @param faults in the order of the text; none when there is a pattern
 */
public record PatternReading(Optional<Pattern> pattern, List<PatternFault> faults) {
    public PatternReading {
        faults = List.copyOf(faults);
    }
}
