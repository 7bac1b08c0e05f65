package warmstart.simulator.engine;

import java.util.Locale;
import warmstart.base.Rng;

/** Whether waits last exactly as long as documented, or a little longer as recordings show. */
public enum Jitter {
    /** Exactly the documented time: right for questions and for learning the rule. */
    DOCUMENTED,
    /** Somewhat longer, evenly spread up to a measured share: right for realism. */
    OBSERVED;

    private static final long WHOLE_PER_MILLE = 1_000L;

    /**
     * A wait as this mode has it.
     *
     * @param nominalMicros the documented wait
     * @param stretchPerMilleMax the longest extension seen, in thousandths of the wait
     * @param chance the stream to draw from
     */
    public long stretch(long nominalMicros, int stretchPerMilleMax, Rng chance) {
        if (this == DOCUMENTED) {
            return nominalMicros;
        }
        return nominalMicros + nominalMicros * chance.nextInt(stretchPerMilleMax + 1) / WHOLE_PER_MILLE;
    }

    /** As scenarios write it: {@code documented}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
